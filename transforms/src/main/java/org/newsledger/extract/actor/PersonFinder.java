package org.newsledger.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Finds persons: runs of capital words for which a first name, a title or the like vouches. */
final class PersonFinder {

  /** Farthest that a title stands before its name, in tokens. */
  private static final int TITLE_GAP = 6;

  /** Most words of an office that follow its first one. */
  private static final int LONGEST_OFFICE = 6;

  private static final int LONGEST_ABBREVIATION = 4;

  /** A title before a name. */
  private record Title(String role, int distance) {}

  private PersonFinder() {}

  static void find(Scene scene, List<Candidate> found) {
    int[] titles = titles(scene);
    int index = 0;
    while (index < scene.size()) {
      boolean other = isInTitle(titles, index) || isCutShort(scene, index);
      NameRun run = other ? null : NameRun.at(scene, index);
      if (run == null) {
        index++;
        continue;
      }
      Candidate person = judge(scene, run, title(scene, titleEnd(scene, run), titles));
      if (person != null) {
        found.add(person);
        if (person.kind() != Kind.LOOSE) {
          scene.take(person.from(), person.to());
        }
      }
      index = Math.max(run.to(), index + 1);
    }
  }

  /** {@code Jan. 2}, {@code Art. 5}: no name. */
  private static boolean isCutShort(Scene scene, int index) {
    return index + 2 < scene.size()
        && scene.token(index).text().length() <= LONGEST_ABBREVIATION
        && scene.token(index + 1).is(".")
        && !scene.token(index + 1).spaced()
        && scene.token(index + 2).kind() == Token.Kind.NUMBER;
  }

  /** For each token, where the nearest title that ends at or before it began; -1 when none does. */
  private static int[] titles(Scene scene) {
    int[] starts = new int[scene.size() + 1];
    java.util.Arrays.fill(starts, -1);
    for (int i = 0; i < scene.size(); i++) {
      Lexicon.Match<NameWord> title = scene.match(i, Category.TITLE);
      if (title != null && starts[title.to()] < 0) {
        starts[title.to()] = i;
      }
    }
    return starts;
  }

  /** The office of {@code υπουργός Υγείας} is no part of the minister's name. */
  private static boolean isInTitle(int[] starts, int index) {
    for (int end = index + 1; end < starts.length && end <= index + LONGEST_OFFICE; end++) {
      if (starts[end] >= 0 && starts[end] < index) {
        return true;
      }
    }
    return false;
  }

  /** {@code The Czech minister, Vit Rakusan, said}: a comma may stand between office and name. */
  private static int titleEnd(Scene scene, NameRun run) {
    boolean closed = run.to() >= scene.size() || scene.token(run.to()).kind() == Token.Kind.MARK;
    boolean apposed = run.size() > 1 && run.from() > 0 && scene.token(run.from() - 1).is(",");
    return apposed && closed ? run.from() - 1 : run.from();
  }

