package org.newsledger.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Candidate;
import org.newsledger.extract.actor.Known;
import org.newsledger.model.ActorType;
import org.newsledger.model.Segment;

/** The country that an article is about: the one named most, at its start above all. */
final class MainCountry {

  /** Sentences that count double. */
  private static final int FIRST_SENTENCES = 6;

  /** Roles of organizations that act in their own country. */
  private static final Set<String> HOME =
      Set.of("party", "government", "legislature", "ministry", "police", "court", "prosecutor");

  /** How often and where countries are named; of equals the first named is the greatest. */
  private static final class Votes {
    private final Map<String, double[]> weights = new TreeMap<>();
    private int order;

    void add(String country, double weight) {
      double[] sum = weights.computeIfAbsent(country, key -> new double[] {0, --order});
      sum[0] += weight;
    }

    @Nullable String most() {
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

    double of(@Nullable String country) {
      double[] sum = country == null ? null : weights.get(country);
      return sum == null ? 0 : sum[0];
    }
  }

  private final Votes votes = new Votes();
  private final Votes bodies = new Votes();
  private boolean named;

  private MainCountry() {}

  /**
   * Returns the main country of an article, or null when it names none. Nationalities count half;
   * embedded posts and the names of organizations don't count; of equals the first named wins. One
   * nationality alone, which may be a guest's, gives way to the country of known parties and state
   * bodies.
   *
   * @param sentences in reading order
   * @param places of each sentence
   * @param candidates what may be actors, of each sentence
   */
  static @Nullable String of(
      List<Sentence> sentences, List<List<FoundPlace>> places, List<List<Candidate>> candidates) {
    MainCountry country = new MainCountry();
    int body = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).segment().kind() != Segment.Kind.POST) {
        country.add(places.get(i), candidates.get(i), body++ < FIRST_SENTENCES ? 2 : 1);
      }
    }
    String main = country.votes.most();
    boolean guest = !country.named && country.votes.of(main) <= 1;
    String home = guest ? country.bodies.most() : null;
    return home == null ? main : home;
  }

  private void add(List<FoundPlace> places, List<Candidate> candidates, double weight) {
    for (FoundPlace place : places) {
      String country = place.place().country();
      if (country != null && !isInName(place, candidates)) {
        votes.add(country, place.demonym() ? weight / 2 : weight);
        named |= !place.demonym();
      }
    }
    for (Candidate candidate : candidates) {
      Known known = candidate.known();
      String country = known == null ? null : known.country();
      if (known != null && country != null && known.role() != null && HOME.contains(known.role())) {
        bodies.add(country, weight);
      }
    }
  }

  private static boolean isInName(FoundPlace place, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      boolean name =
          candidate.kind() != Candidate.Kind.GROUP
              && candidate.kind() != Candidate.Kind.LOOSE
              && (candidate.type() == ActorType.ORGANIZATION
                  || candidate.type() == ActorType.PERSON);
      if (name && candidate.from() <= place.from() && place.to() <= candidate.to()) {
        return true;
      }
    }
    return false;
  }
}
