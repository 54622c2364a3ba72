package org.newsledger.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of encodings as headers and pages write them. As browsers do (WHATWG Encoding Standard), a
 * name stands for the largest encoding that holds what it names: {@code iso-8859-1} for
 * windows-1252, {@code gb2312} for GB18030.
 */
final class CharsetNames {

  /** By the name's letters and digits alone. */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso88591", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("usascii", "windows-1252"),
          Map.entry("iso88599", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso885911", "x-windows-874"),
          Map.entry("tis620", "x-windows-874"),
          Map.entry("windows874", "x-windows-874"),
          Map.entry("iso88598i", "windows-1255"),
          Map.entry("iso88598", "windows-1255"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb231280", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("xgbk", "GB18030"),
          Map.entry("euccn", "GB18030"),
          Map.entry("shiftjis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("xsjis", "windows-31j"),
          Map.entry("euckr", "x-windows-949"),
          Map.entry("ksc56011987", "x-windows-949"),
          Map.entry("windows949", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("koi8ru", "KOI8-U"),
          Map.entry("utf8", "UTF-8"));

  private static final int LONGEST = 40;

  private CharsetNames() {}

  /**
   * Returns the encoding of a name, or null when it is unknown; also null for UTF-8 and UTF-16,
   * which are never in need of a name.
   *
   * @param name alone or behind {@code charset=}, in quotes or not
   */
  static @Nullable Charset find(String name) {
    String value = name.strip();
    int key = value.toLowerCase(Locale.ROOT).lastIndexOf("charset");
    if (key >= 0) {
      value = value.substring(key + "charset".length());
    } else if (value.indexOf('/') >= 0) {
      return null; // a content type without a charset
    }
    String label = label(value);
    String letters = letters(label);
    if (letters.isEmpty() || letters.startsWith("utf") || letters.startsWith("unicode")) {
      return null;
    }
    String page = codePage(letters);
    return forName(page != null ? page : LARGER.getOrDefault(letters, label));
  }

  /** Returns the first run of characters that a name may hold. */
  private static String label(String value) {
    int start = 0;
    while (start < value.length() && !Character.isLetterOrDigit(value.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < value.length() && end - start < LONGEST && isPart(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 0x7f && "\"';,>/".indexOf(c) < 0;
  }

  private static String letters(String label) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      if (Character.isLetterOrDigit(label.charAt(i))) {
        letters.append(label.charAt(i));
      }
    }
    return letters.toString();
  }

  /** Reads {@code win1251}, {@code cp1251}, {@code xcp1251}: all end in the number. */
  private static @Nullable String codePage(String letters) {
    int digits = letters.length() - "125x".length();
    boolean windows =
        digits >= 2
            && letters.startsWith("125", digits)
            && (letters.startsWith("win") || letters.startsWith("cp") || letters.startsWith("xcp"));
    char last = letters.charAt(letters.length() - 1);
    return windows && last >= '0' && last <= '8' ? "windows-125" + last : null;
  }

  private static @Nullable Charset forName(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // no encoding has that name
    }
  }
}
