package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.number.DigitReader.Digits;
import org.newsledger.extract.number.NumberTrie.Match;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Reads the one number that starts at a token. Holds the state of that reading: use it once. */
final class NumberParser {

  private final NumberLexicon lexicon;
  private final List<Token> tokens;
  private final int from;
  private final Composer composer = new Composer();
  private int at;
  private boolean digits;
  private boolean bareDigits;
  private boolean about;
  private boolean closed;
  private boolean noun;
  private boolean article;
  private @Nullable BigDecimal decimal;

  NumberParser(NumberLexicon lexicon, List<Token> tokens, int from) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.from = from;
    this.at = from;
  }

  /** Returns the token behind what was read, or behind words that are no number. */
  int end() {
    return Math.max(at, from + 1);
  }

  /** Returns the number, or null when the words are none. */
  @Nullable Core read() {
    Token token = tokens.get(from);
    if (token.kind() == Token.Kind.NUMBER) {
      return addDigits(from) ? compose() : null;
    }
    if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.MARK) {
      return null;
    }
    Match match = lexicon.trie().longest(tokens, from);
    if (match == null) {
      BigDecimal glued = token.kind() == Token.Kind.WORD ? lexicon.glued(token) : null;
      if (glued == null) {
        return null;
      }
      composer.addCardinal(glued);
      at = from + 1;
      return compose();
    }
    return start(match);
  }

  private @Nullable Core start(Match match) {
    if (match.get(Kind.NEVER) != null) {
      at = match.to();
      return null;
    }
    NumberWord none = match.get(Kind.NONE);
    NumberWord persons = none == null ? match.get(Kind.COLLECTIVE) : none;
    if (persons != null) {
      at = match.to();
      composer.addCardinal(persons.value());
      return core(Form.PERSONS, Qualifier.EXACT);
    }
    if (match.get(Kind.VAGUE) != null) {
      return vague(match);
    }
    NumberWord scale = match.get(Kind.SCALE);
    if (scale != null && scale.use() != Use.SINGULAR && match.get(Kind.CARDINAL) == null) {
      boolean plural = scale.use() == Use.PLURAL || scale.use() == Use.EITHER;
      return plural ? vague(match) : null;
    }
    return startExact(match);
  }

  private @Nullable Core startExact(Match match) {
    NumberWord one = match.get(Kind.ARTICLE);
    if (one != null) {
      at = match.to();
      article = true;
      Match next = lexicon.trie().longest(tokens, at);
      if (next != null && multiplies(next)) {
        if (next.get(Kind.VAGUE) != null && next.get(Kind.DOZEN) == null) {
          return vague(next);
        }
        return addWord(next) ? compose() : null;
      }
      composer.addCardinal(one.value());
      Core spelled = match.get(Kind.CARDINAL) == null ? null : compose();
      return spelled != null && spelled.to() > match.to() ? spelled : articleAlone(match);
    }
    return addWord(match) ? compose() : null;
  }

  private Core articleAlone(Match match) {
    at = match.to();
    return new Core(
        from,
        at,
        BigDecimal.ONE,
        BigDecimal.ONE,
        BigDecimal.ONE,
        null,
        null,
        Form.ARTICLE,
        Qualifier.EXACT,
        false,
        false);
  }

  /** Whether an article before these words belongs to the number: {@code a dozen}. */
  private static boolean multiplies(Match match) {
    NumberWord scale = match.get(Kind.SCALE);
    return match.get(Kind.DOZEN) != null
        || match.get(Kind.ABOUT) != null
        || match.get(Kind.FRACTION) != null
        || match.get(Kind.VAGUE) != null
        || (scale != null && scale.use() != Use.ATTACHED && scale.use() != Use.MONEY);
  }

  private Core compose() {
    while (!closed && step()) {
      // each step takes at least a token
    }
    boolean exact = !about;
    return core(digits ? Form.DIGITS : Form.WORDS, exact ? Qualifier.EXACT : Qualifier.ABOUT);
  }

  private Core core(Form form, Qualifier qualifier) {
    BigDecimal value = composer.value();
    return new Core(
        from,
        at,
        value,
        value,
        composer.mantissa(),
        composer.lastScale(),
        null,
        form,
        qualifier,
        bareDigits && at == from + 1,
        noun);
  }

  private boolean step() {
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    if (addAt(at)) {
      return true;
    }
    boolean more = at + 1 < tokens.size();
    if (more && Marks.isHyphen(next) && !digits && joinsAsWord(at + 1)) {
      return addAt(at + 1);
    }
    if (more && lexicon.isJoiner(next) && composer.endsRound()) {
      return addRest(at + 1);
    }
    boolean tied = lexicon.isTie(next) || (noun && lexicon.isGenitive(next));
    return more && tied && composer.hasGroup() && addScaleAt(at + 1);
  }

  private boolean joinsAsWord(int index) {
    return tokens.get(index).kind() == Token.Kind.WORD;
  }

  /** Joins a number below a hundred behind {@code and}. */
  private boolean addRest(int index) {
    Match match = lexicon.trie().longest(tokens, index);
    if (match == null || match.get(Kind.NEVER) != null) {
      return false;
    }
    NumberWord cardinal = match.get(Kind.CARDINAL);
    boolean small = cardinal != null && cardinal.value().intValue() < 100;
    return small && match.get(Kind.ARTICLE) == null && addWord(match);
  }

  private boolean addScaleAt(int index) {
    Match match = lexicon.trie().longest(tokens, index);
    if (match == null) {
      return false;
    }
    NumberWord word = scaleOf(match);
    return word != null && addScale(word, match);
  }

  private boolean addAt(int index) {
    Token token = tokens.get(index);
    if (token.kind() == Token.Kind.NUMBER) {
      return addDigits(index);
    }
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    Match match = lexicon.trie().longest(tokens, index);
    if (match == null) {
      BigDecimal compound = digits ? null : lexicon.glued(token);
      if (compound == null || !composer.addCardinal(compound)) {
        return false;
      }
      at = index + 1;
      return true;
    }
    return match.get(Kind.NEVER) == null && addWord(match);
  }

  private boolean addWord(Match match) {
    NumberWord cardinal = match.get(Kind.CARDINAL);
    boolean articleOnly = match.get(Kind.ARTICLE) != null && cardinal == null;
    if (!articleOnly && cardinal != null && composer.addCardinal(cardinal.value())) {
      at = match.to();
      return true;
    }
    NumberWord scale = scaleOf(match);
    if (scale != null) {
      return addScale(scale, match);
    }
    NumberWord dozen = match.get(Kind.DOZEN);
    NumberWord some = match.get(Kind.ABOUT);
    if (dozen != null || some != null) {
      return addDozen(dozen == null ? some : dozen, dozen == null, match.to());
    }
    if (match.get(Kind.AND_FRACTION) != null) {
      return addPart(match.get(Kind.AND_FRACTION), match.to());
    }
    if (match.get(Kind.FRACTION) != null) {
      return addFraction(match.get(Kind.FRACTION), match.to());
    }
    return match.get(Kind.POINT) != null && addDecimals(match.to());
  }

  private static @Nullable NumberWord scaleOf(Match match) {
    NumberWord scale = match.get(Kind.SCALE);
    NumberWord vague = match.get(Kind.VAGUE);
    if (scale == null && vague != null && match.get(Kind.DOZEN) == null && vague.unit() != null) {
      return vague;
    }
    return scale;
  }

  private boolean addScale(NumberWord scale, Match match) {
    Token first = tokens.get(at < match.to() ? at : from);
    boolean attached = !first.spaced() && digits && at + 1 == match.to();
    if (scale.use() == Use.ATTACHED && !attached) {
      return false;
    }
    boolean money = from > 0 && Marks.isCurrency(tokens.get(from - 1));
    if (scale.use() == Use.MONEY && !(attached && money)) {
      return false;
    }
    BigDecimal unit = scale.unit();
    if (unit == null) {
      return false;
    }
    if (decimal != null && composer.lastScale() == null && unit.compareTo(BigDecimal.TEN) > 0) {
      composer.replaceGroup(decimal);
      decimal = null;
    }
    boolean alone = composer.isEmpty() && scale.use() != Use.SINGULAR && !article;
    if (alone || !composer.addScale(unit)) {
      return false;
    }
    at = match.to();
    noun = true;
    return true;
  }

  private boolean addDozen(@Nullable NumberWord dozen, boolean isAbout, int to) {
    if (dozen == null || !composer.addDozen(dozen.value())) {
      return false;
    }
    about |= isAbout;
    noun = true;
    at = to;
    return true;
  }

  private boolean addPart(@Nullable NumberWord part, int to) {
    if (part == null || composer.isEmpty()) {
      return false;
    }
    Match next = lexicon.trie().longest(tokens, to);
    NumberWord scale = next == null ? null : next.get(Kind.SCALE);
    if (scale != null && !composer.hasGroup()) {
      return composer.addCardinal(part.value()) && addScale(scale, next);
    }
    at = to;
    return composer.addPart(part.value());
  }

  private boolean addFraction(@Nullable NumberWord fraction, int to) {
    if (fraction == null || composer.hasGroup()) {
      return false;
    }
    int index = to;
    if (index < tokens.size() && lexicon.isGenitive(tokens.get(index))) {
      index++;
    }
    Match next = lexicon.trie().longest(tokens, index);
    if (next == null || !multiplies(next)) {
      return false;
    }
    composer.addCardinal(fraction.value());
    about |= fraction.use() == Use.ABOUT;
    at = index;
    return addWord(next);
  }

  private boolean addDecimals(int index) {
    Match next = lexicon.trie().longest(tokens, index);
    NumberWord decimals = next == null ? null : next.get(Kind.CARDINAL);
    if (decimals == null || !composer.hasGroup() || digits) {
      return false;
    }
    int places = decimals.value().precision();
    at = next.to();
    return composer.addPart(decimals.value().movePointLeft(places));
  }

  private boolean addDigits(int index) {
    Digits read = lexicon.digits().read(tokens, index);
    if (read == null) {
      return false;
    }
    if (!composer.isEmpty() && !digitsMayFollow(read)) {
      return false;
    }
    if (!composer.addDigits(read.value())) {
      return false;
    }
    bareDigits = index == from && read.bare();
    digits = true;
    decimal = read.decimal();
    at = read.to();
    return true;
  }

  /** {@code 4 million 200 thousand}, {@code treinta y 3}; but not {@code 4 million 12 people}. */
  private boolean digitsMayFollow(Digits read) {
    if (composer.hasGroup()) {
      return read.bare();
    }
    Match next = lexicon.trie().longest(tokens, read.to());
    NumberWord scale = next == null ? null : scaleOf(next);
    BigDecimal last = composer.lastScale();
    return scale != null && last != null && scale.value().compareTo(last) < 0;
  }

  private Core vague(Match match) {
    NumberWord word = match.get(Kind.VAGUE);
    NumberWord scale = match.get(Kind.SCALE);
    BigDecimal single = singleOf(match);
    BigDecimal low;
    BigDecimal high;
    if (word != null && word.high() != null) {
      low = word.value();
      high = word.high();
    } else {
      BigDecimal unit = scale == null ? BigDecimal.ONE : scale.value();
      low = unit.add(unit);
      high = unit.movePointRight(1).subtract(BigDecimal.ONE);
    }
    at = match.to();
    noun = true;
    for (BigDecimal unit = multiplier(); unit != null; unit = multiplier()) {
      low = low.multiply(unit);
      high = high.add(BigDecimal.ONE).multiply(unit).subtract(BigDecimal.ONE);
      single = single == null ? null : single.multiply(unit);
    }
    return new Core(
        from, at, low, high, low, null, single, Form.VAGUE, Qualifier.VAGUE, false, true);
  }

  private static @Nullable BigDecimal singleOf(Match match) {
    NumberWord dozen = match.get(Kind.DOZEN);
    NumberWord scale = match.get(Kind.SCALE);
    if (dozen != null) {
      return dozen.use() == Use.BOUND ? null : dozen.value();
    }
    return scale != null && scale.use() == Use.EITHER ? scale.value() : null;
  }

  /** Takes {@code dozen}, {@code of thousands}: returns what it multiplies with, or null. */
  private @Nullable BigDecimal multiplier() {
    int index = at;
    if (index < tokens.size() && lexicon.isGenitive(tokens.get(index))) {
      index++;
    }
    Match match = lexicon.trie().longest(tokens, index);
    if (match == null || match.get(Kind.NEVER) != null) {
      return null;
    }
    NumberWord scale = scaleOf(match);
    BigDecimal unit = scale == null || scale.use() == Use.ATTACHED ? null : scale.unit();
    NumberWord dozen = match.get(Kind.DOZEN);
    NumberWord some = dozen == null ? match.get(Kind.ABOUT) : dozen;
    if (some != null) {
      boolean twelve = some.value().compareTo(BigDecimal.valueOf(12)) == 0;
      unit = twelve ? BigDecimal.TEN : some.value(); // several dozen is 30 to 99
    }
    if (unit != null) {
      at = match.to();
    }
    return unit;
  }
}
