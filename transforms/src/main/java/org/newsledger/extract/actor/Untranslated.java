package org.newsledger.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Token;

/**
 * Finds organizations whose names a newspaper leaves in another language: {@code la Brookings
 * Institution}, {@code das Institute for Policy Research}. Their head nouns are listed in {@code
 * names/untranslated.tsv}.
 */
final class Untranslated {

  /** Most tokens of a name. */
  private static final int LONGEST = 8;

  /** What stands in the second column beside the small words. */
  private static final String BETWEEN = "between";

  private static final Map<String, String> ROLES = new HashMap<>();
  private static final Set<String> SMALL = new HashSet<>();
  private static final Set<String> LANGUAGES = new HashSet<>();

  static {
    for (Row row : LanguagePack.read("/names/untranslated.tsv")) {
      LANGUAGES.add(row.cell(0));
      var words = new StringTokenizer(row.cell(2), " ");
      while (words.hasMoreTokens()) {
        String word = words.nextToken();
        if (row.cell(1).equals(BETWEEN)) {
          SMALL.add(word);
        } else {
          ROLES.put(word, row.cell(1));
        }
      }
    }
  }

  private Untranslated() {}

  /** Returns whether a word may stand uncapitalized between the words of such a name. */
  static boolean isSmall(Token token) {
    return SMALL.contains(token.text());
  }

  /** Returns the organization that starts at a capital word, or null when none does. */
  static @Nullable Candidate at(Scene scene, int index) {
    boolean own = LANGUAGES.contains(scene.sentence().pack().code());
    if (own || !scene.words().latin() || scene.titled() || scene.shouting()) {
      return null;
    }
    int head = -1;
    int to = index;
    int at = index;
    while (at < scene.size() && at - index < LONGEST) {
      if (isPart(scene, at)) {
        boolean first = at == index;
        head =
            ROLES.containsKey(scene.token(at).text()) && (!first || goesOnBehind(scene, at))
                ? at
                : head;
        at++;
        to = at;
      } else if (at > index && goesOnBehind(scene, at - 1)) {
        at++;
      } else {
        break;
      }
    }
    boolean closes = head >= 0 && (head + 1 == to || goesOnBehind(scene, head));
    if (!closes || to - index < 2 || isPerson(scene, index, to)) {
      return null;
    }
    String role = ROLES.getOrDefault(scene.token(head).text(), "");
    return OrganizationFinder.organization(scene, index, to, Kind.NAME, role, "actor.untranslated");
  }

  /** Returns whether one or two small words and a word with a capital follow a token. */
  private static boolean goesOnBehind(Scene scene, int index) {
    int at = index + 1;
    while (at < scene.size() && at <= index + 2 && isSmall(scene.token(at))) {
      at++;
    }
    return at > index + 1 && at < scene.size() && isPart(scene, at);
  }

  private static boolean isPart(Scene scene, int index) {
    return scene.capital(index)
        && !scene.taken(index)
        && !(scene.opens(index) && scene.common(index))
        && !scene.words().isCommon(scene.token(index))
        && !scene.is(index, Category.TITLE)
        && !(scene.opens(index) && scene.is(index, Category.NOT_NAME))
        && !(scene.words().capitalizedNouns() && isOwnNoun(scene, index));
  }

  private static boolean isOwnNoun(Scene scene, int index) {
    Token token = scene.token(index);
    return !ROLES.containsKey(token.text()) && (scene.words().isNoun(token) || scene.common(index));
  }

  /** {@code Charlotte Church}: a first name and a surname. */
  private static boolean isPerson(Scene scene, int from, int to) {
    return to - from == 2 && scene.words().given().has(scene.token(from));
  }
}
