package org.newsledger.extract.name;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;

/**
 * Writes names of other scripts in Latin letters as newspapers do, from {@code
 * names/romanization.tsv}. Letters that the table lacks stay as they are.
 */
public final class Romanizer {

  private static final Romanizer INSTANCE = new Romanizer();

  private final Map<String, String> letters = new HashMap<>();
  private int longest;

  private Romanizer() {
    for (LanguagePack.Row row : LanguagePack.read("/names/romanization.tsv")) {
      letters.put(row.cell(0), row.cell(1));
      longest = Math.max(longest, row.cell(0).length());
    }
  }

  /** Returns {@code name} in Latin letters; a name in Latin letters is returned as it is. */
  public static String romanize(String name) {
    return INSTANCE.convert(name);
  }

  private String convert(String name) {
    if (isLatin(name)) {
      return name;
    }
    StringBuilder latin = new StringBuilder(name.length() + 4);
    int at = 0;
    while (at < name.length()) {
      at += step(name, at, latin);
    }
    return latin.toString();
  }

  /** Appends what stands at {@code at} and returns how many characters that were. */
  private int step(String name, int at, StringBuilder latin) {
    boolean first = at == 0 || !Character.isLetter(name.charAt(at - 1));
    for (int length = Math.min(longest, name.length() - at); length > 0; length--) {
      String piece = Folding.fold(name.substring(at, at + length));
      boolean last = at + length >= name.length() || !Character.isLetter(name.charAt(at + length));
      String found = first ? letters.get("^" + piece) : null;
      found = found == null && last ? letters.get(piece + "$") : found;
      found = found == null ? letters.get(piece) : found;
      if (found == null) {
        found = letters.get(Folding.plain(piece));
      }
      if (found != null) {
        append(latin, found, name, at);
        return length;
      }
    }
    latin.append(name.charAt(at));
    return 1;
  }

  private static void append(StringBuilder latin, String found, String name, int at) {
    if (!Character.isUpperCase(name.charAt(at)) || found.isEmpty()) {
      latin.append(found);
      return;
    }
    boolean shouts = at + 1 < name.length() && Character.isUpperCase(name.charAt(at + 1));
    latin.append(Character.toUpperCase(found.charAt(0)));
    latin.append(
        shouts ? found.substring(1).toUpperCase(java.util.Locale.ROOT) : found.substring(1));
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
