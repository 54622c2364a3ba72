package org.newsledger.pipeline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Makes arguments options, or says in one line what is wrong with them. */
final class CommandLine {

  private static final Set<String> SWITCHES = Set.of("overwrite", "strict");

  /** What Beam says of an option that no interface has. */
  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']*)'\\.(?: Did you mean (.*)\\?)?");

  private CommandLine() {}

  /**
   * Returns the options that {@code arguments} set.
   *
   * @throws RefusedException when one is wrong or missing
   */
  static NewsOptions parse(List<String> arguments) throws RefusedException {
    for (String argument : arguments) {
      check(argument);
    }
    PipelineOptionsFactory.register(NewsOptions.class);
    NewsOptions options;
    try {
      options =
          PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new)).as(NewsOptions.class);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(explain(String.valueOf(e.getMessage())));
    }
    require("input", options.getInput());
    require("output", options.getOutput());
    Bounds.check(options);
    RejectLimit.of(options);
    // Every element is an immutable record: there is nothing to enforce, and enforcing is slow.
    options.as(DirectOptions.class).setEnforceImmutability(false);
    options.as(DirectOptions.class).setEnforceEncodability(false);
    return options;
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
