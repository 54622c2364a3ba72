package org.newsledger.extract.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/**
 * Finds organizations by their head noun ({@code Ministry of}, {@code университет}) and what stands
 * around it, and those whose last word tells what they are ({@code GmbH}, {@code -bank}).
 */
final class OrganizationFinder {

  /** Most tokens that a name adds to its head noun. */
  private static final int LONGEST = 9;

  /** Roles whose head noun makes a name also without a capital: the university of … */
  private static final Set<String> TELLING =
      Set.of("ministry", "university", "court", "party", "prosecutor", "bank", "legislature");

  /** Roles whose head noun of several words is a name: the border police. */
  private static final Set<String> FORCES = Set.of("police", "military", "union");

  private OrganizationFinder() {}

  static void find(Scene scene, List<Candidate> found) {
    int index = 0;
    while (index < scene.size()) {
      Lexicon.Match<NameWord> head = scene.match(index, Category.HEAD);
      Candidate candidate =
          head == null || scene.anyTaken(index, head.to()) || scene.place(index) != null
              ? null
              : headed(scene, head);
      if (candidate == null && head == null) {
        candidate = byLegalForm(scene, index);
      }
      if (candidate == null) {
        index++;
      } else {
        found.add(candidate);
        scene.take(candidate.from(), candidate.to());
        index = Math.max(candidate.to(), index + 1);
      }
    }
  }

  private static @Nullable Candidate headed(Scene scene, Lexicon.Match<NameWord> head) {
    int quoted = quoteEnd(scene, head.to());
    String role = head.value().role();
    if (quoted > 0 && !scene.anyTaken(head.to(), quoted)) {
      int from = head.to() + 1;
      return organization(scene, from, quoted, Kind.NAME, role, "actor.quoted");
    }
    boolean capital = scene.capital(head.from());
    int from = capital ? left(scene, head.from()) : head.from();
    int to = right(scene, head.to(), capital);
    if (!head.value().canonical().isEmpty() && (capital || head.size() > 1)) {
      return office(scene, head, from, to);
    }
    boolean named = to > head.to() || from < head.from();
    boolean open = to == head.to() && scene.is(to - 1, Category.LINK);
    boolean generic = !capital && !TELLING.contains(role);
    boolean placeOnly = onlyPlace(scene, head.to(), to) && from == head.from();
    boolean joined = !capital && named && scene.capital(head.to());
    if (joined && !placeOnly) {
      return organization(scene, head.to(), to, Kind.NAME, role, "actor.after-head");
    }
    if (named && !open && !generic && (capital || !placeOnly)) {
      return organization(scene, from, to, Kind.NAME, role, "actor.head");
    }
    boolean alone = capital && !scene.words().capitalizedNouns() && !scene.opens(head.from());
    boolean whole = head.size() > 1 && !open && (TELLING.contains(role) || FORCES.contains(role));
    Kind kind = whole ? Kind.NAME : Kind.LOOSE; // "la Policía Judicial"
    return alone && !scene.shouting()
        ? organization(scene, from, to, kind, role, "actor.head-alone")
        : null;
  }

  private static Candidate office(Scene scene, Lexicon.Match<NameWord> head, int from, int to) {
    String country = Countries.near(scene, from, to);
    int end = to > head.to() && onlyPlace(scene, head.to(), to) ? to : head.to();
    return new Candidate(
        from,
        end,
        Kind.OFFICE,
        ActorType.ORGANIZATION,
        head.value().canonical(),
        null,
        role(head.value().role()),
        country,
        "actor.office");
  }

  private static @Nullable String role(String role) {
    return role.isEmpty() ? null : role;
  }

  static Candidate organization(
      Scene scene, int from, int to, Kind kind, String role, String rule) {
    String base = scene.text(from, to);
    return new Candidate(
        from, to, kind, ActorType.ORGANIZATION, base, null, role(role), null, rule);
  }

  /** A name before GmbH, Inc., S.A. */
  private static @Nullable Candidate byLegalForm(Scene scene, int index) {
    if (!scene.capital(index) || scene.taken(index)) {
      return null;
    }
    String role = LegalForms.role(scene.token(index));
    if (role != null) {
      int quoted = quoteEnd(scene, index + 1);
      if (quoted > 0) {
        return organization(scene, index + 2, quoted, Kind.NAME, role, "actor.legal-form");
      }
      int to = right(scene, index + 1, true);
      return to > index + 1
          ? organization(scene, index, to, Kind.NAME, role, "actor.legal-form")
          : null;
    }
    int to = index;
    while (to < scene.size() && to - index < LONGEST && isNamePart(scene, to)) {
      int end = LegalForms.end(scene.tokens(), to);
      if (end > 0 && to > index) {
        return organization(scene, index, end, Kind.NAME, "company", "actor.legal-form");
      }
      to++;
    }
    Candidate other = byEnding(scene, index);
    return other == null ? ForeignNames.at(scene, index) : other;
  }

