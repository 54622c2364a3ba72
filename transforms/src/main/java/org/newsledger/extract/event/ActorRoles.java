package org.newsledger.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.EventType;
import org.newsledger.text.Token;

/** Tells who of a sentence's actors does what a trigger tells, and to whom. */
final class ActorRoles {

  /** Farthest that an actor stands from its trigger, in tokens. */
  private static final int REACH = 15;

  /** Most tokens between {@code who}, {@code and} or a pronoun and the verb that it belongs to. */
  private static final int BESIDE = 3;

  private final List<FoundActor> actors;
  private final List<Hit> hits;
  private final @Nullable ActorKey before;
  private final Grammar.Reading reading;
  private final Between between;

  /**
   * Returns the roles in a sentence.
   *
   * @param hits all triggers of the sentence, in reading order
   * @param before whom a pronoun at the sentence's start stands for; null when not known
   * @param capitalNouns whether nouns have capitals
   */
  ActorRoles(
      List<FoundActor> actors,
      List<Hit> hits,
      @Nullable ActorKey before,
      Grammar.Reading reading,
      boolean capitalNouns) {
    this.between = new Between(reading, capitalNouns);
    this.actors = actors;
    this.hits = hits;
    this.before = before;
    this.reading = reading;
  }

  /** Returns who does it; null when not told. */
  @Nullable ActorKey doer(Hit hit) {
    if (hit.noun()) {
      FoundActor agent = after(hit, Category.AGENT);
      FoundActor owner = agent != null ? agent : owner(hit);
      return key(owner);
    }
    if (hit.passive()) {
      return key(after(hit, Category.AGENT));
    }
    FoundActor subject = subject(hit);
    return subject == null && isPronouns(leading(hit)) ? before : key(subject);
  }

  /** The verb to which {@code hit} is joined, and that one to another. */
  private Hit leading(Hit hit) {
    int mark = joint(hit);
    Hit first = mark < 0 ? null : verbBefore(mark);
    return first == null ? hit : leading(first);
  }

  /** {@code He ruled out …}: the pronoun opens the sentence, and the verb follows it. */
  private boolean isPronouns(Hit hit) {
    int first = 0;
    while (first < hit.from() && reading.token(first).kind() == Token.Kind.MARK) {
      first++;
    }
    int mark = joint(hit);
    boolean joined = mark >= 0 && reading.is(mark, Category.AND) && !between.isMarked(first, mark);
    return reading.is(first, Category.PERSON) && (joined || hit.from() - first <= BESIDE);
  }

  /** Returns to whom; null when not told or the same as the doer. */
  @Nullable ActorKey target(Hit hit) {
    FoundActor target;
    if (hit.noun()) {
      target = after(hit, Category.PREPOSITION);
    } else {
      target = hit.passive() ? nearest(hit) : object(hit);
    }
    ActorKey key = key(target);
    return key == null || key.equals(doer(hit)) ? null : key;
  }

  private static @Nullable ActorKey key(@Nullable FoundActor actor) {
    return actor == null ? null : actor.actor();
  }

  /**
   * Who stands at the verb's head: within its words ({@code army storms}), before an aside ({@code
   * X, a leader of Y, asked}), with the verb before it ({@code X met Y and asked}); else the
   * nearest actor before the verb.
   */
  private @Nullable FoundActor subject(Hit hit) {
    for (FoundActor actor : actors) {
      if (actor.from() == hit.from() && actor.to() < hit.to()) {
        return actor;
      }
    }
    int mark = joint(hit);
    if (mark < 0 && reading.is(hit.from() - 1, Category.RELATIVE)) {
      mark =
          between.hasComma(hit.from() - 2, hit.from() - 1)
              ? hit.from() - 2
              : -1; // X, a doctor, who asked
    }
    if (mark >= 0 && reading.token(mark).is(",")) {
      FoundActor head = beforeAside(mark);
      if (head != null) {
        return head;
      }
    }
    Hit first = mark < 0 ? null : verbBefore(mark);
    if (first != null) {
      FoundActor its = first.passive() ? nearest(first) : subject(first);
      return its == null && reading.is(mark, Category.AND) ? foremost(mark) : its;
    }
    return mark >= 0 && reading.is(mark, Category.AND) ? foremost(mark) : nearest(hit);
  }

