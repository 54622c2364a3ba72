package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.Token;
import org.newsledger.text.Token.Kind;

/**
 * Reads numbers in digits. A separator that occurs once, with three digits behind it, groups
 * thousands; it is the decimal mark only where the language writes that mark so and the number
 * starts with 0 or a scale word follows ({@code 1.125 million}).
 */
final class DigitReader {

  /** Most groups of three digits that are joined over spaces: up to 10^15. */
  private static final int MOST_GROUPS = 5;

  private static final String SEPARATORS = ".,'’٫٬";

  /**
   * A number in digits.
   *
   * @param value the number as grouped
   * @param decimal the number when its one separator is a decimal mark after all, else null
   * @param to after the last token
   * @param bare whether it is written without any separator or space
   */
  record Digits(BigDecimal value, @Nullable BigDecimal decimal, int to, boolean bare) {}

  private final char decimalMark;

  DigitReader(char decimalMark) {
    this.decimalMark = decimalMark;
  }

  /** Returns the number that starts at token {@code index}, or null when the token is none. */
  @Nullable Digits read(List<Token> tokens, int index) {
    String text = tokens.get(index).text();
    int end = index + 1;
    if (isGroup(text, 1, 3) && text.charAt(0) != '0') {
      StringBuilder joined = new StringBuilder(text);
      while (end < tokens.size() && end - index < MOST_GROUPS && continues(tokens, end)) {
        joined.append(tokens.get(end).text());
        end++;
      }
      if (end > index + 1) {
        return parse(joined.toString(), end, false);
      }
    }
    return parse(text, end, true);
  }

  /** Returns whether this token is a further group of thousands: {@code 000} in {@code 1 000}. */
  private static boolean continues(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.kind() != Kind.NUMBER || !token.spaced() || token.text().length() < 3) {
      return false;
    }
    boolean more = index + 1 < tokens.size() && joinsNext(tokens.get(index + 1));
    boolean whole = isGroup(token.text(), 3, 3);
    boolean withDecimals =
        isGroup(token.text().substring(0, 3), 3, 3)
            && token.text().length() > 4
            && ".,".indexOf(token.text().charAt(3)) >= 0
            && isGroup(token.text().substring(4), 1, 2);
    return !more && (whole || withDecimals);
  }

  /** {@code 12 500-strong} is two numbers. */
  private static boolean joinsNext(Token next) {
    return !next.spaced() && (Marks.isHyphen(next) || next.kind() == Kind.WORD);
  }

  private static boolean isGroup(String text, int least, int most) {
    return text.length() >= least
        && text.length() <= most
        && text.chars().allMatch(Character::isDigit);
  }

  private @Nullable Digits parse(String text, int to, boolean oneToken) {
    StringBuilder plain = new StringBuilder(text.length());
    int first = -1;
    int last = -1;
    int separators = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (SEPARATORS.indexOf(c) >= 0) {
        first = first < 0 ? i : first;
        last = i;
        separators++;
      } else {
        return null;
      }
    }
    if (plain.length() > 18) {
      return null;
    }
    if (separators == 0) {
      return new Digits(new BigDecimal(plain.toString()), null, to, oneToken);
    }
    return separated(text, plain.toString(), new int[] {first, last, separators}, to);
  }

  private @Nullable Digits separated(String text, String plain, int[] marks, int to) {
    int decimals = text.length() - marks[1] - 1;
    BigDecimal whole = new BigDecimal(plain);
    BigDecimal decimal = whole.movePointLeft(decimals);
    if (marks[2] == 1) {
      if (decimals != 3 || marks[0] > 3) {
        return new Digits(decimal, null, to, false);
      }
      boolean canBeDecimal = text.charAt(marks[1]) == decimalMark;
      if (canBeDecimal && text.charAt(0) == '0') {
        return new Digits(decimal, null, to, false);
      }
      return new Digits(whole, canBeDecimal ? decimal : null, to, false);
    }
    boolean same = text.charAt(marks[0]) == text.charAt(marks[1]);
    if (same) {
      return grouped(text, text.length()) ? new Digits(whole, null, to, false) : null;
    }
    return grouped(text, marks[1]) ? new Digits(decimal, null, to, false) : null;
  }

  /**
   * Whether one mark cuts the text up to {@code end} into threes (in India twos before the last).
   */
  private static boolean grouped(String text, int end) {
    int run = 0;
    int groups = 0;
    char mark = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        run++;
        continue;
      }
      boolean fits = run == 3 || (groups > 0 && run == 2);
      if (!fits || (mark != 0 && c != mark)) {
        return false;
      }
      mark = c;
      run = 0;
      groups++;
    }
    return run >= 1 && run <= 3;
  }
}
