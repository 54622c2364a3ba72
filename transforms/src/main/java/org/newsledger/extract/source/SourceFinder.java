package org.newsledger.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Finds the actor that a word of citing stands for, beside that word. */
final class SourceFinder {

  private static final Set<String> MEDIA =
      Set.of("news_agency", "media", "newspaper", "broadcaster", "publisher");

  /** Farthest that a source stands from its word, in tokens. */
  private static final int REACH = 10;

  /** Farthest that a subject stands behind its verb, in tokens. */
  private static final int INVERTED_REACH = 5;

  /** Most words between an office and the name of who holds it. */
  private static final int OFFICE_GAP = 2;

  private final List<Token> tokens;
  private final Grammar.Reading reading;
  private final List<FoundActor> actors;
  private final OfficeHolders offices;

  SourceFinder(List<Token> tokens, Grammar.Reading reading, List<FoundActor> actors) {
    this.tokens = tokens;
    this.reading = reading;
    this.actors = actors;
    this.offices = new OfficeHolders(tokens, reading, actors);
  }

  /** Returns who holds an office by name, where an apposition tells; else the office. */
  FoundActor holderOf(FoundActor office) {
    return offices.apposed(office);
  }

  /** Returns whom the words from token {@code from} on name; null when nobody near. */
  @Nullable FoundActor after(int from) {
    return after(from, REACH);
  }

  /** Returns the subject behind a verb that ends before token {@code from}; null when none. */
  @Nullable FoundActor inverted(int from) {
    FoundActor subject = offices.holder(after(from, INVERTED_REACH));
    boolean office = subject != null && subject.actor().type() == ActorType.ORGANIZATION;
    return subject == null || office || !isLed(subject.from()) ? subject : null;
  }

  private @Nullable FoundActor after(int from, int reach) {
    for (int i = 0; i < actors.size(); i++) {
      FoundActor actor = actors.get(i);
      if (actor.from() < from) {
        continue;
      }
      boolean apart = actor.from() - from > reach || ends(from, actor.from());
      return apart ? null : offices.apposed(best(run(i, 1)));
    }
    return null;
  }

