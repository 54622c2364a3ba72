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

/**
 * One exact number while it is read: takes digits and words as long as they join. Each {@code add}
 * returns whether it could join what it was given; only then the reading moves on.
 */
final class NumberBuilder {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final NumberLexicon lexicon;
  private final List<Token> tokens;
  private final int from;
  private final Composer composer = new Composer();
  private int at;
  private boolean digits;
  private boolean bareDigits;
  private boolean about;
  private boolean noun;
  private boolean article;
  private @Nullable BigDecimal decimal;

  NumberBuilder(NumberLexicon lexicon, List<Token> tokens, int from) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.from = from;
    this.at = from;
  }

  /** Takes the article that a noun of number may have: {@code a dozen}. */
  void addArticle(int to) {
    article = true;
    at = to;
  }

  /** Takes {@code value}, which the tokens up to {@code to} say. */
  void addValue(BigDecimal value, int to) {
    composer.addCardinal(value);
    at = to;
  }

  /** Takes what follows as long as it joins, and returns the number. */
  Core finish() {
    boolean joined = !composer.isEmpty();
    while (joined) {
      joined = step();
    }
    Form form = digits ? Form.DIGITS : Form.WORDS;
    return core(form, about ? Qualifier.ABOUT : Qualifier.EXACT);
  }

  Core core(Form form, Qualifier qualifier) {
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
    NumberWord word = match.scale();
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

  /** {@code 2 million three hundred thousand}; but not {@code 1.7 million, four years ago}. */
  private boolean mayAdd(int to) {
    if (!digits || composer.hasGroup() || composer.isEmpty()) {
      return true;
    }
    Match next = lexicon.trie().longest(tokens, to);
    return next != null && next.scale() != null;
  }

  boolean addWord(Match match) {
    NumberWord cardinal = match.get(Kind.CARDINAL);
    boolean articleOnly = match.get(Kind.ARTICLE) != null && cardinal == null;
    if (!articleOnly
        && cardinal != null
        && mayAdd(match.to())
        && composer.addCardinal(cardinal.value())) {
      at = match.to();
      return true;
    }
    NumberWord scale = match.scale();
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
    if (alone || isYearBefore(unit) || !composer.addScale(unit)) {
      return false;
    }
    at = match.to();
    noun = true;
    return true;
  }

  /** {@code In 2020 thousands marched}. */
  private boolean isYearBefore(BigDecimal scale) {
    BigDecimal value = composer.isEmpty() ? BigDecimal.ZERO : composer.value();
    return bareDigits
        && at == from + 1
        && scale.compareTo(THOUSAND) == 0
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0;
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
    if (next != null && scale != null && !composer.hasGroup()) {
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
    if (next == null || !next.multiplies()) {
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
    if (next == null || decimals == null || !composer.hasGroup() || digits) {
      return false;
    }
    int places = decimals.value().precision();
    at = next.to();
    return composer.addPart(decimals.value().movePointLeft(places));
  }

  boolean addDigits(int index) {
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
    NumberWord scale = next == null ? null : next.scale();
    BigDecimal last = composer.lastScale();
    return scale != null && last != null && scale.value().compareTo(last) < 0;
  }
}
