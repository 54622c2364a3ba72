package org.newsledger.extract.claim;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Event;

/**
 * How often each rule was right on the annotated fixtures, by language: {@code /confidence.tsv},
 * which the build makes and checks. Triggers of events are many and are counted by their type.
 */
public final class Confidence {

  /** Stands in the file for all languages together. */
  public static final String ALL = "all";

  /** For rules that the fixtures never met: what a claim is worth before anyone looked. */
  private static final double UNKNOWN = 0.5;

  private final Map<String, Double> shares = new TreeMap<>();

  private Confidence() {}

  /** Returns what the fixtures told. */
  static Confidence load() {
    Confidence confidence = new Confidence();
    for (LanguagePack.Row row : LanguagePack.read("/confidence.tsv")) {
      confidence.shares.put(row.cell(0) + " " + row.cell(1), Double.parseDouble(row.cell(2)));
    }
    return confidence;
  }

  /** Returns the name under which the claims of a rule are counted. */
  public static String ruleOf(String rule, @Nullable Event event) {
    return event == null ? rule : "event." + event.type().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the share of right claims, 0 to 1, of a rule in a language, else in all of them. */
  double of(String rule, String language) {
    Double share = shares.get(language + " " + rule);
    return share != null ? share : shares.getOrDefault(ALL + " " + rule, UNKNOWN);
  }
}
