package org.newsledger.extract.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundPlace;
import org.newsledger.model.ActorType;
import org.newsledger.model.Place;
import org.newsledger.text.Token;

/** Says where a claim holds. */
final class PlaceChooser {

  /** What it costs a place that no preposition governs: it may be the one who acts. */
  private static final double BARE = 6;

  /** What it costs a city that heads a report: any other place in its sentence says more. */
  private static final double DATELINED = 1_000;

  /** Last token at which a place sets the scene for the sentences behind: {@code In Belgium, …}. */
  private static final int SCENE = 3;

  /** Farthest that the nationality of those counted stands behind the number, in tokens. */
  private static final int WIDEST_SUBJECT = 5;

  /** What stands behind the city where a report was written. */
  private static final Set<String> DATELINE = Set.of(",", "(", "-", "–", "—", "/");

  /** Farthest that a smaller place counts as standing with its country. */
  private static final double NEAR = 12;

  /**
   * Where a claim holds.
   *
   * @param place null when none is told
   * @param country ISO 3166-1 alpha-2; null when it can't be told
   */
  record Where(@Nullable Place place, @Nullable String country) {}

  private final Clauses clauses;

  PlaceChooser(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * Returns where the claim at tokens {@code [from, to)} holds: the innermost place that governs
   * its clause, else the sentence, else {@code last}; its country, else that of a nationality on
   * subject or authority, else {@code main}.
   *
   * @param core the token where its number or verb starts
   * @param last the last place named before in the same segment
   * @param main the article's main country
   */
  Where where(
      Findings findings,
      int from,
      int to,
      int core,
      @Nullable Attribution attribution,
      @Nullable Place last,
      @Nullable String main) {
    FoundPlace nearest = nearest(findings, from, to, main);
    if (nearest != null) {
      Place place = innermost(findings, nearest);
      return new Where(place, place.country() != null ? place.country() : main);
    }
    if (last != null) {
      return new Where(last, last.country() != null ? last.country() : main);
    }
    String nationality = nationality(findings, core, to, attribution);
    return new Where(null, nationality != null ? nationality : main);
  }

  private @Nullable FoundPlace nearest(Findings findings, int from, int to, @Nullable String main) {
    FoundPlace best = null;
    double least = Double.POSITIVE_INFINITY;
    for (FoundPlace place : findings.places()) {
      if (place.demonym() || isInName(place, findings.actors())) {
        continue;
      }
      Clauses.Tie tie = clauses.tie(findings.sentence().tokens(), place.from());
      boolean desk = isDateline(findings.sentence().tokens(), place);
      if (mayAct(place, tie, main) || (desk && isAbroad(place.place(), main))) {
        continue; // a foreign city that heads a report is its desk's
      }
      double distance = distance(findings, place, from, to);
      distance += tie == Clauses.Tie.NONE ? BARE : 0;
      distance += desk ? DATELINED : 0;
      if (distance < least) {
        best = place;
        least = distance;
      }
    }
    return best;
  }

  /** A country that no preposition makes a place, and that the article is not about, is a party. */
  private static boolean mayAct(FoundPlace place, Clauses.Tie tie, @Nullable String main) {
    return place.place().kind() == Place.Kind.COUNTRY
        && tie != Clauses.Tie.LOCATIVE
        && isAbroad(place.place(), main);
  }

  private static boolean isAbroad(Place place, @Nullable String main) {
    return main != null && place.country() != null && !main.equals(place.country());
  }

  /** {@code DUBAI — At least 22 died in Iran}: where a report was written. */
  private static boolean isDateline(List<Token> tokens, FoundPlace place) {
    return place.from() == 0
        && place.to() < tokens.size()
        && (DATELINE.contains(tokens.get(place.to()).text())
            || (tokens.get(place.to()).is(":") && tokens.get(0).allCaps())) // not "Gaza: 41 dead"
        && place.place().kind() != Place.Kind.COUNTRY;
  }

  /**
   * Returns the place that claims behind a sentence hold at when they name none: the last that it
   * names, if that is in the article's country or sets the scene, else {@code before}. A foreign
   * place further on is that of one act only: {@code she put off a journey to Spain}.
   */
  @Nullable Place last(Findings findings, @Nullable Place before, @Nullable String main) {
    Place last = null;
    for (FoundPlace place : findings.places()) {
      boolean named = !place.demonym() && !isInName(place, findings.actors());
      boolean stays = !isAbroad(place.place(), main) || setsScene(findings, place);
      last = named && stays && !holds(place.place(), last) ? place.place() : last;
    }
    return last == null ? before : last;
  }

  private boolean setsScene(Findings findings, FoundPlace place) {
    Clauses.Tie tie = clauses.tie(findings.sentence().tokens(), place.from());
    return place.from() <= SCENE && tie == Clauses.Tie.LOCATIVE;
  }

  private static boolean holds(Place country, @Nullable Place inner) {
    return inner != null
        && country.kind() == Place.Kind.COUNTRY
        && inner.kind() != Place.Kind.COUNTRY
        && Objects.equals(country.country(), inner.country());
  }

  private double distance(Findings findings, FoundPlace place, int from, int to) {
    List<Token> tokens = findings.sentence().tokens();
    return clauses.distance(tokens, from, to, place.from(), place.to());
  }

  private Place innermost(Findings findings, FoundPlace nearest) {
    if (nearest.place().kind() != Place.Kind.COUNTRY) {
      return nearest.place();
    }
    for (FoundPlace other : findings.places()) {
      boolean inside =
          !other.demonym()
              && holds(nearest.place(), other.place())
              && !isInName(other, findings.actors());
      if (inside && distance(findings, other, nearest.from(), nearest.to()) <= NEAR) {
        return other.place();
      }
    }
    return nearest.place();
  }

  static boolean isInName(FoundPlace place, List<FoundActor> actors) {
    for (FoundActor actor : actors) {
      boolean name =
          (actor.actor().type() == ActorType.ORGANIZATION && !actor.generic())
              || actor.actor().type() == ActorType.PERSON;
      if (name && actor.from() <= place.from() && place.to() <= actor.to()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String nationality(
      Findings findings, int core, int to, @Nullable Attribution attribution) {
    for (FoundPlace place : findings.places()) {
      boolean near = core <= place.from() && place.from() - core <= WIDEST_SUBJECT;
      if (place.demonym() && near && place.to() <= to) {
        return place.place().country();
      }
    }
    if (attribution == null) {
      return null;
    }
    for (FoundActor actor : findings.actors()) {
      if (actor.actor().equals(attribution.source()) && isAuthority(actor)) {
        return actor.actor().country();
      }
    }
    return null;
  }

  /** News agencies and persons speak of other countries; ministries and police of their own. */
  private static boolean isAuthority(FoundActor actor) {
    return actor.generic() || Objects.equals(actor.role(), "ministry");
  }
}