  private boolean ends(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean comma = tokens.get(i).is(",");
      boolean counted = tokens.get(i).kind() == Token.Kind.NUMBER; // "said 12 officers were hurt"
      if (comma || counted || reading.isHardMark(i) || reading.is(i, Category.COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the subject before a verb that starts at token {@code verb}; null when none. */
  @Nullable FoundActor before(int verb) {
    int last = verb - 1;
    if (last < 0) {
      return null;
    }
    if (tokens.get(last).is(",")) {
      boolean quoted = last > 0 && isClosingQuote(tokens.get(last - 1));
      return quoted ? null : besideApposition(last);
    }
    return subject(verb, start(verb));
  }

  private @Nullable FoundActor subject(int verb, int start) {
    FoundActor governed = null;
    for (int i = actors.size() - 1; i >= 0; i--) {
      FoundActor actor = actors.get(i);
      if (actor.to() > verb) {
        continue;
      }
      if (actor.from() < start || verb - actor.to() > REACH) {
        break;
      }
      FoundActor best = best(run(i, -1));
      if (!isAside(best) && !isGoverned(best.from())) {
        return named(best);
      }
      governed = governed == null && !isAside(best) ? best : governed;
    }
    if (governed == null || !reading.is(verb - 1, Category.AND)) {
      return governed;
    }
    FoundActor first = first(governed);
    return first == null ? governed : first;
  }

  /** {@code X called on the police to stop and said}: the subject of the verb before. */
  private @Nullable FoundActor first(FoundActor object) {
    for (FoundActor actor : actors) {
      if (actor.from() >= object.from()) {
        return null;
      }
      if (!isAside(actor) && !isGoverned(actor.from())) {
        return best(run(actors.indexOf(actor), 1));
      }
    }
    return null;
  }

  /** {@code Amnesty International and other groups}: the one that is named. */
  private FoundActor named(FoundActor group) {
    for (FoundActor actor : actors) {
      int gap = group.from() - actor.to();
      boolean joined = gap > 0 && gap <= OFFICE_GAP + 1 && reading.is(actor.to(), Category.AND);
      if (group.generic() && joined && rank(actor) > 2) {
        return actor;
      }
    }
    return group;
  }

  /** {@code X wrote on its channel Y and said}: what a preposition governs is no subject. */
  private boolean isGoverned(int from) {
    int before = from - 1;
    while (before > 0 && reading.is(before, Category.ARTICLE)) {
      before--;
    }
    return before >= 0
        && reading.is(before, Category.PREPOSITION)
        && !reading.is(before, Category.GENITIVE);
  }

  private boolean isLed(int from) {
    int before = reading.is(from - 1, Category.ARTICLE) ? from - 2 : from - 1;
    return reading.is(before, Category.PREPOSITION);
  }

  /** Whether an actor is no subject, as in {@code a friend of X}, {@code soldiers of Niger}. */
  private boolean isAside(FoundActor actor) {
    int from = actor.from();
    int before = reading.is(from - 1, Category.ARTICLE) ? from - 2 : from - 1;
    boolean led = isLed(from);
    boolean owned = led || reading.is(before, Category.GENITIVE);
    if (reading.is(before, Category.AGENT)) {
      return true;
    }
    return owned && (isPerson(actor) || actor.actor().type() == ActorType.COUNTRY);
  }

  /** {@code X, who called them thieves and who said}: whom the first relative clause is about. */
  private @Nullable FoundActor personBefore(int index) {
    FoundActor nearest = null;
    for (FoundActor actor : actors) {
      nearest = isPerson(actor) && actor.to() <= index ? actor : nearest;
    }
    return nearest;
  }

  /** Returns whom the words right before token {@code to} name; null when they name nobody. */
  @Nullable FoundActor rightBefore(int to) {
    for (int i = actors.size() - 1; i >= 0; i--) {
      if (actors.get(i).to() <= to) {
        return actors.get(i).to() == to ? best(run(i, -1)) : null;
      }
    }
    return null;
  }

  private static boolean isClosingQuote(Token token) {
    return token.kind() == Token.Kind.MARK && "\"”“»".contains(token.text());
  }

  /** {@code X, a spokesman for Y, said}; a lone comma ends what was said instead. */
  private @Nullable FoundActor besideApposition(int comma) {
    int open = comma - 1;
    while (open > 0 && !tokens.get(open).is(",") && !reading.isHardMark(open)) {
      open--;
    }
    if (open <= 0 || !tokens.get(open).is(",") || comma - open > 2 * REACH) {
      return null;
    }
    FoundActor head = null;
    FoundActor inside = null;
    for (FoundActor actor : actors) {
      head = actor.to() == open ? actor : head;
      boolean within = actor.from() > open && actor.to() <= comma;
      inside = within && (inside == null || rank(actor) > rank(inside)) ? actor : inside;
    }
    if ((head == null || isAside(head)) && inside != null && isPerson(inside)) {
      boolean whole = inside.from() == open + 1 && inside.to() == comma;
      return whole ? inside : null; // "a passer-by, X, said"
    }
    if (head == null || isAside(head)) {
      return null;
    }
    return inside != null && rank(inside) > rank(head) && isPerson(inside) ? inside : head;
  }

  private int start(int verb) {
    int start = verb;
    while (start > 0) {
      int before = start - 1;
      boolean comma = tokens.get(before).is(",");
      boolean that = reading.is(before, Category.COMPLEMENTIZER);
      boolean opens = that && !reading.is(before, Category.RELATIVE);
      if (comma || opens || reading.isHardMark(before) || reading.is(before, Category.BUT)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Returns the actors that touch actor {@code index}, as an office touches a name. */
  private List<FoundActor> run(int index, int step) {
    List<FoundActor> run = new ArrayList<>();
    run.add(actors.get(index));
    for (int i = index + step; i >= 0 && i < actors.size(); i += step) {
      FoundActor left = step > 0 ? actors.get(i - 1) : actors.get(i);
      FoundActor right = step > 0 ? actors.get(i) : actors.get(i + 1);
      if (!touch(left, right)) {
        break;
      }
      run.add(actors.get(i));
    }
    return run;
  }

  private boolean touch(FoundActor left, FoundActor right) {
    if (right.from() - left.to() > OFFICE_GAP) {
      return false;
    }
    for (int i = left.to(); i < right.from(); i++) {
      boolean joins = reading.is(i, Category.AND) || reading.is(i, Category.PREPOSITION);
      if (tokens.get(i).kind() == Token.Kind.MARK && !isLight(tokens.get(i)) || joins) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLight(Token token) {
    return token.is("'") || token.is("’") || token.is("\"") || token.is("„") || token.is("«");
  }

  private static FoundActor best(List<FoundActor> run) {
    FoundActor best = run.get(0);
    for (FoundActor actor : run) {
      best = rank(actor) > rank(best) ? actor : best;
    }
    return best;
  }

  static boolean isPerson(FoundActor actor) {
    return actor.actor().type() == ActorType.PERSON && !actor.generic();
  }

  static boolean isMedia(FoundActor actor) {
    return actor.role() != null && MEDIA.contains(actor.role());
  }

  private static int rank(FoundActor actor) {
    if (isPerson(actor)) {
      return 4;
    }
    return switch (actor.actor().type()) {
      case COUNTRY -> 1;
      case ORGANIZATION -> actor.generic() ? 2 : 3;
      default -> 2;
    };
  }
}
