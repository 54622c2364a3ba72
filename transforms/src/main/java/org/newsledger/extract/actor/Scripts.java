package org.newsledger.extract.actor;

import java.lang.Character.UnicodeScript;

/** Tells scripts apart. */
final class Scripts {

  private Scripts() {}

  /** Returns whether a word is in Latin letters where the text is not, or the other way round. */
  static boolean isForeign(String word, boolean latinText) {
    return (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN) != latinText;
  }
}
