package org.newsledger.extract.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;

/**
 * How names sound that are spelled after the manner of a language or script, from {@code
 * names/spelling.tsv}. Sounds are letters, one each; equal names of different spelling have equal
 * or near sounds, see {@link Likeness}.
 */
public final class Spelling {

  private static final Map<String, List<Map<String, String>>> TRADITIONS = new HashMap<>();
  private static final Map<String, String> USUAL;

  /** Most letters that sound together. */
  private static final int LONGEST = 7;

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.CYRILLIC, "Cyrl",
          UnicodeScript.GREEK, "Grek",
          UnicodeScript.ARABIC, "Arab",
          UnicodeScript.HEBREW, "Hebr",
          UnicodeScript.GEORGIAN, "Geor",
          UnicodeScript.ARMENIAN, "Armn",
          UnicodeScript.DEVANAGARI, "Deva");

  static {
    for (LanguagePack.Row row : LanguagePack.read("/names/spelling.tsv")) {
      Map<String, String> sounds = new HashMap<>();
      for (String cell : row.cells().subList(1, row.cells().size())) {
        int mark = cell.indexOf('=');
        if (mark < 1 || mark > LONGEST + 1) {
          throw new IllegalStateException(row.origin() + ": want letters=sound, not " + cell);
        }
        sounds.put(cell.substring(0, mark), cell.substring(mark + 1));
      }
      var codes = new StringTokenizer(row.cell(0), " ");
      while (codes.hasMoreTokens()) {
        TRADITIONS.computeIfAbsent(codes.nextToken(), code -> new ArrayList<>()).add(sounds);
      }
    }
    USUAL = TRADITIONS.getOrDefault("*", List.of(Map.of())).get(0);
  }

  private Spelling() {}

  /**
   * Returns how a name's word may sound: as its language or script spells and, if it is in Latin
   * letters, as is usual anywhere. Nothing but letters sounds.
   *
   * @param word one word in any script
   * @param language BCP-47 of the text that the word stands in
   */
  public static List<String> sounds(String word, String language) {
    UnicodeScript script = script(word);
    Set<String> sounds = new LinkedHashSet<>();
    if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON) {
      String folded = Folding.fold(word);
      for (Map<String, String> own : TRADITIONS.getOrDefault(language, List.of())) {
        sounds.add(settle(read(folded, own)));
      }
      sounds.add(settle(read(folded, null)));
    } else {
      String latin = Folding.fold(Romanizer.romanize(word, language));
      String tradition = SCRIPTS.getOrDefault(script, "*");
      for (Map<String, String> own : TRADITIONS.getOrDefault(tradition, List.of(USUAL))) {
        sounds.add(settle(read(latin, own)));
      }
    }
    sounds.remove("");
    return List.copyOf(sounds);
  }

  /** Returns whether a word is in a script that leaves out short vowels. */
  public static boolean lacksVowels(String word) {
    UnicodeScript script = script(word);
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
  }

  /** Returns the script of a word's first letter. */
  public static UnicodeScript script(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return UnicodeScript.of(word.codePointAt(i));
      }
    }
    return UnicodeScript.COMMON;
  }

  private static String read(String word, @Nullable Map<String, String> own) {
    StringBuilder sounds = new StringBuilder(word.length() + 4);
    int at = 0;
    while (at < word.length()) {
      int length = Math.min(LONGEST, word.length() - at);
      String sound = null;
      while (length > 0 && sound == null) {
        sound = look(word, at, length, own);
        length -= sound == null ? 1 : 0;
      }
      if (sound == null) {
        plain(word.charAt(at), sounds);
        length = 1;
      } else {
        sounds.append(sound);
      }
      at += length;
    }
    return sounds.toString();
  }

  private static @Nullable String look(
      String word, int at, int length, @Nullable Map<String, String> own) {
    String piece = word.substring(at, at + length);
    boolean first = at == 0;
    boolean last = at + length == word.length();
    for (Map<String, String> table : own == null ? List.of(USUAL) : List.of(own, USUAL)) {
      String sound = first ? table.get("^" + piece) : null;
      sound = sound == null && last ? table.get(piece + "$") : sound;
      sound = sound == null ? table.get(piece) : sound;
      if (sound != null) {
        return sound;
      }
    }
    return null;
  }

  private static void plain(char c, StringBuilder sounds) {
    String plain = Folding.plain(String.valueOf(c));
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        sounds.append(letter == 'y' ? 'i' : letter == 'w' ? 'v' : letter == 'q' ? 'k' : letter);
      }
    }
  }

  /** Doubled sounds are one; i before a vowel is j when a vowel or nothing stands before it. */
  private static String settle(String sounds) {
    StringBuilder settled = new StringBuilder(sounds.length());
    List<Character> run = new ArrayList<>();
    for (int i = 0; i <= sounds.length(); i++) {
      char c = i < sounds.length() ? sounds.charAt(i) : ' ';
      boolean glides = c == 'i' || c == 'j' || (c == 'Y' && !run.isEmpty());
      if (glides) {
        run.add(c);
        continue;
      }
      if (!run.isEmpty()) {
        boolean vowelAfter = "aeou".indexOf(c) >= 0;
        settled.append(vowelAfter ? 'j' : 'i');
        run.clear();
      }
      int last = settled.length() - 1;
      if (c != ' ' && (last < 0 || settled.charAt(last) != c)) {
        settled.append(c);
      }
    }
    return settled.toString();
  }
}
