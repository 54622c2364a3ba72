package org.newsledger.extract.name;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;

/**
 * Writes names of other scripts in Latin letters as newspapers do, from {@code
 * names/romanization.tsv}. Scripts that the table lacks (Chinese, Japanese, Korean, those of India
 * and others) are written as ICU does, without tone marks; signs that nobody knows stay as they
 * are.
 */
public final class Romanizer {

  private static final Romanizer INSTANCE = new Romanizer();

  /** Made when first needed: few names are written in a script that the table lacks. */
  private static final class Other {
    private static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  }

  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, Map<String, String>> ofLanguage = new HashMap<>();
  private int longest;

  private Romanizer() {
    for (LanguagePack.Row row : LanguagePack.read("/names/romanization.tsv")) {
      longest = Math.max(longest, row.cell(0).length());
      String languages = row.cells().size() > 2 ? row.cell(2) : "";
      if (languages.isEmpty()) {
        letters.put(row.cell(0), row.cell(1));
      }
      var codes = new StringTokenizer(languages, " ");
      while (codes.hasMoreTokens()) {
        ofLanguage
            .computeIfAbsent(codes.nextToken(), code -> new HashMap<>())
            .put(row.cell(0), row.cell(1));
      }
    }
  }

  /**
   * Returns {@code name} in Latin letters, as most languages of its script write it; a name in
   * Latin letters is returned as it is.
   */
  public static String romanize(String name) {
    return romanize(name, "");
  }

  /**
   * Returns {@code name} in Latin letters as names in {@code language} are written; a name in Latin
   * letters is returned as it is.
   *
   * @param language BCP-47; of one without rules of its own, the script's usual ones serve
   */
  public static String romanize(String name, String language) {
    if (isLatin(name)) {
      return name;
    }
    String latin = INSTANCE.convert(name, INSTANCE.ofLanguage.getOrDefault(language, Map.of()));
    return isLatin(latin) ? latin : Other.LATIN.transliterate(latin);
  }

  private String convert(String name, Map<String, String> own) {
    StringBuilder latin = new StringBuilder(name.length() + 4);
    int at = 0;
    while (at < name.length()) {
      at += step(name, at, own, latin);
    }
    return latin.toString();
  }

  /** Appends what stands at {@code at} and returns how many characters that were. */
  private int step(String name, int at, Map<String, String> own, StringBuilder latin) {
    boolean first = at == 0 || !isInWord(name.charAt(at - 1));
    for (int length = Math.min(longest, name.length() - at); length > 0; length--) {
      String piece = Folding.fold(name.substring(at, at + length));
      boolean last = at + length >= name.length() || !isInWord(name.charAt(at + length));
      String found = own.isEmpty() ? null : look(own, piece, first, last);
      found = found == null ? look(letters, piece, first, last) : found;
      if (found != null) {
        append(latin, found, name, at);
        return length;
      }
    }
    latin.append(name.charAt(at));
    return 1;
  }

  private static @org.jspecify.annotations.Nullable String look(
      Map<String, String> table, String piece, boolean first, boolean last) {
    String found = first ? table.get("^" + piece) : null;
    found = found == null && last ? table.get(piece + "$") : found;
    found = found == null ? table.get(piece) : found;
    return found == null ? table.get(Folding.plain(piece)) : found;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder latin, String found, String name, int at) {
    char c = name.charAt(at);
    boolean caseless = !Character.isUpperCase(c) && !Character.isLowerCase(c);
    boolean begins = caseless && (at == 0 || name.charAt(at - 1) == ' ');
    if (found.isEmpty() || !(Character.isUpperCase(c) || (begins && Character.isLetter(c)))) {
      latin.append(found);
      return;
    }
    boolean shouts = at + 1 < name.length() && Character.isUpperCase(name.charAt(at + 1));
    latin.append(Character.toUpperCase(found.charAt(0)));
    latin.append(shouts ? found.substring(1).toUpperCase(Locale.ROOT) : found.substring(1));
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 'ɏ'
          && Character.isLetter(c)
          && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        return false;
      }
    }
    return true;
  }
}
