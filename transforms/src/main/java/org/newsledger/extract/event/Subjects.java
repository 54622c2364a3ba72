package org.newsledger.extract.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Finds the subjects of verbs: who does it, or, of verbs in the passive, whom it befalls. */
final class Subjects {

  /** Farthest that an actor stands from its trigger, in tokens. */
  static final int REACH = 15;

  /** Most tokens between {@code who}, {@code and} or a pronoun and the verb that it belongs to. */
  static final int BESIDE = 3;

  /** Roles of those who tell what befell others, and whom it seldom befalls. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "head_of_state",
          "government",
          "ministry",
          "media",
          "news_agency",
          "spokesperson",
          "ngo",
          "prosecutor");

  private final RoleScene scene;
  private final boolean freeInversion;

  Subjects(RoleScene scene, boolean freeInversion) {
    this.scene = scene;
    this.freeInversion = freeInversion;
  }

  /**
   * Who stands at the verb's head: within its words ({@code army storms}), before an aside ({@code
   * X, a leader of Y, asked}), with the verb before it ({@code X met Y and asked}); else the
   * nearest actor before the verb.
   */
  @Nullable FoundActor subject(Hit hit) {
    for (FoundActor actor : scene.actors) {
      if (actor.from() == hit.from() && actor.to() < hit.to()) {
        return actor;
      }
    }
    if (isCounted(hit)) {
      return null;
    }
    int mark = joint(hit);
    if (mark < 0 && scene.reading.is(hit.from() - 1, Category.RELATIVE)) {
      mark =
          scene.between.hasComma(hit.from() - 2, hit.from() - 1)
              ? hit.from() - 2
              : -1; // X, a doctor, who asked
    }
    if (mark >= 0 && scene.reading.token(mark).is(",")) {
      FoundActor head = beforeAside(mark);
      if (head != null) {
        return head;
      }
    }
    Hit first = mark < 0 ? null : verbBefore(mark);
    if (first != null) {
      FoundActor its = first.passive() ? patient(first) : subject(first);
      return its == null && scene.reading.is(mark, Category.AND) ? foremost(mark) : its;
    }
    return mark >= 0 && scene.reading.is(mark, Category.AND) ? foremost(mark) : nearest(hit);
  }

  /**
   * {@code X, a doctor, was held}, {@code X fled and was held}, {@code they held X, accused of}.
   */
  @Nullable FoundActor patient(Hit hit) {
    int mark = joint(hit);
    if (mark >= 0 && scene.reading.token(mark).is(",")) {
      FoundActor head = beforeAside(mark);
      return head == null ? nearest(hit) : head;
    }
    Hit first = mark < 0 ? null : verbBefore(mark);
    if (first == null) {
      FoundActor before = nearest(hit);
      boolean far = before != null && isOthersFate(hit, before);
      return before == null && freeInversion ? behind(hit) : far ? null : before;
    }
    return first.passive() ? patient(first) : subject(first);
  }

  /**
   * Whether it befalls others than who stands before it: {@code the police said 22 men were held},
   * {@code X fled as men were killed}, {@code a rocket fired by Y}.
   */
  private boolean isOthersFate(Hit hit, FoundActor before) {
    int from = before.to();
    boolean counted = false;
    boolean and = false;
    for (int i = from; i < hit.from(); i++) {
      boolean clause =
          scene.reading.is(i, Category.SUBORDINATOR) && !scene.reading.is(i, Category.PREPOSITION);
      if (clause || scene.reading.token(i).is(",") && !scene.reading.is(from, Category.RELATIVE)) {
        return true;
      }
      and |= scene.reading.is(i, Category.AND);
      counted |= scene.reading.token(i).kind() == Token.Kind.NUMBER && !and;
    }
    return counted || isAttribute(hit) && hit.from() - from > 1;
  }

  /** {@code a rocket fired by X}: of the noun right before it. */
  private boolean isAttribute(Hit hit) {
    return hit.trigger().voice() == Trigger.Voice.ACTIVE
        && scene.reading.find(Category.PASSIVE, hit.from() - BESIDE - 1, hit.to()) < 0;
  }

  /** {@code Fueron detenidos 12 manifestantes}: a subject behind its verb. */
  private @Nullable FoundActor behind(Hit hit) {
    FoundActor next = object(hit);
    if (next == null || next.from() - hit.to() > BESIDE) {
      return null;
    }
    return scene.between.isLedIn(next.from()) ? null : next;
  }

