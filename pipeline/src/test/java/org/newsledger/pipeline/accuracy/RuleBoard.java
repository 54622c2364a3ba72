package org.newsledger.pipeline.accuracy;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.newsledger.extract.claim.Confidence;
import org.newsledger.model.Claim;

/** How often each rule was right, by language and over all of them. */
final class RuleBoard {

  private static final String HEAD =
      "# How often each rule was right on the bundled articles: language, rule, confidence, right,\n"
          + "# claims. Made by AccuracyTest from fixtures/gold; (right + 1) / (claims + 2).\n";

  private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

  void judge(Claim claim, boolean isRight) {
    count(claim.language(), claim, isRight);
    count(Confidence.ALL, claim, isRight);
  }

  private void count(String language, Claim claim, boolean isRight) {
    String rule = Confidence.ruleOf(claim.rule(), claim.event());
    int[] count =
        counts
            .computeIfAbsent(language, l -> new TreeMap<>())
            .computeIfAbsent(rule, r -> new int[2]);
    count[0] += isRight ? 1 : 0;
    count[1]++;
  }

  /** Returns the content of {@code confidence.tsv}. */
  String table() {
    StringBuilder table = new StringBuilder(HEAD);
    counts.forEach(
        (language, rules) ->
            rules.forEach(
                (rule, count) ->
                    table.append(
                        String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.2f\t%d\t%d\n",
                            language,
                            Objects.requireNonNull(rule),
                            (count[0] + 1.0) / (count[1] + 2.0),
                            count[0],
                            count[1]))));
    return table.toString();
  }
}