  private static @Nullable Title title(Scene scene, int from, int[] starts) {
    int plain = 0;
    for (int end = from; end > 0 && from - end <= TITLE_GAP; end--) {
      if (starts[end] >= 0) {
        Lexicon.Match<NameWord> match = scene.match(starts[end], Category.TITLE);
        return match == null ? null : new Title(match.value().role(), from - end);
      }
      Token token = scene.token(end - 1);
      boolean dot = token.is(".") && !token.spaced();
      if (token.kind() != Token.Kind.WORD && !token.is("-") && !dot) {
        return null;
      }
      boolean transparent =
          dot
              || scene.demonym(end - 1) != null
              || scene.place(end - 1) != null
              || scene.taken(end - 1)
              || scene.is(end - 1, Category.LINK);
      plain += transparent ? 0 : 1;
      if (plain > 2) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Candidate judge(Scene scene, NameRun run, @Nullable Title title) {
    boolean direct = title != null && title.distance() == 0;
    NameRun name = run.trimmed(scene, direct);
    if (name == null) {
      return null;
    }
    String role = title == null ? null : title.role();
    if (role != null && (role.equals("person") || role.isEmpty())) {
      role = null;
    }
    String rule = name.size() > 1 ? full(scene, name, title) : single(scene, name, direct);
    if (rule == null) {
      return loose(scene, name);
    }
    Kind kind = name.size() > 1 ? Kind.FULL_NAME : Kind.SURNAME;
    return person(scene, name, kind, role, rule);
  }

  private static @Nullable String full(Scene scene, NameRun name, @Nullable Title title) {
    if (name.given(scene)) {
      return "actor.given-name";
    }
    boolean led = name.from() > 0 && scene.is(name.from() - 1, Category.LINK);
    if (title != null && (title.distance() == 0 || (!led && !scene.titled()))) {
      return "actor.title";
    }
    if (name.initials()) {
      return "actor.initials";
    }
    int last = name.lastWord();
    Surnames surnames = scene.words().surnames();
    if (surnames.endsLikeOne(scene.token(last)) && !scene.words().capitalizedNouns()) {
      return "actor.surname-ending";
    }
    boolean nouns = scene.words().capitalizedNouns();
    if (surnames.isListed(scene.token(last)) && !(nouns && AmongNouns.hasNoun(scene, name))) {
      return "actor.surname-listed";
    }
    boolean names = !nouns || AmongNouns.noneIsNoun(scene, name);
    if (names && !scene.titled() && Apposition.follows(scene, name)) {
      return "actor.apposition";
    }
    if (nouns) {
      return AmongNouns.strangers(scene, name) ? "actor.no-noun" : null;
    }
    boolean lone =
        scene.words().loneCapital() && !scene.opens(name.from()) && sameScript(scene, name);
    if (says(scene, name) || does(scene, name, Category.SPEAKS)) {
      return "actor.says";
    }
    return lone ? "actor.capitals" : null;
  }

  private static boolean sameScript(Scene scene, NameRun name) {
    return !Scripts.isForeign(scene.token(name.lastWord()).text(), scene.words().latin());
  }

  private static @Nullable String single(Scene scene, NameRun name, boolean title) {
    int at = name.lastWord();
    if (title) {
      return "actor.title";
    }
    if (name.initials()) {
      return "actor.initials";
    }
    if (scene.opens(at) && scene.common(at)) {
      return null;
    }
    Surnames surnames = scene.words().surnames();
    if (surnames.endsLikeOne(scene.token(at))
        && !scene.opens(at)
        && !scene.quoted(name.from(), name.to())
        && !scene.words().capitalizedNouns()) {
      return "actor.surname-ending";
    }
    boolean given =
        scene.words().given().has(scene.token(at))
            && !scene.words().given().isWord(scene.token(at));
    if (given && scene.token(at).text().length() > 2) {
      return "actor.given-name-alone";
    }
    return scene.words().capitalizedNouns() ? AmongNouns.single(scene, name) : alone(scene, name);
  }

  /** A single capital word, where a capital tells a name. */
  private static @Nullable String alone(Scene scene, NameRun name) {
    int at = name.lastWord();
    if (scene.titled()) {
      return null;
    }
    boolean word = scene.common(at) || scene.token(at).text().length() < 3;
    if (says(scene, name)
        && !word
        && !scene.quoted(name.from(), name.to())
        && sameScript(scene, name)) {
      return "actor.says";
    }
    if (scene.opens(at) || scene.quoted(name.from(), name.to())) {
      return null;
    }
    if (scene.words().surnames().isListed(scene.token(at))) {
      return "actor.surname-listed";
    }
    boolean lone =
        scene.words().loneCapital()
            && scene.token(at).text().length() > 3
            && !scene.token(at).allCaps()
            && !scene.common(at)
            && !scene.words().endsLikeAdjective(scene.token(at))
            && sameScript(scene, name)
            && !scene.locative(name.from());
    return lone ? "actor.capital" : null;
  }

  static boolean says(Scene scene, NameRun name) {
    return does(scene, name, Category.SAYS);
  }

  /** Whether a verb stands beside a name that no preposition of place leads up to. */
  private static boolean does(Scene scene, NameRun name, Category verb) {
    int first = name.from();
    if (scene.titled()
        || scene.locative(first)
        || (scene.opens(first) && !scene.isMidCapital(name.lastWord()))) {
      return false;
    }
    return scene.is(name.to(), verb)
        || scene.is(name.to() + 1, verb) && scene.isLowerCase(name.to())
        || (first > 0 && scene.is(first - 1, verb));
  }

  private static @Nullable Candidate loose(Scene scene, NameRun name) {
    return name.size() == 1 ? person(scene, name, Kind.LOOSE, null, "actor.repeat") : null;
  }

  private static Candidate person(
      Scene scene, NameRun name, Kind kind, @Nullable String role, String rule) {
    String base = scene.text(name.from(), name.to());
    return new Candidate(
        name.from(), name.to(), kind, ActorType.PERSON, base, null, role, null, rule);
  }
}
