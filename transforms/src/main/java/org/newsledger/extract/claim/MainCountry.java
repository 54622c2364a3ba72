package org.newsledger.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.model.Segment;

/** The country that an article is about: the one named most, at its start above all. */
final class MainCountry {

  /** Sentences that count double. */
  private static final int FIRST_SENTENCES = 6;

  private MainCountry() {}

  /**
   * Returns the main country of an article, or null when it names none. Nationalities count half;
   * embedded posts and the names of organizations don't count; of equals the first named wins.
   */
  static @Nullable String of(List<Findings> sentences) {
    Map<String, double[]> weights = new TreeMap<>();
    int order = 0;
    int body = 0;
    for (Findings findings : sentences) {
      if (findings.sentence().segment().kind() == Segment.Kind.POST) {
        continue;
      }
      double weight = body++ < FIRST_SENTENCES ? 2 : 1;
      for (FoundPlace place : findings.places()) {
        String country = place.place().country();
        if (country != null && !PlaceChooser.isInName(place, findings.actors())) {
          double[] sum = weights.computeIfAbsent(country, key -> new double[2]);
          sum[1] = sum[1] == 0 ? --order : sum[1];
          sum[0] += place.demonym() ? weight / 2 : weight;
        }
      }
    }
    String main = null;
    double[] most = {0, Double.NEGATIVE_INFINITY};
    for (Map.Entry<String, double[]> entry : weights.entrySet()) {
      double[] sum = entry.getValue();
      if (sum[0] > most[0] || (sum[0] == most[0] && sum[1] > most[1])) {
        main = entry.getKey();
        most = sum;
      }
    }
    return main;
  }
}
