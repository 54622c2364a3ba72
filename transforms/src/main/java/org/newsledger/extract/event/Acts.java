package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.extract.FoundEvent;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;

/** Rules of the vocabulary about what counts as one act, and what an act to come counts as. */
final class Acts {

  private Acts() {}

  /** Returns whether {@code type} is material conflict. */
  static boolean isConflict(EventType type) {
    return switch (type) {
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      default -> false;
    };
  }

  /** Returns what it is to announce {@code type}; conflict to come keeps its type. */
  static EventType announced(EventType type) {
    return switch (type) {
      case AID, COOPERATE, CONSULT, SUPPORT -> EventType.AGREE;
      case RETREAT -> EventType.CONCEDE;
      default -> type;
    };
  }

  /**
   * Returns one event an act: the first of each type, unless another doer is told; none that gives
   * way to others; no mobilization by those who fight in the same sentence, no accident or disaster
   * that an attack made.
   *
   * @param hits the hit of each event
   */
  static List<FoundEvent> distinct(List<FoundEvent> events, List<Hit> hits) {
    boolean strong = hits.stream().anyMatch(hit -> !hit.weak());
    boolean assault = has(events, EventType.ASSAULT);
    List<FoundEvent> acts = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      FoundEvent event = events.get(i);
      EventType type = event.event().type();
      boolean same = type == EventType.MOBILIZE || type == EventType.ACCIDENT;
      boolean other = strong && hits.get(i).weak();
      if ((assault && same) || other) {
        continue;
      }
      int told = told(acts, event);
      if (told < 0) {
        acts.add(event);
      } else {
        acts.set(told, named(acts.get(told), event));
      }
    }
    return List.copyOf(acts);
  }

  /** Returns which of {@code acts} an event tells again; -1 when none. */
  private static int told(List<FoundEvent> acts, FoundEvent event) {
    for (int i = 0; i < acts.size(); i++) {
      if (oneAct(acts.get(i), event)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns {@code act} with the actors of {@code other}, if it has none. */
  private static FoundEvent named(FoundEvent act, FoundEvent other) {
    Event mine = act.event();
    Event its = other.event();
    if (mine.actor1() != null || mine.actor2() != null) {
      return act;
    }
    Event event = new Event(mine.type(), mine.mode(), its.actor1(), its.actor2(), mine.about());
    return new FoundEvent(act.from(), act.to(), event, act.modality(), act.rule());
  }

  private static boolean has(List<FoundEvent> events, EventType type) {
    return events.stream().anyMatch(event -> event.event().type() == type);
  }

  private static boolean oneAct(FoundEvent a, FoundEvent b) {
    ActorKey left = a.event().actor1();
    ActorKey right = b.event().actor1();
    boolean rivals = left != null && right != null && !left.equals(right);
    return a.event().type() == b.event().type() && !rivals;
  }
}
