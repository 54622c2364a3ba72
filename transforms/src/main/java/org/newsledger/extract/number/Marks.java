package org.newsledger.extract.number;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.newsledger.text.Token;
import org.newsledger.text.Token.Kind;

/** What marks beside a number mean in every language. */
final class Marks {

  private Marks() {}

  /** Returns whether this is a hyphen, not a dash. */
  static boolean isHyphen(Token token) {
    return token.kind() == Kind.MARK && "-‐‑".contains(token.text());
  }

  /** Returns whether this is a hyphen or a dash. */
  static boolean isDash(Token token) {
    return token.kind() == Kind.MARK && "-‐‑–—−".contains(token.text());
  }

  /** Returns whether this is a currency sign. */
  static boolean isCurrency(Token token) {
    return token.kind() == Kind.MARK
        && UCharacter.getType(token.text().codePointAt(0)) == UCharacterCategory.CURRENCY_SYMBOL;
  }
}
