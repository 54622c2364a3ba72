package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Makes arguments options, or says in one line what is wrong with them. */
final class CommandLine {

  private static final Set<String> SWITCHES = Set.of("overwrite", "strict");

  /** What Beam says of an option that no interface has. */
  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']*)'\\.(?: Did you mean (.*)\\?)?");

  private CommandLine() {}

  /**
   * Returns the options that {@code arguments} set, and the values that suit the engine for those
   * that they leave open.
   *
   * @throws RefusedException when one is wrong or missing
   */
  static NewsOptions parse(List<String> arguments) throws RefusedException {
    for (String argument : arguments) {
      check(argument);
    }
    Map<String, String> given = values(arguments);
    Engine engine = Engines.of(given.get("runner"));
    List<String> all = new ArrayList<>(arguments);
    all.removeIf(argument -> argument.startsWith("--runner="));
    all.add("--runner=" + engine.runner());
    engine
        .defaults(given)
        .forEach(
            (name, value) -> {
              if (!given.containsKey(name)) {
                all.add("--" + name + '=' + value);
              }
            });
    NewsOptions options = options(all);
    require("input", options.getInput());
    require("output", options.getOutput());
    Bounds.check(options);
    RejectLimit.of(options);
    return options;
  }

  private static NewsOptions options(List<String> arguments) throws RefusedException {
    PipelineOptionsFactory.register(NewsOptions.class);
    try {
      return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
          .as(NewsOptions.class);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(explain(String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, String> values(List<String> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0) {
        values.put(argument.substring(2, equals), argument.substring(equals + 1));
      }
    }
    return values;
  }

  private static void check(String argument) throws RefusedException {
    if (!argument.startsWith("--")) {
      throw new RefusedException(
          "don't know what to do with '" + argument + "'; options look like --input=PATH");
    }
    String name = argument.substring(2);
    if (name.indexOf('=') < 0 && !SWITCHES.contains(name)) {
      throw new RefusedException(argument + " needs a value: " + argument + "=…");
    }
  }

  private static void require(String name, String value) throws RefusedException {
    if (value == null || value.isBlank()) {
      throw new RefusedException("--" + name + " is missing");
    }
  }

  private static String explain(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String meant = unknown.group(2);
      String hint =
          meant == null ? "" : "; did you mean " + meant.replaceAll("'([^']*)'", "--$1") + "?";
      return "there is no option --" + unknown.group(1) + hint;
    }
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
