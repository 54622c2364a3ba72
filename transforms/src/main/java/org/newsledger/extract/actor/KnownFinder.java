package org.newsledger.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Finds the actors of the knowledge base. */
final class KnownFinder {

  private KnownFinder() {}

  static void find(Scene scene, List<Candidate> found) {
    int index = 0;
    while (index < scene.size()) {
      Candidate candidate = scene.capital(index) ? at(scene, index) : null;
      if (candidate == null) {
        index++;
      } else {
        found.add(candidate);
        scene.take(candidate.from(), candidate.to());
        index = candidate.to();
      }
    }
  }

  private static @Nullable Candidate at(Scene scene, int index) {
    NameTrie.Match<KnownActors.Named> match = scene.known().longestAt(scene.tokens(), index);
    if (match == null) {
      return null;
    }
    FoundPlace place = scene.place(index);
    if (place != null && place.to() >= match.to()) {
      return null;
    }
    Token token = scene.token(index);
    for (KnownActors.Named named : match.values()) {
      boolean last = scene.capital(match.to() - 1) || match.to() - index == 1;
      boolean written =
          (last || !named.lastCapital())
              && (!named.capitals() || (token.allCaps() && !scene.shouting()) || isDotted(token));
      if (written && allows(scene, match, named.actor())) {
        Known known = named.actor();
        return new Candidate(
            index,
            match.to(),
            Kind.KNOWN,
            known.type(),
            known.name(),
            known,
            known.role(),
            known.country(),
            "actor.known");
      }
    }
    return null;
  }

  private static boolean isDotted(Token token) {
    return token.text().indexOf('.') > 0;
  }

  private static boolean allows(Scene scene, NameTrie.Match<?> match, Known known) {
    int from = match.from();
    int to = match.to();
    if (to - from > 1) {
      return true;
    }
    if (scene.is(from, Category.NOT_NAME) || (scene.opens(from) && scene.common(from))) {
      return false;
    }
    boolean joined = scene.hyphen(to) || scene.hyphen(from - 1);
    if (known.type() != ActorType.PERSON) {
      return !joined || scene.token(from).allCaps();
    }
    boolean first =
        from > 0
            && scene.capital(from - 1)
            && (isGiven(scene, from - 1) || isDouble(scene, from - 1));
    boolean more =
        scene.capital(to)
            && !scene.words().capitalizedNouns()
            && scene.place(to) == null
            && !scene.is(to, Category.TITLE);
    return !joined && !first && !more;
  }

  /** Two capital words with a hyphen before a surname are its bearer's first name. */
  private static boolean isDouble(Scene scene, int last) {
    int first = last - 2;
    return !scene.words().capitalizedNouns()
        && scene.hyphen(last - 1)
        && scene.capital(first)
        && scene.place(first) == null
        && scene.demonym(first) == null
        && !scene.is(first, Category.TITLE)
        && !scene.is(last, Category.TITLE);
  }

  private static boolean isGiven(Scene scene, int index) {
    return scene.words().given().has(scene.token(index)) && !scene.common(index);
  }
}
