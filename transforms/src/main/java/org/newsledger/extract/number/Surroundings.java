package org.newsledger.extract.number;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.function.Predicate;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Tells by the marks and spaces around a number that it counts nothing, in any language. */
final class Surroundings {

  private static final String NAMING_MARKS = "#§№@/\\_*^=";

  /** Longest of the words that headlines may leave without a capital. */
  private static final int SHORT_WORD = 3;

  private Surroundings() {}

  /**
   * Returns whether the digits belong to a name, a score, a telephone number, an ordinal or a list.
   *
   * @param article what may stand before an ordinal that ends a sentence
   */
  static boolean tellNoCount(List<Token> tokens, Core core, Predicate<Token> article) {
    return isDialled(tokens, core)
        || isScore(tokens, core)
        || writtenToWord(tokens, core)
        || marked(tokens, core, article)
        || isAge(tokens, core)
        || isNamePart(tokens, core);
  }

  /** {@code 13-year-old}, {@code COVID-19}, {@code 5-го}, {@code twenty-first}. */
  static boolean isHyphenated(List<Token> tokens, Core core) {
    int to = core.to();
    if (to + 1 < tokens.size() && Marks.isDash(tokens.get(to)) && !tokens.get(to).spaced()) {
      Token next = tokens.get(to + 1);
      boolean word = next.kind() == Token.Kind.WORD || next.kind() == Token.Kind.NUMBER;
      if (!next.spaced() && word && Marks.isHyphen(tokens.get(to))) {
        return true;
      }
      if (!next.spaced() && next.kind() == Token.Kind.NUMBER) {
        return true; // a range that was none: a score, a date, a span of years
      }
    }
    int from = core.from();
    if (from < 2 || !Marks.isDash(tokens.get(from - 1)) || tokens.get(from).spaced()) {
      return false;
    }
    return !tokens.get(from - 1).spaced() && tokens.get(from - 2).kind() != Token.Kind.MARK;
  }

  /** {@code 0800 555 111}: numbers in a row, or one with a leading zero. */
  private static boolean isDialled(List<Token> tokens, Core core) {
    String text = tokens.get(core.from()).text();
    boolean zero = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
    if (zero && tokens.size() > 1) {
      return true;
    }
    boolean before = core.from() > 0 && isNumber(tokens.get(core.from() - 1));
    boolean after = core.to() < tokens.size() && isNumber(tokens.get(core.to()));
    String previous = before ? tokens.get(core.from() - 1).text() : "";
    boolean year = previous.length() == 4 && previous.charAt(0) != '0';
    return after || (before && !year);
  }

  /** {@code 38 - 17}, {@code 5 & 4}: two numbers that are no range with a mark between. */
  private static boolean isScore(List<Token> tokens, Core core) {
    if (core.qualifier() == Qualifier.RANGE) {
      return false;
    }
    int from = core.from();
    int to = core.to();
    boolean after =
        to + 1 < tokens.size() && isVersus(tokens.get(to)) && isNumber(tokens.get(to + 1));
    boolean named =
        from > 0
            && to + 1 < tokens.size()
            && Marks.isDash(tokens.get(to))
            && tokens.get(from - 1).capitalized()
            && tokens.get(to + 1).capitalized();
    boolean before = from > 1 && isVersus(tokens.get(from - 1)) && isNumber(tokens.get(from - 2));
    return after || before || named;
  }

  private static boolean isVersus(Token token) {
    return Marks.isDash(token) || token.is("&") || token.is(":");
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  /** {@code 5th}, {@code 100m}, {@code G20}. */
  private static boolean writtenToWord(List<Token> tokens, Core core) {
    if (core.to() < tokens.size()) {
      Token next = tokens.get(core.to());
      boolean unspaced = !next.spaced() && tokens.get(core.to() - 1).kind() == Token.Kind.NUMBER;
      if (unspaced && next.kind() == Token.Kind.WORD) {
        return true;
      }
    }
    if (core.from() == 0 || tokens.get(core.from()).spaced()) {
      return false;
    }
    Token before = tokens.get(core.from() - 1);
    return before.kind() == Token.Kind.WORD
        && !before.text().endsWith("'")
        && !before.text().endsWith("’");
  }

  /**
   * {@code 1.} and {@code 1)} at the start, {@code [5]}, {@code 37°}, {@code #5}, {@code 3 : 1}.
   */
  private static boolean marked(List<Token> tokens, Core core, Predicate<Token> article) {
    int from = core.from();
    int to = core.to();
    Token before = from > 0 ? tokens.get(from - 1) : null;
    Token after = to < tokens.size() ? tokens.get(to) : null;
    if (before != null && before.kind() == Token.Kind.MARK) {
      boolean tight = !tokens.get(from).spaced();
      boolean cut = tight && (before.is("+") || before.is("’") || before.is("'"));
      if (cut || NAMING_MARKS.contains(before.text())) {
        return true;
      }
    }
    if (after == null || after.kind() != Token.Kind.MARK) {
      return false;
    }
    boolean fraction = UCharacter.getType(after.text().codePointAt(0)) == UCharacter.OTHER_NUMBER;
    if (fraction && !after.spaced()) {
      return true; // "14½": half a point is no count
    }
    boolean opened = from == 0 || (before != null && (before.is("[") || before.is("(")));
    boolean closes = after.is(")") || after.is("]");
    if ((opened && closes) || "°º/′″".contains(after.text())) {
      return true;
    }
    if (after.is(":") && to + 1 < tokens.size()) {
      return from == 0 || tokens.get(to + 1).kind() == Token.Kind.NUMBER;
    }
    boolean dotted = after.is(".") && !after.spaced();
    return dotted && (goesOn(tokens, to + 1) || (before != null && article.test(before)));
  }

  /** Whether a word or number follows: then the dot before it makes an ordinal or a list number. */
  private static boolean goesOn(List<Token> tokens, int index) {
    for (int i = index; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  /** {@code Quake Kills 832}: in such a headline a capital makes no name. */
  private static boolean isTitleCase(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > SHORT_WORD) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return capitals * 5 >= words * 4;
  }

  /** {@code Nord Stream 2, which}, {@code Channel 5.}: a name's number, with nothing to count. */
  private static boolean isNamePart(List<Token> tokens, Core core) {
    boolean bare = core.bareDigits() && core.from() > 1;
    if (!bare || !tokens.get(core.from() - 1).capitalized()) {
      return false;
    }
    boolean last = core.to() >= tokens.size();
    if (isTitleCase(tokens)) {
      return false;
    }
    return last || ",.;)»”\"".contains(tokens.get(core.to()).text());
  }

  /** {@code Ana Pop, 52, said}. */
  private static boolean isAge(List<Token> tokens, Core core) {
    int from = core.from();
    boolean named = from >= 2 && tokens.get(from - 1).is(",") && tokens.get(from - 2).capitalized();
    if (!named || !core.bareDigits() || !core.isWhole(1, 110)) {
      return false;
    }
    if (core.to() >= tokens.size()) {
      return true;
    }
    Token after = tokens.get(core.to());
    return after.kind() == Token.Kind.MARK && ",.;)".contains(after.text());
  }
}