  @Nullable FoundActor object(Hit hit) {
    int end = Math.min(scene.reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : scene.actors) {
      if (actor.from() >= hit.to() || inside(actor, hit)) {
        boolean others = scene.hasVerb(hit.to(), actor.from());
        return actor.from() < end && !others ? scene.owned(actor) : null;
      }
    }
    return null;
  }

  private static boolean inside(FoundActor actor, Hit hit) {
    return actor.from() > hit.from() && actor.to() < hit.to();
  }

  /** {@code 3,700 arrests}, {@code 26 killed}, but not {@code in 2019 killed}. */
  private boolean isCounted(Hit hit) {
    int number = hit.from() - 1;
    return number >= 0
        && scene.reading.token(number).kind() == Token.Kind.NUMBER
        && !scene.reading.is(number - 1, Category.PREPOSITION)
        && !(number > 0 && isDate(scene.reading.token(number - 1)));
  }

  /** {@code On January 5 arrested}, {@code on Jan. 5 arrested}. */
  private static boolean isDate(Token before) {
    return before.capitalized() || before.is(".");
  }

  /** The comma or {@code and} right before the verb and its small words, or -1. */
  int joint(Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - BESIDE); i--) {
      if (scene.reading.is(i, Category.AND) || scene.reading.token(i).is(",")) {
        return i;
      }
      boolean small =
          scene.reading.is(i, Category.AUXILIARY)
              || scene.reading.is(i, Category.PRONOUN)
              || scene.reading.is(i, Category.ADVERB)
              || scene.reading.is(i, Category.NEGATION);
      if (!small) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb to which another one is joined by the {@code and} or comma at {@code mark}. */
  @Nullable Hit verbBefore(int mark) {
    Hit verb = null;
    for (Hit other : scene.hits) {
      boolean earlier = !other.noun() && other.to() <= mark;
      verb = earlier && !scene.between.isSevered(other.to(), mark) ? other : verb;
    }
    return verb;
  }

  /** Who is named right before the aside that the comma at {@code mark} closes. */
  @Nullable FoundActor beforeAside(int mark) {
    int open = mark - 1;
    while (open > 0 && !scene.reading.token(open).is(",") && !scene.reading.isHardMark(open)) {
      open--;
    }
    if (open < 0 || !scene.reading.token(open).is(",") || mark - open > REACH) {
      return null;
    }
    for (FoundActor actor : scene.actors) {
      boolean person = actor.actor().type() == ActorType.PERSON;
      if (person && actor.to() == mark && actor.from() - open <= BESIDE) {
        return actor; // the minister, X, asked
      }
    }
    for (FoundActor actor : scene.actors) {
      if (actor.to() == open && !scene.between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** The first actor of the clauses before {@code mark} that no preposition leads in. */
  private @Nullable FoundActor foremost(int mark) {
    FoundActor first = null;
    for (FoundActor actor : scene.actors) {
      boolean fits =
          actor.to() <= mark
              && !scene.between.isLedIn(actor.from())
              && !scene.between.isMarked(actor.to(), mark)
              && !scene.between.isSaid(actor.to(), mark);
      boolean named =
          first != null
              && first.generic()
              && actor.actor().type() == ActorType.PERSON
              && scene.between.hasComma(first.to(), first.to() + 1)
              && actor.from() - first.to() < BESIDE; // the president, X, met Y and asked
      first = fits && (first == null || named) ? actor : first;
    }
    return first;
  }

  /** The nearest actor before the verb; one that no preposition leads in is preferred. */
  private @Nullable FoundActor nearest(Hit hit) {
    FoundActor led = null;
    for (int i = scene.actors.size() - 1; i >= 0; i--) {
      FoundActor actor = scene.actors.get(i);
      if (actor.to() > hit.from()) {
        continue;
      }
      if (hit.from() - actor.to() > REACH || scene.between.isSevered(actor.to(), hit.from())) {
        break;
      }
      boolean opens =
          actor.to() == hit.from() && scene.reading.is(actor.from() - 1, Category.SUBORDINATOR);
      if (opens || !scene.between.isLedIn(actor.from())) {
        return actor; // after Norway sent
      }
      boolean owner = hit.passive() && speaks(actor); // by the account of X they were held
      boolean place = actor.actor().type() == ActorType.COUNTRY; // "in Kazakhstan they marched"
      led =
          led == null && !place && !owner && !scene.between.hasComma(actor.to(), hit.from())
              ? actor
              : led;
    }
    return led;
  }

  private static boolean speaks(FoundActor actor) {
    return actor.role() != null && SPEAKERS.contains(actor.role());
  }
}
