package org.newsledger.extract.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Roles whose head noun stands before a name as {@code Sender} and {@code Unternehmen} do. */
  private static final Set<String> COMMON = Set.of("company", "media");

  /** What a pack gives as the name of a ministry that it does not tell. */
  private static final Set<String> UNTOLD = Set.of("", "Ministry");

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
    int quoted = OrganizationBounds.quoteEnd(scene, head.to());
    String role = head.value().role();
    if (quoted > 0 && !scene.anyTaken(head.to(), quoted)) {
      int from = head.to() + 1;
      return organization(scene, from, quoted, Kind.NAME, role, "actor.quoted");
    }
    boolean capital = scene.capital(head.from()) && !isLetters(scene, head); // "ONG Acled"
    int from = capital ? OrganizationBounds.left(scene, head.from()) : head.from();
    if (!capital && isNamesAdjective(scene, head.from() - 1)) {
      return organization(
          scene,
          head.from() - 1,
          OrganizationBounds.right(scene, head.to(), true),
          Kind.NAME,
          role,
          "actor.adjective");
    }
    int to = OrganizationBounds.right(scene, head.to(), capital);
    if (from == head.from() && to == head.to() && isDefinite(scene, head)) {
      return organization(scene, from, to, Kind.DEFINITE, role, "actor.definite");
    }
    int whole = capital ? OrganizationBounds.abbreviated(scene, head.from(), to) : -1;
    if (whole > to) {
      return organization(scene, from, whole, Kind.NAME, role, "actor.abbreviated");
    }
    if (!head.value().canonical().isEmpty()
        && (capital || head.size() > 1)
        && !isOfTown(scene, head, to)) {
      return office(scene, head, from, to);
    }
    return named(scene, head, from, to, capital);
  }

  /** A name that a head noun and the capital words around it make, if they do. */
  private static @Nullable Candidate named(
      Scene scene, Lexicon.Match<NameWord> head, int from, int to, boolean capital) {
    String role = head.value().role();
    boolean named = to > head.to() || from < head.from();
    boolean open = to == head.to() && scene.is(to - 1, Category.LINK);
    boolean generic = !capital && !TELLING.contains(role);
    boolean placeOnly = OrganizationBounds.onlyPlace(scene, head.to(), to) && from == head.from();
    boolean joined =
        named && from == head.from() && scene.capital(head.to()) && !role.equals("ministry");
    boolean small = !capital && (isLetters(scene, head) || !scene.token(head.from()).capitalized());
    if (joined && !placeOnly && (small || isNoun(scene, role))) {
      return organization(scene, head.to(), to, Kind.NAME, role, "actor.after-head");
    }
    boolean whole = capital || !placeOnly || isOfTown(scene, head, to);
    if (named && !open && !generic && whole) {
      return organization(scene, from, to, Kind.NAME, role, "actor.head");
    }
    boolean alone = capital && !scene.words().capitalizedNouns() && !scene.opens(head.from());
    boolean sure = head.size() > 1 && !open && (TELLING.contains(role) || FORCES.contains(role));
    Kind kind = sure ? Kind.NAME : Kind.LOOSE; // "la Policía Judicial"
    return alone && !scene.shouting()
        ? organization(scene, from, to, kind, role, "actor.head-alone")
        : null;
  }

  private static boolean isLetters(Scene scene, Lexicon.Match<NameWord> head) {
    return head.size() == 1
        && head.value().canonical().isEmpty()
        && scene.token(head.from()).allCaps()
        && !scene.shouting();
  }

  /** {@code The ministry}, which is the one that was named last. */
  private static boolean isDefinite(Scene scene, Lexicon.Match<NameWord> head) {
    return head.size() == 1
        && head.value().role().equals("ministry")
        && UNTOLD.contains(head.value().canonical())
        && !scene.is(head.to() - 1, Category.LINK)
        && scene.demonym(head.from() - 1) == null
        && scene.demonym(head.to()) == null
        && scene.words().isDefinite(scene.sentence().tokens(), head.from());
  }

  /** Courts and prosecutors of a town: its name is part of theirs. */
  private static boolean isOfTown(Scene scene, Lexicon.Match<NameWord> head, int to) {
    String role = head.value().role();
    return (role.equals("court") || role.equals("prosecutor"))
        && scene.is(head.to(), Category.LINK)
        && to > head.to()
        && !OrganizationBounds.hasCountry(scene, head.to(), to);
  }

  /** {@code Unternehmen Meyer}: a common noun with a capital before the name, no part of it. */
  private static boolean isNoun(Scene scene, String role) {
    return scene.words().capitalizedNouns() && COMMON.contains(role);
  }

  /** {@code Национальная комиссия}: an adjective with a capital opens the name. */
  private static boolean isNamesAdjective(Scene scene, int index) {
    return index > 0
        && scene.capital(index)
        && !scene.taken(index)
        && !scene.words().capitalizedNouns()
        && !scene.titled()
        && scene.words().endsLikeAdjective(scene.token(index))
        && scene.demonym(index) == null
        && scene.place(index) == null;
  }

  private static Candidate office(Scene scene, Lexicon.Match<NameWord> head, int from, int to) {
    String country = Countries.near(scene, from, to);
    int end = to > head.to() && OrganizationBounds.onlyPlace(scene, head.to(), to) ? to : head.to();
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
      int quoted = OrganizationBounds.quoteEnd(scene, index + 1);
      if (quoted > 0) {
        return organization(scene, index + 2, quoted, Kind.NAME, role, "actor.legal-form");
      }
      int to = OrganizationBounds.right(scene, index + 1, true);
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
    int from = OrganizationBounds.left(scene, index);
    int to = OrganizationBounds.right(scene, index + 1, true);
    return organization(scene, from, to, Kind.NAME, role, "actor.ending");
  }

  private static boolean isNamePart(Scene scene, int index) {
    Token token = scene.token(index);
    return scene.capital(index)
        || token.is("&")
        || (token.is("-") && scene.hyphen(index))
        || LegalForms.end(scene.tokens(), index) > 0;
  }
}
