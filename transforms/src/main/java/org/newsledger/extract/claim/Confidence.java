package org.newsledger.extract.claim;

import java.util.Map;
import java.util.TreeMap;
import org.newsledger.language.LanguagePack;

/**
 * How often each rule was right on the annotated fixtures, by language: {@code /confidence.tsv},
 * which the build makes and checks.
 */
final class Confidence {

  /** For rules that the fixtures never met. */
  private static final double UNKNOWN = 0.7;

  private final Map<String, Double> shares = new TreeMap<>();

  private Confidence() {}

  /** Returns what the fixtures told. */
  static Confidence load() {
    Confidence confidence = new Confidence();
    for (LanguagePack.Row row : LanguagePack.read("/confidence.tsv")) {
      confidence.shares.put(
          row.cell(0) + " " + row.cell(1), Double.parseDouble(row.cell(2)));
    }
    return confidence;
  }

  /** Returns the share of right claims, 0 to 1, of a rule in a language, else in all of them. */
  double of(String rule, String language) {
    Double share = shares.get(language + " " + rule);
    return share != null ? share : shares.getOrDefault("all " + rule, UNKNOWN);
  }
}
