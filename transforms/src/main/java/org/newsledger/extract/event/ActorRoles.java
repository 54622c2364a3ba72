package org.newsledger.extract.event;

import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorKey;
import org.newsledger.model.EventType;
import org.newsledger.text.Token;

/** Tells who of a sentence's actors does what a trigger tells, and to whom. */
final class ActorRoles {

  private final RoleScene scene;
  private final Subjects subjects;
  private final NounRoles nouns;
  private final @Nullable ActorKey before;
  private final boolean freeInversion;

  /**
   * Returns the roles in a sentence.
   *
   * @param before whom a pronoun at the sentence's start stands for; null when not known
   * @param freeInversion whether a subject may follow its verb behind what it tells
   */
  ActorRoles(RoleScene scene, @Nullable ActorKey before, boolean freeInversion) {
    this.scene = scene;
    this.subjects = new Subjects(scene, freeInversion);
    this.nouns = new NounRoles(scene);
    this.before = before;
    this.freeInversion = freeInversion;
  }

  /** Returns who does it; null when not told. */
  @Nullable ActorKey doer(Hit hit) {
    if (hit.noun()) {
      FoundActor agent = scene.after(hit, Category.AGENT);
      FoundActor owner = agent != null ? agent : nouns.owner(hit);
      return nobodys(hit) ? null : key(owner);
    }
    if (hit.passive()) {
      return key(scene.after(hit, Category.AGENT));
    }
    if (hit.attributive()) {
      return null;
    }
    FoundActor inverted = inverted(hit);
    FoundActor subject = inverted == null ? subjects.subject(hit) : inverted;
    FoundActor first = subject == null ? null : joinedBefore(subject);
    if (subject == null && isPronouns(leading(hit))) {
      return before;
    }
    return key(first == null ? subject : first);
  }

  /** Nobody does what merely happens. */
  private static boolean nobodys(Hit hit) {
    return hit.is(EventType.DISASTER) || hit.is(EventType.ACCIDENT);
  }

  /** {@code Sixty were hurt, deplored the group X}: the subject of a verb behind what it tells. */
  private @Nullable FoundActor inverted(Hit hit) {
    int comma = hit.from() - 1;
    boolean told =
        freeInversion && hit.governs() && comma > 0 && scene.reading.token(comma).is(",");
    if (!told || subjects.beforeAside(comma) != null || !tells(comma)) {
      return null;
    }
    for (FoundActor actor : scene.actors) {
      boolean behind = actor.from() >= hit.to() && actor.from() - hit.to() <= Subjects.BESIDE + 1;
      if (behind
          && !scene.between.isLedIn(actor.from())
          && !scene.between.isSevered(hit.to(), actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** Whether more than an adverb stands before a comma: a number or another event. */
  private boolean tells(int comma) {
    for (int i = 0; i < comma; i++) {
      if (scene.reading.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return scene.hasHit(0, comma);
  }

  /** {@code X, Y and Z met}: X. */
  private @Nullable FoundActor joinedBefore(FoundActor last) {
    int and = beforeArticles(last.from());
    if (!scene.reading.is(and, Category.AND)) {
      return null;
    }
    FoundActor first = endingAt(and);
    FoundActor before = first;
    while (before != null) {
      first = before;
      int comma = beforeArticles(before.from());
      before = comma > 0 && scene.reading.token(comma).is(",") ? endingAt(comma) : null;
    }
    return first;
  }

  private int beforeArticles(int from) {
    int index = from - 1;
    while (index > 0 && scene.reading.is(index, Category.ARTICLE)) {
      index--;
    }
    return index;
  }

  private @Nullable FoundActor endingAt(int to) {
    for (FoundActor actor : scene.actors) {
      if (actor.to() == to && !actor.generic() && !scene.between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** The verb to which {@code hit} is joined, and that one to another. */
  private Hit leading(Hit hit) {
    int mark = subjects.joint(hit);
    Hit first = mark < 0 ? null : subjects.verbBefore(mark);
    return first == null ? hit : leading(first);
  }

  /** {@code He ruled out …}: the pronoun opens the sentence, and the verb follows it. */
  private boolean isPronouns(Hit hit) {
    int first = 0;
    while (first < hit.from() && scene.reading.token(first).kind() == Token.Kind.MARK) {
      first++;
    }
    int mark = subjects.joint(hit);
    boolean joined =
        mark >= 0 && scene.reading.is(mark, Category.AND) && !scene.between.isMarked(first, mark);
    return scene.reading.is(first, Category.PERSON)
        && (joined || hit.from() - first <= Subjects.BESIDE);
  }

  /** Returns to whom; null when not told or the same as the doer. */
  @Nullable ActorKey target(Hit hit) {
    FoundActor target;
    if (hit.attributive()) {
      target = next(hit);
    } else if (hit.objective()) {
      target = nouns.befallen(hit);
    } else if (hit.noun()) {
      target = scene.after(hit, Category.PREPOSITION);
    } else {
      target =
          hit.passive()
              ? subjects.patient(hit)
              : inverted(hit) != null ? null : subjects.object(hit);
      target = target == null && hit.is(EventType.CONSULT) ? partner(hit) : target;
    }
    ActorKey key = key(target);
    return key == null || key.equals(doer(hit)) ? null : key;
  }

  /** {@code The jailed opposition}. */
  private @Nullable FoundActor next(Hit hit) {
    return scene.actors.stream().filter(actor -> actor.from() == hit.to()).findFirst().orElse(null);
  }

  /** {@code X and Y discussed it}: Y. */
  private @Nullable FoundActor partner(Hit hit) {
    FoundActor subject = hit.passive() ? null : subjects.subject(hit);
    return subject == null || joinedBefore(subject) == null ? null : subject;
  }

  private static @Nullable ActorKey key(@Nullable FoundActor actor) {
    return actor == null ? null : actor.actor();
  }
}