  private static @Nullable Candidate byEnding(Scene scene, int index) {
    String role = scene.words().organizationByEnding(scene.token(index));
    if (role == null || scene.common(index) || scene.place(index) != null) {
      return null;
    }
    int from = left(scene, index);
    int to = right(scene, index + 1, true);
    return organization(scene, from, to, Kind.NAME, role, "actor.ending");
  }

  private static boolean isNamePart(Scene scene, int index) {
    Token token = scene.token(index);
    return scene.capital(index)
        || token.is("&")
        || (token.is("-") && scene.hyphen(index))
        || LegalForms.end(scene.tokens(), index) > 0;
  }

  /** Returns the token of the closing quote, when an opening one stands at {@code index}; or -1. */
  static int quoteEnd(Scene scene, int index) {
    if (index + 1 >= scene.size()
        || !isOpening(scene.token(index))
        || !startsName(scene, index + 1)) {
      return -1;
    }
    int last = Math.min(scene.size(), index + LONGEST);
    for (int i = index + 2; i < last; i++) {
      if (isClosing(scene.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsName(Scene scene, int index) {
    return scene.capital(index) || scene.token(index).kind() == Token.Kind.NUMBER;
  }

  private static boolean isOpening(Token token) {
    return token.kind() == Token.Kind.MARK && "«\"„“".contains(token.text());
  }

  private static boolean isClosing(Token token) {
    return token.kind() == Token.Kind.MARK && "»\"”“".contains(token.text());
  }

  /** Returns the first token of the capital words that lead up to a head noun. */
  private static int left(Scene scene, int head) {
    int from = head;
    while (from > 0 && head - from < 4) {
      int before = from - 1;
      if (scene.hyphen(before) && scene.capital(before - 1)) {
        before--;
      }
      boolean joins =
          scene.capital(before)
              && !scene.taken(before)
              && !(scene.opens(before) && scene.common(before))
              && !scene.words().isCommon(scene.token(before))
              && !scene.is(before, Category.TITLE);
      if (!joins) {
        break;
      }
      FoundPlace place = scene.place(before);
      from = place == null ? before : place.from();
    }
    return from;
  }

  /** Returns the end of what belongs to a head noun that ends at {@code start}. */
  private static int right(Scene scene, int start, boolean capital) {
    int to = start;
    while (to < scene.size() && to - start < LONGEST) {
      int next = to;
      int links = 0;
      for (Lexicon.Match<NameWord> link = scene.match(next, Category.LINK);
          link != null && links < 2 && !scene.capital(next);
          link = scene.match(next, Category.LINK)) {
        boolean article = link.value().role().equals("article") && links == 0;
        if (!allowsLink(link.value().role(), capital)
            || (article && scene.words().capitalizedNouns())) {
          return to;
        }
        next = link.to();
        links++;
      }
      boolean adjective =
          links > 0
              && capital
              && next < scene.size()
              && scene.words().isAdjective(scene.token(next))
              && scene.capital(next + 1);
      if (adjective || (next < scene.size() && scene.hyphen(next) && scene.capital(next + 1))) {
        next++;
      }
      if (!scene.capital(next) || scene.taken(next) || stops(scene, next, links)) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  private static boolean allowsLink(String role, boolean capital) {
    return switch (role) {
      case "genitive", "article" -> true;
      case "and", "link" -> capital;
      default -> false;
    };
  }

  private static boolean stops(Scene scene, int index, int links) {
    return scene.is(index, Category.TITLE)
        || scene.is(index, Category.NOT_NAME)
        || (links > 0 && scene.is(index, Category.HEAD))
        || (scene.words().given().has(scene.token(index))
            && scene.capital(index + 1)
            && !scene.words().capitalizedNouns());
  }

  /** Returns whether tokens add nothing but a place, with or without a preposition. */
  private static boolean onlyPlace(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.capital(i)) {
        FoundPlace place = scene.place(i);
        if (place == null) {
          return false;
        }
        i = place.to() - 1;
      }
    }
    return true;
  }
}
