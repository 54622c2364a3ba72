package org.newsledger.pipeline;

import java.lang.reflect.Method;
import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Validation.Required;
import org.jspecify.annotations.Nullable;

/** The text of {@code --help}, from the descriptions of {@link NewsOptions}. */
final class Help {

  private static final int WIDTH = 78;
  private static final String INDENT = "      ";

  private record Option(String name, String getter) {}

  private static final List<Option> OPTIONS =
      List.of(
          new Option("--input=PATHS", "getInput"),
          new Option("--output=FOLDER", "getOutput"),
          new Option("--overwrite", "isOverwrite"),
          new Option("--asOf=DAY", "getAsOf"),
          new Option("--maxRejects=COUNT", "getMaxRejects"),
          new Option("--strict", "isStrict"),
          new Option("--knowledge=FILE", "getKnowledge"),
          new Option("--maxBytes=BYTES", "getMaxBytes"),
          new Option("--maxFileBytes=BYTES", "getMaxFileBytes"),
          new Option("--maxMemberBytes=BYTES", "getMaxMemberBytes"),
          new Option("--maxMembers=COUNT", "getMaxMembers"),
          new Option("--maxDepth=COUNT", "getMaxDepth"),
          new Option("--maxJsonDepth=COUNT", "getMaxJsonDepth"),
          new Option("--maxRatio=COUNT", "getMaxRatio"),
          new Option("--maxCharacters=COUNT", "getMaxCharacters"),
          new Option("--maxSentence=COUNT", "getMaxSentence"));

  private Help() {}

  /** Returns the text, which ends in a line break. */
  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("Turns news articles into tables of what they claim.\n\n");
    text.append("  java -jar newsledger.jar --input=PATHS --output=FOLDER [options]\n");
    text.append("  java -jar newsledger.jar explain FILE...\n");
    text.append("  java -jar newsledger.jar publish --output=FOLDER\n\n");
    for (Option option : OPTIONS) {
      Method getter = getter(option);
      describe(
          text, option.name(), getter.getAnnotation(Description.class).value(), standard(getter));
    }
    describe(
        text,
        "--runner=NAME",
        "DirectRunner in newsledger.jar, FlinkRunner in newsledger-flink.jar, DataflowRunner in"
            + " newsledger-dataflow.jar. Its own options are accepted too.",
        "the jar's own");
    describe(text, "--help", "Print this.", null);
    text.append(
        "explain prints each article as the program sees it: segments, sentences, claims,\n"
            + "mentions, and the rule that made each.\n"
            + "publish moves the tables of a run that was submitted as a template, and is done.\n\n"
            + "Exit codes: 0 done; 1 the run failed, an article met a bug, or more inputs were\n"
            + "refused than --maxRejects allows; 2 wrong arguments.\n");
    return text.toString();
  }

  private static void describe(
      StringBuilder text, String name, String meaning, @Nullable String standard) {
    text.append("  ").append(name).append('\n');
    String whole = standard == null ? meaning : meaning + " Default: " + standard + '.';
    int column = 0;
    for (String word : whole.split(" ")) {
      boolean breaks = column == 0 || column + 1 + word.length() > WIDTH;
      if (breaks) {
        text.append(column == 0 ? "" : "\n").append(INDENT);
        column = INDENT.length();
      } else {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append("\n\n");
  }

  private static String standard(Method getter) {
    if (getter.isAnnotationPresent(Required.class)) {
      return "none, must be given";
    }
    Default.Long number = getter.getAnnotation(Default.Long.class);
    if (number != null) {
      return String.valueOf(number.value());
    }
    Default.Integer count = getter.getAnnotation(Default.Integer.class);
    return count == null ? "off" : String.valueOf(count.value());
  }

  private static Method getter(Option option) {
    try {
      return NewsOptions.class.getMethod(option.getter());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every listed option is one", e);
    }
  }
}
