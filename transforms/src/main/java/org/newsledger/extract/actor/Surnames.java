package org.newsledger.extract.actor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.Inflection;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * Which words are likely surnames: the usual ones of {@code names/family.tsv}, and those with an
 * ending of {@code names/endings.tsv}, also inflected. One instance a pack.
 */
final class Surnames {

  private static final Map<String, Surnames> CACHE = new ConcurrentHashMap<>();

  /** Fewest letters before a surname's ending. */
  private static final int SHORTEST_STEM = 3;

  private static final class Shared {
    private static final Set<String> FAMILY = new HashSet<>();
    private static final Set<String> ENDINGS = new HashSet<>();

    static {
      fill("/names/family.tsv", FAMILY);
      fill("/names/endings.tsv", ENDINGS);
    }

    private static void fill(String path, Set<String> names) {
      for (Row row : LanguagePack.read(path)) {
        var words = new StringTokenizer(row.cell(1), " ");
        while (words.hasMoreTokens()) {
          String folded = Folding.fold(words.nextToken());
          names.add(folded);
          names.add(Folding.plain(folded));
        }
      }
    }
  }

  private final Inflection inflection;
  private final WordNote<Boolean> listed;
  private final WordNote<Boolean> likely;

  private Surnames(LanguagePack pack) {
    inflection = Inflection.of(pack);
    listed = WordNote.of(pack.tokenizer(), word -> isListed(word) ? true : null);
    likely = WordNote.of(pack.tokenizer(), word -> endsLikeOne(word) ? true : null);
  }

  static Surnames of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new Surnames(pack));
  }

  /** Returns whether a word is a usual surname, or an inflected form of one. */
  boolean isListed(Token token) {
    return listed.of(token.word()) != null;
  }

  private boolean isListed(Word word) {
    if (Shared.FAMILY.contains(word.folded()) || Shared.FAMILY.contains(word.plain())) {
      return true;
    }
    return inflection.bases(word).stream().anyMatch(Shared.FAMILY::contains);
  }

  /** Returns whether a word ends as surnames do. */
  boolean endsLikeOne(Token token) {
    return likely.of(token.word()) != null;
  }

  private boolean endsLikeOne(Word word) {
    if (hasEnding(word.plain())) {
      return true;
    }
    // A proposed base form that is longer than the word would give the ending away.
    return inflection.bases(word).stream()
        .anyMatch(base -> base.length() <= word.plain().length() && hasEnding(base));
  }

  /** Returns the likeliest base form of an inflected surname, folded; null when none shows. */
  @Nullable String base(Token token) {
    for (String base : inflection.bases(token)) {
      if (Shared.FAMILY.contains(base) || hasEnding(base)) {
        return base;
      }
    }
    return null;
  }

  private static boolean hasEnding(String word) {
    for (int cut = SHORTEST_STEM; cut <= word.length() - 2; cut++) {
      if (Shared.ENDINGS.contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
