package org.newsledger.extract.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * First names of the world, from {@code names/given.tsv}, and those of a pack's own {@code
 * names.tsv}; inflected ones are found too. Immutable; one instance a pack.
 */
public final class GivenNames {

  private static final Map<String, GivenNames> CACHE = new ConcurrentHashMap<>();

  /** Shortest name whose inflected forms are known. */
  private static final int SHORTEST_INFLECTED = 4;

  private static final class Shared {
    private static final Set<String> NAMES = new HashSet<>();

    static {
      for (Row row : LanguagePack.read("/names/given.tsv")) {
        var names = new StringTokenizer(row.cell(1), " ");
        while (names.hasMoreTokens()) {
          addTo(NAMES, names.nextToken());
        }
      }
    }
  }

  private final Set<String> own = new HashSet<>();
  private final Set<String> barred = new HashSet<>();
  private final Set<String> weak = new HashSet<>();
  private final Inflection inflection;
  private final WordNote<String> bases;

  private GivenNames(LanguagePack pack) {
    inflection = Inflection.of(pack);
    for (Row row : pack.rows("names.tsv")) {
      if (row.cell(1).equals("given")) {
        row.forms().forEach(name -> addTo(own, name));
      } else if (row.cell(1).equals("not_name")) {
        row.forms().forEach(name -> barred.add(Folding.fold(name)));
      } else if (row.cell(1).equals("not_given")) {
        row.forms().forEach(name -> weak.add(Folding.fold(name)));
      }
    }
    bases = WordNote.of(pack.tokenizer(), this::baseOf);
  }

  /** Returns the first names that a language's press uses. */
  public static GivenNames of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new GivenNames(pack));
  }

  /** Returns whether a word is a first name or an inflected form of one. */
  public boolean has(Token token) {
    return !barred.contains(token.folded()) && base(token) != null;
  }

  /** Returns whether a first name is a common word too, so that it tells little by itself. */
  public boolean isWord(Token token) {
    return weak.contains(token.folded());
  }

  /** Returns the folded nominative of a first name, or null when the word is none. */
  public @Nullable String base(Token token) {
    return bases.of(token.word());
  }

  private @Nullable String baseOf(Word word) {
    if (isName(word.folded()) || isName(word.plain())) {
      return word.folded();
    }
    if (word.folded().length() >= SHORTEST_INFLECTED) {
      for (String base : inflection.bases(word)) {
        if (base.length() > 2 && isName(base)) {
          return base;
        }
      }
    }
    return null;
  }

  /** Returns whether a word may be an inflected form of a first name, even if it is one too. */
  public boolean isForm(Token token) {
    return inflection.bases(token).stream().anyMatch(base -> base.length() > 2 && isName(base));
  }

  private boolean isName(String word) {
    return !barred.contains(word) && (own.contains(word) || Shared.NAMES.contains(word));
  }

  private static void addTo(Set<String> names, String name) {
    String folded = Folding.fold(name);
    names.add(folded);
    names.add(Folding.plain(folded));
  }
}
