package org.newsledger.extract.event;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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

  /** Most words between a noun and by whom it is done. */
  private static final int AGENT_REACH = 6;

  /** Most words from a possessor to the name of what it owns. */
  private static final int OWNED_REACH = 5;

  /** Most words between a noun and its genitive. */
  private static final int GENITIVE_REACH = 2;

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

  private final List<FoundActor> actors;
  private final List<Hit> hits;
  private final @Nullable ActorKey before;
  private final Grammar.Reading reading;
  private final Between between;
  private final IntPredicate located;
  private final boolean freeInversion;

  /**
   * Returns the roles in a sentence.
   *
   * @param hits all triggers of the sentence, in reading order
   * @param before whom a pronoun at the sentence's start stands for; null when not known
   * @param between tells what stands between two words
   * @param located whether a preposition that tells a place ends right before a token
   * @param freeInversion whether a subject may follow its verb behind what it tells
   */
  ActorRoles(
      List<FoundActor> actors,
      List<Hit> hits,
      @Nullable ActorKey before,
      Grammar.Reading reading,
      Between between,
      IntPredicate located,
      boolean freeInversion) {
    this.between = between;
    this.located = located;
    this.freeInversion = freeInversion;
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
      return nobodys(hit) ? null : key(owner);
    }
    if (hit.passive()) {
      return key(after(hit, Category.AGENT));
    }
    if (hit.attributive()) {
      return null;
    }
    FoundActor inverted = inverted(hit);
    FoundActor subject = inverted == null ? subject(hit) : inverted;
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
    boolean told = freeInversion && hit.governs() && comma > 0 && reading.token(comma).is(",");
    if (!told || beforeAside(comma) != null || !tells(comma)) {
      return null;
    }
    for (FoundActor actor : actors) {
      boolean behind = actor.from() >= hit.to() && actor.from() - hit.to() <= BESIDE + 1;
      if (behind && !between.isLedIn(actor.from()) && !between.isSevered(hit.to(), actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** Whether more than an adverb stands before a comma: a number or another event. */
  private boolean tells(int comma) {
    for (int i = 0; i < comma; i++) {
      if (reading.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return hasHit(0, comma);
  }

  /** {@code X, Y and Z met}: X. */
  private @Nullable FoundActor joinedBefore(FoundActor last) {
    int and = beforeArticles(last.from());
    if (!reading.is(and, Category.AND)) {
      return null;
    }
    FoundActor first = endingAt(and);
    FoundActor before = first;
    while (before != null) {
      first = before;
      int comma = beforeArticles(before.from());
      before = comma > 0 && reading.token(comma).is(",") ? endingAt(comma) : null;
    }
    return first;
  }

  private int beforeArticles(int from) {
    int index = from - 1;
    while (index > 0 && reading.is(index, Category.ARTICLE)) {
      index--;
    }
    return index;
  }

  private @Nullable FoundActor endingAt(int to) {
    for (FoundActor actor : actors) {
      if (actor.to() == to && !actor.generic() && !between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
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
    if (hit.attributive()) {
      target = next(hit);
    } else if (hit.objective()) {
      target = befallen(hit);
    } else if (hit.noun()) {
      target = after(hit, Category.PREPOSITION);
    } else {
      target = hit.passive() ? patient(hit) : inverted(hit) != null ? null : object(hit);
      target = target == null && hit.is(EventType.CONSULT) ? partner(hit) : target;
    }
    ActorKey key = key(target);
    return key == null || key.equals(doer(hit)) ? null : key;
  }

  /**
   * {@code X, a doctor, was held}, {@code X fled and was held}, {@code they held X, accused of}.
   */
  private @Nullable FoundActor patient(Hit hit) {
    int mark = joint(hit);
    if (mark >= 0 && reading.token(mark).is(",")) {
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
      boolean clause = reading.is(i, Category.SUBORDINATOR) && !reading.is(i, Category.PREPOSITION);
      if (clause || reading.token(i).is(",") && !reading.is(from, Category.RELATIVE)) {
        return true;
      }
      and |= reading.is(i, Category.AND);
      counted |= reading.token(i).kind() == Token.Kind.NUMBER && !and;
    }
    return counted || isAttribute(hit) && hit.from() - from > 1;
  }

  /** {@code a rocket fired by X}: of the noun right before it. */
  private boolean isAttribute(Hit hit) {
    return hit.trigger().voice() == Trigger.Voice.ACTIVE
        && reading.find(Category.PASSIVE, hit.from() - BESIDE - 1, hit.to()) < 0;
  }

  /** {@code Fueron detenidos 12 manifestantes}: a subject behind its verb. */
  private @Nullable FoundActor behind(Hit hit) {
    FoundActor next = object(hit);
    boolean near = next != null && next.from() - hit.to() <= BESIDE;
    return near && !between.isLedIn(next.from()) ? next : null;
  }

  /** {@code the arrest of X}, {@code X's arrest}. */
  private @Nullable FoundActor befallen(Hit hit) {
    for (FoundActor actor : actors) {
      if (actor.from() == hit.to()) {
        return actor;
      }
    }
    FoundActor genitive = after(hit, Category.GENITIVE);
    return genitive == null ? possessor(hit) : genitive;
  }

  private @Nullable FoundActor possessor(Hit hit) {
    for (FoundActor actor : actors) {
      boolean right = actor.to() < hit.from() && hit.from() - actor.to() < BESIDE;
      if (right && reading.token(actor.to()).isApostrophe()) {
        return actor;
      }
    }
    return null;
  }

  /** {@code The jailed opposition}. */
  private @Nullable FoundActor next(Hit hit) {
    return actors.stream().filter(actor -> actor.from() == hit.to()).findFirst().orElse(null);
  }

  /** {@code X and Y discussed it}: Y. */
  private @Nullable FoundActor partner(Hit hit) {
    FoundActor subject = hit.passive() ? null : subject(hit);
    return subject == null || joinedBefore(subject) == null ? null : subject;
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
    if (isCounted(hit)) {
      return null;
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
      FoundActor its = first.passive() ? patient(first) : subject(first);
      return its == null && reading.is(mark, Category.AND) ? foremost(mark) : its;
    }
    return mark >= 0 && reading.is(mark, Category.AND) ? foremost(mark) : nearest(hit);
  }

  /** {@code 3,700 arrests}, {@code 26 killed}, but not {@code in 2019 killed}. */
  private boolean isCounted(Hit hit) {
    int number = hit.from() - 1;
    return number >= 0
        && reading.token(number).kind() == Token.Kind.NUMBER
        && !reading.is(number - 1, Category.PREPOSITION)
        && !(number > 0 && isDate(reading.token(number - 1)));
  }

  /** {@code On January 5 arrested}, {@code on Jan. 5 arrested}. */
  private static boolean isDate(Token before) {
    return before.capitalized() || before.is(".");
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
              && !between.isMarked(actor.to(), mark)
              && !between.isSaid(actor.to(), mark);
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
      boolean opens =
          actor.to() == hit.from() && reading.is(actor.from() - 1, Category.SUBORDINATOR);
      if (opens || !between.isLedIn(actor.from())) {
        return actor; // after Norway sent
      }
      boolean owner = hit.passive() && speaks(actor); // by the account of X they were held
      boolean place = actor.actor().type() == ActorType.COUNTRY; // "in Kazakhstan they marched"
      led =
          led == null && !place && !owner && !between.hasComma(actor.to(), hit.from())
              ? actor
              : led;
    }
    return led;
  }

  private static boolean speaks(FoundActor actor) {
    return actor.role() != null && SPEAKERS.contains(actor.role());
  }

  private @Nullable FoundActor object(Hit hit) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      if (actor.from() >= hit.to() || inside(actor, hit)) {
        boolean others = hasVerb(hit.to(), actor.from());
        return actor.from() < end && !others ? owned(actor) : null;
      }
    }
    return null;
  }

  private boolean hasVerb(int from, int to) {
    return hits.stream()
        .anyMatch(other -> !other.noun() && other.from() >= from && other.from() < to);
  }

  /** {@code Serbia's president X}: the person and not the country. */
  private FoundActor owned(FoundActor actor) {
    boolean owner =
        actor.actor().type() == ActorType.COUNTRY
            && actor.to() < reading.size()
            && reading.token(actor.to()).isApostrophe();
    if (owner) {
      for (FoundActor other : actors) {
        boolean next = other.from() > actor.to() && other.from() - actor.to() <= OWNED_REACH;
        if (next && other.actor().type() == ActorType.PERSON) {
          return other;
        }
      }
    }
    return actor;
  }

  private static boolean inside(FoundActor actor, Hit hit) {
    return actor.from() > hit.from() && actor.to() < hit.to();
  }

  private @Nullable FoundActor after(Hit hit, Category lead) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      int right = actor.from() - 1;
      boolean article = reading.is(right, Category.ARTICLE) && !reading.is(right, lead);
      int word = article ? right - 1 : right;
      boolean led = reading.is(word, lead);
      boolean agent =
          lead != Category.AGENT && !hit.objective() && reading.is(word, Category.AGENT);
      boolean scene =
          lead == Category.PREPOSITION
              ? isScene(hit, actor, word)
              : word < hit.to() && reading.is(word, Category.PREPOSITION) && !hit.objective();
      boolean befallen =
          hit.objective() && lead == Category.AGENT && reading.is(word, Category.GENITIVE);
      boolean fits =
          actor.from() >= hit.to() && actor.from() < end && led && !agent && !scene && !befallen;
      if (fits && !isOthers(hit, actor, lead)) {
        return lead == Category.PREPOSITION ? owned(actor) : actor;
      }
    }
    return null;
  }

  /** {@code an inquiry found a bomb planted by X}, {@code arrest of 7 men and death of X}. */
  private boolean isOthers(Hit hit, FoundActor actor, Category lead) {
    if (!hit.noun()) {
      return false;
    }
    int reach = lead == Category.GENITIVE ? GENITIVE_REACH : AGENT_REACH;
    boolean far = lead != Category.PREPOSITION && actor.from() - hit.to() > reach;
    return far || hasHit(hit.to(), actor.from());
  }

  private boolean hasHit(int from, int to) {
    return hits.stream().anyMatch(other -> other.from() >= from && other.from() < to);
  }

  /** {@code protests in Kazakhstan}: where it happens, and not to whom. */
  private boolean isScene(Hit hit, FoundActor actor, int lead) {
    boolean visit = "visit".equals(hit.trigger().mode());
    boolean spread =
        hit.is(EventType.PROTEST)
            || hit.is(EventType.DISASTER)
            || hit.is(EventType.ACCIDENT)
            || (hit.is(EventType.CONSULT) && !visit);
    return spread && actor.actor().type() == ActorType.COUNTRY && located.test(lead + 1);
  }

  /** {@code police raid}, {@code Israel's strike}, {@code visit of the president}. */
  private @Nullable FoundActor owner(Hit hit) {
    for (FoundActor actor : actors) {
      boolean last = actor.from() > hit.from() && actor.to() == hit.to();
      int lead = actor.from() - (reading.is(actor.from() - 1, Category.ARTICLE) ? 2 : 1);
      boolean foe = reading.is(lead, Category.PREPOSITION); // clashes with the police
      if (last && isArmed(actor) && !foe && hit.is(EventType.ASSAULT)) {
        return actor; // the army's storming of it
      }
    }
    FoundActor owner = beside(hit);
    if (hit.objective()) {
      return owner != null && isArmed(owner) ? owner : null;
    }
    return owner == null ? after(hit, Category.GENITIVE) : owner;
  }

  private static boolean isArmed(FoundActor actor) {
    return "military".equals(actor.role()) || "police".equals(actor.role());
  }

  /** Who stands right before a noun: {@code police raid}, {@code Israel's strike}. */
  private @Nullable FoundActor beside(Hit hit) {
    for (FoundActor actor : actors) {
      boolean before = actor.to() <= hit.from() && hit.from() - actor.to() <= BESIDE;
      boolean apart = before && isApart(actor.to(), hit);
      if (before && !apart && !between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** {@code the police during the protests}, but not {@code workers on strike}. */
  private boolean isApart(int from, Hit hit) {
    int to = hit.from();
    boolean light = hit.objective() || "strike".equals(hit.trigger().mode());
    for (int i = from; i < to; i++) {
      boolean thing = reading.is(i + 1, Category.ARTICLE) || !light;
      if (reading.is(i, Category.PREPOSITION) && thing) {
        return true;
      }
    }
    return hasHit(from, to) || between.isSevered(from, to);
  }
}