  /** The comma or {@code and} right before the verb and its small words, or -1. */
  private int joint(Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - BESIDE); i--) {
      if (reading.is(i, Category.AND) || reading.token(i).is(",")) {
        return i;
      }
      boolean small =
          reading.is(i, Category.AUXILIARY)
              || reading.is(i, Category.PRONOUN)
              || reading.is(i, Category.ADVERB)
              || reading.is(i, Category.NEGATION);
      if (!small) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb to which another one is joined by the {@code and} or comma at {@code mark}. */
  private @Nullable Hit verbBefore(int mark) {
    Hit verb = null;
    for (Hit other : hits) {
      boolean earlier = !other.noun() && other.to() <= mark;
      verb = earlier && !between.isSevered(other.to(), mark) ? other : verb;
    }
    return verb;
  }

  /** Who is named right before the aside that the comma at {@code mark} closes. */
  private @Nullable FoundActor beforeAside(int mark) {
    int open = mark - 1;
    while (open > 0 && !reading.token(open).is(",") && !reading.isHardMark(open)) {
      open--;
    }
    if (open < 0 || !reading.token(open).is(",") || mark - open > REACH) {
      return null;
    }
    for (FoundActor actor : actors) {
      boolean person = actor.actor().type() == ActorType.PERSON;
      if (person && actor.to() == mark && actor.from() - open <= BESIDE) {
        return actor; // the minister, X, asked
      }
    }
    for (FoundActor actor : actors) {
      if (actor.to() == open && !between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** The first actor of the clauses before {@code mark} that no preposition leads in. */
  private @Nullable FoundActor foremost(int mark) {
    FoundActor first = null;
    for (FoundActor actor : actors) {
      boolean fits =
          actor.to() <= mark
              && !between.isLedIn(actor.from())
              && !between.isMarked(actor.to(), mark);
      boolean named =
          first != null
              && first.generic()
              && actor.actor().type() == ActorType.PERSON
              && between.hasComma(first.to(), first.to() + 1)
              && actor.from() - first.to() < BESIDE; // the president, X, met Y and asked
      first = fits && (first == null || named) ? actor : first;
    }
    return first;
  }

  /** The nearest actor before the verb; one that no preposition leads in is preferred. */
  private @Nullable FoundActor nearest(Hit hit) {
    FoundActor led = null;
    for (int i = actors.size() - 1; i >= 0; i--) {
      FoundActor actor = actors.get(i);
      if (actor.to() > hit.from()) {
        continue;
      }
      if (hit.from() - actor.to() > REACH || between.isSevered(actor.to(), hit.from())) {
        break;
      }
      if (!between.isLedIn(actor.from())) {
        return actor;
      }
      boolean place = actor.actor().type() == ActorType.COUNTRY; // "in Kazakhstan they marched"
      led = led == null && !place && !between.hasComma(actor.to(), hit.from()) ? actor : led;
    }
    return led;
  }

  private @Nullable FoundActor object(Hit hit) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      if (actor.from() >= hit.to() || inside(actor, hit)) {
        return actor.from() < end ? actor : null;
      }
    }
    return null;
  }

  private static boolean inside(FoundActor actor, Hit hit) {
    return actor.from() > hit.from() && actor.to() < hit.to();
  }

  private @Nullable FoundActor after(Hit hit, Category lead) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      int before = reading.is(actor.from() - 1, Category.ARTICLE) ? 2 : 1;
      int word = actor.from() - before;
      boolean led = reading.is(word, lead);
      boolean agent = lead != Category.AGENT && reading.is(word, Category.AGENT);
      if (actor.from() >= hit.to() && actor.from() < end && led && !agent) {
        return actor;
      }
    }
    return null;
  }

  /** {@code police raid}, {@code Israel's strike}, {@code visit of the president}. */
  private @Nullable FoundActor owner(Hit hit) {
    for (FoundActor actor : actors) {
      boolean last = actor.from() > hit.from() && actor.to() == hit.to();
      boolean armed = "military".equals(actor.role()) || "police".equals(actor.role());
      int lead = actor.from() - (reading.is(actor.from() - 1, Category.ARTICLE) ? 2 : 1);
      boolean foe = reading.is(lead, Category.PREPOSITION); // clashes with the police
      if (last && armed && !foe && hit.is(EventType.ASSAULT)) {
        return actor; // the army's storming of it
      }
    }
    for (FoundActor actor : actors) {
      boolean before = actor.to() <= hit.from() && hit.from() - actor.to() <= 3;
      boolean apart = before && between.isSevered(actor.to(), hit.from());
      if (before && !apart && !between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return after(hit, Category.GENITIVE);
  }
}
