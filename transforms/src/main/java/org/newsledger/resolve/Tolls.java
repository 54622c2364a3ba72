package org.newsledger.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;

/**
 * Tells which event of its article a number is the toll of: the nearest that can have caused it in
 * its own sentence; else the nearest before it, where the article tells of one type of such events
 * alone.
 */
final class Tolls {

  private static final int MOST = 1_000_000_000;

  private static final Set<EventType> HARM =
      EnumSet.of(EventType.ASSAULT, EventType.ACCIDENT, EventType.DISASTER);

  private static final Set<EventType> UNREST = with(EventType.PROTEST);

  private static final Map<Measure, Set<EventType>> CAUSES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Measure.KILLED, UNREST),
              Map.entry(Measure.INJURED, UNREST),
              Map.entry(Measure.CASUALTIES, UNREST),
              Map.entry(Measure.HOSPITALIZED, UNREST),
              Map.entry(Measure.MISSING, HARM),
              Map.entry(Measure.DISPLACED, HARM),
              Map.entry(Measure.VEHICLES_DAMAGED, UNREST),
              Map.entry(Measure.BUILDINGS_DAMAGED, UNREST),
              Map.entry(Measure.RESCUED, with(EventType.AID)),
              Map.entry(Measure.KIDNAPPED, EnumSet.of(EventType.ASSAULT)),
              Map.entry(Measure.DETAINED, EnumSet.of(EventType.COERCE, EventType.PROTEST)),
              Map.entry(Measure.PARTICIPANTS, EnumSet.of(EventType.PROTEST)),
              Map.entry(Measure.DEPLOYED, EnumSet.of(EventType.MOBILIZE, EventType.AID))));

  private final List<Claim> events = new ArrayList<>();
  private final Set<EventType> harmful = EnumSet.noneOf(EventType.class);
  private final Map<String, Claim> told = new HashMap<>();

  private Tolls() {}

  /** Returns what the claims of one article say. */
  static Tolls of(List<Claim> claims) {
    Tolls tolls = new Tolls();
    for (Claim claim : claims) {
      Event event = claim.event();
      if (event != null) {
        tolls.events.add(claim);
        if (HARM.contains(event.type())) {
          tolls.harmful.add(event.type());
        }
      }
    }
    claims.stream().filter(claim -> claim.figure() != null).forEach(tolls::count);
    return tolls;
  }

  private void count(Claim number) {
    Claim event = eventOf(number);
    if (event != null && event.sentence().equals(number.sentence())) {
      Claim known = told.get(event.claimId());
      if (known == null || distance(event, number) < distance(event, known)) {
        told.put(event.claimId(), number);
      }
    }
  }

  /** Returns the nearest number that an event caused by its own sentence; 0 when it tells none. */
  int of(Claim event) {
    Claim number = told.get(event.claimId());
    Figure figure = number == null ? null : number.figure();
    BigDecimal low = figure == null ? null : figure.quantity().low();
    return low == null ? 0 : low.min(BigDecimal.valueOf(MOST)).intValue();
  }

  /** Returns the claim that tells the event; null when the text ties the number to none. */
  @Nullable Claim eventOf(Claim number) {
    Figure figure = Objects.requireNonNull(number.figure(), "an event has no toll of its own");
    Set<EventType> causes = CAUSES.getOrDefault(figure.measure(), Set.of());
    Claim nearest = null;
    for (Claim event : events) {
      boolean nearer = nearest == null || distance(event, number) < distance(nearest, number);
      if (nearer && event.sentence().equals(number.sentence()) && causes.contains(type(event))) {
        nearest = event;
      }
    }
    return nearest == null ? before(number, causes) : nearest;
  }

  private @Nullable Claim before(Claim number, Set<EventType> causes) {
    Claim last = null;
    if (harmful.size() == 1) {
      for (Claim event : events) {
        boolean cause = harmful.contains(type(event)) && causes.contains(type(event));
        if (cause && event.span().start() < number.span().start()) {
          last = event;
        }
      }
    }
    return last;
  }

  private static int distance(Claim event, Claim number) {
    return Math.abs(event.span().start() - number.span().start());
  }

  private static EventType type(Claim claim) {
    return Objects.requireNonNull(claim.event(), "only events are kept").type();
  }

  private static Set<EventType> with(EventType more) {
    Set<EventType> types = EnumSet.copyOf(HARM);
    types.add(more);
    return types;
  }
}
