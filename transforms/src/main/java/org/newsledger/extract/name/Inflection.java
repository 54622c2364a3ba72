package org.newsledger.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * The endings that a language gives to names, from {@code inflection.tsv} of its pack. It proposes
 * base forms; whoever asks checks which of them is a name. Immutable; one instance a pack.
 */
public final class Inflection {

  private static final Map<String, Inflection> CACHE = new ConcurrentHashMap<>();

  /** Fewest letters before an ending. */
  private static final int SHORTEST_STEM = 2;

  private final Map<String, List<String>> endings = new HashMap<>();
  private final Map<String, String> guesses = new LinkedHashMap<>();
  private int longest;
  private long lastLetters; // bits of the last six bits of the endings' last letters
  private final WordNote<List<String>> bases;
  private final WordNote<Set<String>> forms;

  private Inflection(LanguagePack pack) {
    for (LanguagePack.Row row : pack.rows("inflection.tsv")) {
      String ending = Folding.fold(row.cell(0));
      if (row.cell(2).equals("guess")) {
        guesses.put(ending, nothing(row.cell(1)));
        longest = Math.max(longest, ending.length());
        continue;
      }
      var bases = new StringTokenizer(row.cell(1), " ");
      while (bases.hasMoreTokens()) {
        String base = Folding.fold(nothing(bases.nextToken()));
        endings.computeIfAbsent(ending, key -> new ArrayList<>()).add(base);
      }
      lastLetters |= ending.isEmpty() ? 0 : 1L << ending.charAt(ending.length() - 1);
      longest = Math.max(longest, ending.length());
    }
    bases = WordNote.of(pack.tokenizer(), this::basesOf);
    forms = WordNote.of(pack.tokenizer(), this::formsOf);
  }

  /** Returns the endings of a language; a pack without {@code inflection.tsv} has none. */
  public static Inflection of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new Inflection(pack));
  }

  /** Returns the folded base forms that a word may have, likelier ones first, itself not among. */
  public List<String> bases(Token token) {
    return bases(token.word());
  }

  /** Returns the folded base forms that a word may have, likelier ones first, itself not among. */
  public List<String> bases(Word word) {
    List<String> known = bases.of(word);
    return known == null ? List.of() : known;
  }

  private @Nullable List<String> basesOf(Word word) {
    if (!mayEnd(word.folded()) && !mayEnd(word.plain())) {
      return null;
    }
    Set<String> found = new LinkedHashSet<>();
    addBases(word.folded(), found);
    if (!word.plain().equals(word.folded())) {
      addBases(word.plain(), found);
    }
    return found.isEmpty() ? null : List.copyOf(found);
  }

  /** Returns a word without case and diacritics, and the base forms that it may then have. */
  public Set<String> forms(Token token) {
    Set<String> known = forms.of(token.word());
    return known == null ? Set.of() : known;
  }

  private Set<String> formsOf(Word word) {
    Set<String> found = new LinkedHashSet<>();
    addBases(word.plain(), found);
    found.add(word.plain());
    return Set.copyOf(found);
  }

  /** Most words of some languages end in no letter that an ending does. */
  private boolean mayEnd(String word) {
    return !word.isEmpty() && (lastLetters >>> word.charAt(word.length() - 1) & 1) != 0;
  }

  private void addBases(String word, Set<String> found) {
    int most = Math.min(longest, word.length() - SHORTEST_STEM);
    for (int length = most; length > 0; length--) {
      int cut = word.length() - length;
      for (String base : endings.getOrDefault(word.substring(cut), List.of())) {
        found.add(word.substring(0, cut) + base);
      }
    }
  }

  /**
   * Returns the base form of a name that no list knows, by the endings that tell themselves ({@code
   * -ову} is {@code -ов}); the name itself when none does.
   */
  public String guess(String name) {
    for (int length = Math.min(longest, name.length() - SHORTEST_STEM); length > 0; length--) {
      int cut = name.length() - length;
      String base = guesses.get(Folding.fold(name.substring(cut)));
      if (base != null) {
        return name.substring(0, cut) + base;
      }
    }
    return name;
  }

  private static String nothing(String cell) {
    return cell.equals("0") ? "" : cell;
  }
}
