package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.number.NumberWord.Kind;

/** Reads numbers that are written as one word: {@code zweitausenddreihundert}. */
final class GluedNumbers {

  private static final int HEAD = 3;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 90;

  private final Map<String, NumberWord> parts = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> joiners;
  private int longestPart;

  /**
   * Returns a reader of compounds.
   *
   * @param words the words that they are made of
   * @param joiners what may stand between them: {@code und}
   */
  GluedNumbers(Map<String, NumberWord> words, Set<String> joiners) {
    this.joiners = joiners;
    words.forEach(this::add);
    words.forEach(
        (word, value) ->
            NumberTrie.aliases(word).forEach(alias -> parts.putIfAbsent(alias, value)));
    parts.keySet().forEach(word -> heads.add(word.substring(0, Math.min(HEAD, word.length()))));
    longestPart = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(String word, NumberWord value) {
    parts.put(word, value);
  }

  /** Returns the number that {@code word} is, or null when it is none. */
  @Nullable BigDecimal read(String word) {
    boolean candidate = word.length() >= SHORTEST && word.length() <= LONGEST;
    if (!candidate || !heads.contains(word.substring(0, HEAD))) {
      return null;
    }
    Deque<NumberWord> found = new ArrayDeque<>();
    return split(word, 0, found) ? compose(found) : null;
  }

  private boolean split(String word, int from, Deque<NumberWord> found) {
    if (from == word.length()) {
      return found.size() > 1 && compose(found) != null;
    }
    for (int end = Math.min(word.length(), from + longestPart); end > from; end--) {
      NumberWord part = parts.get(word.substring(from, end));
      if (part != null) {
        found.addLast(part);
        if (compose(found) != null && split(word, end, found)) {
          return true;
        }
        found.removeLast();
      }
    }
    for (String joiner : joiners) {
      if (!found.isEmpty()
          && word.startsWith(joiner, from)
          && from + joiner.length() < word.length()) {
        return split(word, from + joiner.length(), found);
      }
    }
    return false;
  }

  private static @Nullable BigDecimal compose(Deque<NumberWord> words) {
    Composer composer = new Composer();
    for (NumberWord word : words) {
      boolean joined =
          word.kind() == Kind.SCALE
              ? composer.addScale(word.value())
              : composer.addCardinal(word.value());
      if (!joined) {
        return null;
      }
    }
    return composer.value();
  }
}
