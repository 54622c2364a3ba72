package org.newsledger.extract.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;

/**
 * The number words of a language in every gender and case, taken from the spell-out rules of CLDR:
 * what those rules write for chosen numbers is compared with what they write for the parts.
 */
final class SpelledNumbers {

  private static final int[] FACTORS = {1, 2, 3, 5, 20, 21, 100};
  private static final long[] SCALES = {100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000L};
  private static final int LAST_ORDINAL = 31;

  private final RuleBasedNumberFormat format;
  private final Tokenizer tokenizer;
  private final List<String> cardinalRules = new ArrayList<>();
  private final List<String> ordinalRules = new ArrayList<>();
  private final Map<Integer, Set<List<String>>> cardinals = new LinkedHashMap<>();
  private final Map<String, Long> scales = new LinkedHashMap<>();
  private final Set<String> singulars = new LinkedHashSet<>();
  private final Set<String> plurals = new LinkedHashSet<>();
  private final Set<String> ties = new LinkedHashSet<>();
  private final Set<String> joiners = new LinkedHashSet<>();
  private final Set<String> points = new LinkedHashSet<>();
  private boolean glued;

  private SpelledNumbers(ULocale locale, Tokenizer tokenizer) {
    this.format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    this.tokenizer = tokenizer;
    for (String rules : format.getRuleSetNames()) {
      if (rules.startsWith("%spellout-ordinal")) {
        ordinalRules.add(rules);
      } else if (rules.startsWith("%spellout-") && !rules.endsWith("-year")) {
        cardinalRules.add(rules);
      }
    }
  }

  /** Returns the number words of the language {@code code}. */
  static SpelledNumbers of(String code, Tokenizer tokenizer) {
    SpelledNumbers spelled = new SpelledNumbers(new ULocale(code), tokenizer);
    for (String rules : spelled.cardinalRules) {
      spelled.readCardinals(rules);
    }
    spelled.glued = spelled.cardinalRules.stream().anyMatch(spelled::isGlued);
    for (long scale : SCALES) {
      for (String rules : spelled.cardinalRules) {
        spelled.readScale(rules, scale);
      }
    }
    return spelled;
  }

  /** Returns whether numbers above a hundred are written as one word. */
  boolean glued() {
    return glued;
  }

  /** Returns the words between a number and its scale: {@code de} of {@code 20 de mii}. */
  Set<String> ties() {
    return ties;
  }

  /** Returns the words between hundreds and tens: {@code and}. */
  Set<String> joiners() {
    return joiners;
  }

  /** Adds every word to {@code trie}. */
  void addTo(NumberTrie trie) {
    cardinals.forEach(
        (value, forms) ->
            forms.forEach(words -> trie.add(words, NumberWord.of(Kind.CARDINAL, value))));
    scales.forEach(
        (word, value) ->
            trie.add(
                List.of(word),
                new NumberWord(Kind.SCALE, BigDecimal.valueOf(value), null, useOf(word))));
    points.forEach(word -> trie.add(List.of(word), NumberWord.of(Kind.POINT, 0)));
    for (String rules : ordinalRules) {
      for (int i = 1; i <= LAST_ORDINAL; i++) {
        List<String> words = spell(rules, i);
        if (words.size() == 1 && trie.single(words.get(0)) == null) {
          trie.add(words, NumberWord.of(Kind.ORDINAL, i));
        }
      }
    }
  }

  private Use useOf(String word) {
    boolean plural = plurals.contains(word);
    if (singulars.contains(word)) {
      return plural ? Use.EITHER : Use.SINGULAR;
    }
    return plural ? Use.PLURAL : Use.BOUND;
  }

  private List<String> spell(String rules, double number) {
    String text = format.format(number, rules).replace("\u00ad", "");
    List<String> words = new ArrayList<>();
    for (Token token : tokenizer.tokenize(text, new Span(0, text.length()))) {
      if (token.kind() == Token.Kind.WORD) {
        words.add(token.folded());
      }
    }
    return words;
  }

  private void addCardinal(int value, List<String> words) {
    if (!words.isEmpty()) {
      cardinals.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(words);
    }
  }

  private void readCardinals(String rules) {
    for (int i = 0; i < 100; i++) {
      addCardinal(i, spell(rules, i));
    }
    List<String> tail = spell(rules, 2);
    for (int i = 100; i < 1000; i += 100) {
      List<String> round = spell(rules, i);
      addCardinal(i, round);
      List<String> stem = before(spell(rules, i + 2), tail);
      if (stem != null
          && stem.size() > round.size()
          && stem.subList(0, round.size()).equals(round)) {
        joiners.add(stem.get(stem.size() - 1));
      } else if (stem != null) {
        addCardinal(i, stem);
      }
    }
    List<String> point = before(spell(rules, 2.2), tail);
    if (point != null && point.size() == 2 && point.get(0).equals(tail.get(0))) {
      points.add(point.get(1));
    }
  }

  private boolean isGlued(String rules) {
    return spell(rules, 203).size() == 1;
  }

  private static @Nullable List<String> before(List<String> words, List<String> tail) {
    int left = words.size() - tail.size();
    return left > 0 && words.subList(left, words.size()).equals(tail)
        ? words.subList(0, left)
        : null;
  }

  private void readScale(String rules, long scale) {
    String single = null;
    for (int factor : FACTORS) {
      if (scale == 100 && factor > 9) {
        return;
      }
      List<String> words = spell(rules, (double) factor * scale);
      List<String> rest = withoutFactor(words, factor);
      if (rest.isEmpty() && factor == 1 && words.size() == 1) {
        rest = words;
      }
      if (!rest.isEmpty()) {
        String word = rest.get(rest.size() - 1);
        single = factor == 1 ? word : single;
        addScale(rest, scale, word.equals(single));
      }
    }
  }

  private void addScale(List<String> rest, long scale, boolean singular) {
    String word = rest.get(rest.size() - 1);
    Long known = scales.get(word);
    if (known != null && known != scale) {
      return; // "mil millones": the million is known, and this is no word for its thousandfold
    }
    scales.put(word, scale);
    (singular ? singulars : plurals).add(word);
    ties.addAll(rest.subList(0, rest.size() - 1));
  }

  /** Returns what stands behind the words for {@code factor}; empty when they don't come first. */
  private List<String> withoutFactor(List<String> words, int factor) {
    for (List<String> form : cardinals.getOrDefault(factor, Set.of())) {
      int size = form.size();
      if (size < words.size() && words.subList(0, size).equals(form)) {
        return words.subList(size, words.size());
      }
      boolean compound = glued && size == 1 && words.size() == 1;
      if (compound && words.get(0).startsWith(form.get(0)) && !words.equals(form)) {
        return List.of(words.get(0).substring(form.get(0).length()));
      }
    }
    return List.of();
  }

  /** Returns the one-word cardinals and the scales, for taking compounds apart. */
  Map<String, NumberWord> parts() {
    Map<String, NumberWord> parts = new LinkedHashMap<>();
    scales.forEach(
        (word, value) ->
            parts.put(
                word, new NumberWord(Kind.SCALE, BigDecimal.valueOf(value), null, Use.SINGULAR)));
    cardinals.forEach(
        (value, forms) ->
            forms.stream()
                .filter(words -> words.size() == 1)
                .forEach(
                    words -> parts.putIfAbsent(words.get(0), NumberWord.of(Kind.CARDINAL, value))));
    return parts;
  }
}
