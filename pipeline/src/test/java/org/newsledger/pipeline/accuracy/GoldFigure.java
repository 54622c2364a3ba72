package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number must be to answer a gold entry. */
public final class GoldFigure {

  private GoldFigure() {}

  /** Returns whether a measure is the entry's; hospitalized is injured too. */
  public static boolean isMeasure(JsonNode entry, String measure) {
    Set<String> measures = Gold.many(entry, "measure");
    return measures.contains(measure)
        || (measure.equals("hospitalized") && measures.contains("injured"));
  }

  /** Returns whether a subject is among the entry's, which may leave it open. */
  public static boolean isSubject(JsonNode entry, @Nullable String subject) {
    Set<String> subjects = Gold.many(entry, "subject");
    return subjects.isEmpty() || (subject != null && subjects.contains(subject));
  }

  /**
   * Returns whether a number is the entry's: an exact one exactly, a vague one within threefold.
   */
  public static boolean isValue(
      JsonNode entry, @Nullable Double madeLow, @Nullable Double madeHigh, String qualifier) {
    Double low = number(entry.get("low"));
    Double high = number(entry.get("high"));
    boolean madeVague = qualifier.equals("vague");
    return switch (entry.path("qualifier").asText()) {
      case "vague" ->
          madeVague
              && (low == null || (madeLow != null && low / 3 <= madeLow && madeLow <= low * 3));
      case "at_most" -> !madeVague && Objects.equals(high, madeHigh);
      case "range" -> !madeVague && Objects.equals(low, madeLow) && Objects.equals(high, madeHigh);
      default ->
          !madeVague
              && Objects.equals(low, madeLow)
              && (madeHigh == null || Objects.equals(madeHigh, low));
    };
  }

  private static @Nullable Double number(@Nullable JsonNode value) {
    return value == null || value.isNull() ? null : value.asDouble();
  }
}
