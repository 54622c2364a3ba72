package org.newsledger.text;

/**
 * Mends words whose letters come from two scripts: a Latin {@code o} in a Cyrillic or Greek word,
 * or the other way round, which looks the same in print and is lost on every word list. Only words
 * that become pure in the script of most of their letters are changed; no word changes its length.
 */
final class Lookalikes {

  private static final String LATIN = "AaBCcEeHIiJjKkMOoPpSsTXxyü";
  private static final String CYRILLIC = "АаВСсЕеНІіЈјКкМОоРрЅѕТХхуӱ";
  private static final String LATIN_GREEK = "ABEHIKMNOPTXYZovµ";
  private static final String GREEK = "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖονμ";

  private Lookalikes() {}

  /** Mends every word of {@code text} in place. */
  static void mend(StringBuilder text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int end = at;
      int latin = 0;
      int cyrillic = 0;
      int greek = 0;
      while (end < text.length() && Character.isLetter(c = text.charAt(end))) {
        latin += c < 0x250 ? 1 : 0;
        greek += c >= 0x370 && c < 0x400 ? 1 : 0;
        cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
        end++;
      }
      if (latin > 0 && cyrillic > 0 && greek == 0) {
        mend(text, at, end, LATIN, CYRILLIC, cyrillic >= latin || !fits(text, at, end, CYRILLIC));
      } else if (latin > 0 && greek > 0 && cyrillic == 0) {
        mend(text, at, end, LATIN_GREEK, GREEK, greek >= latin || !fits(text, at, end, GREEK));
      }
      at = end;
    }
  }

  /** Returns whether the letters outside Latin all look like Latin ones. */
  private static boolean fits(StringBuilder text, int from, int to, String others) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x370 && others.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void mend(
      StringBuilder text, int from, int to, String latin, String others, boolean outOfLatin) {
    String source = outOfLatin ? latin : others;
    String target = outOfLatin ? others : latin;
    for (int i = from; i < to; i++) {
      boolean foreign = outOfLatin == text.charAt(i) < 0x250;
      if (foreign && source.indexOf(text.charAt(i)) < 0) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      int at = outOfLatin == text.charAt(i) < 0x250 ? source.indexOf(text.charAt(i)) : -1;
      if (at >= 0) {
        text.setCharAt(i, target.charAt(at));
      }
    }
  }
}
