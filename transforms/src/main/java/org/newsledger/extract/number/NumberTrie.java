package org.newsledger.extract.number;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * Number words by the words that they consist of. Hyphens between words are skipped; a word matches
 * without its diacritics too, unless it then is another word of the trie. Immutable once filled.
 */
final class NumberTrie {

  /** Shortest word of an article that may have lost or gained a diacritic; shorter ones differ. */
  private static final int SHORTEST_PLAIN = 4;

  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<String, Node> aliases = new HashMap<>();
    private final Map<Kind, NumberWord> values = new EnumMap<>(Kind.class);
  }

  /** What was found: the words' values by kind, and the token after the last word. */
  record Match(Map<Kind, NumberWord> values, int to) {
    @Nullable NumberWord get(Kind kind) {
      return values.get(kind);
    }

    /** Returns what multiplies a number before it: a scale, or a vague plural with a unit. */
    @Nullable NumberWord scale() {
      NumberWord scale = get(Kind.SCALE);
      NumberWord vague = get(Kind.VAGUE);
      boolean unit = vague != null && get(Kind.DOZEN) == null && vague.unit() != null;
      return scale == null && unit ? vague : scale;
    }

    /** Returns whether an article before these words belongs to the number: {@code a dozen}. */
    boolean multiplies() {
      NumberWord scale = get(Kind.SCALE);
      return get(Kind.DOZEN) != null
          || get(Kind.ABOUT) != null
          || get(Kind.FRACTION) != null
          || get(Kind.VAGUE) != null
          || (scale != null && scale.use() != Use.ATTACHED && scale.use() != Use.MONEY);
    }
  }

  private final Node root = new Node();
  private final Set<String> heads = new HashSet<>();
  private @Nullable WordNote<Boolean> starts; // none while words are added

  /**
   * Adds a phrase; the first value of a kind stays.
   *
   * @param words folded, without hyphens
   */
  void add(List<String> words, NumberWord value) {
    Node node = root;
    heads.add(words.get(0));
    heads.addAll(aliases(words.get(0)));
    for (String word : words) {
      Node child = node.words.get(word);
      if (child == null) {
        child = new Node();
        node.words.put(word, child);
      }
      for (String alias : aliases(word)) {
        node.aliases.putIfAbsent(alias, child);
      }
      node = child;
    }
    node.values.putIfAbsent(value.kind(), value);
  }

  /** Says that nothing is added any more; the words of {@code tokenizer} are looked up once. */
  void freeze(Tokenizer tokenizer) {
    starts = WordNote.of(tokenizer, word -> mayStart(word) ? true : null);
  }

  /** Returns other spellings of a folded word: without diacritics, {@code ue}, {@code ss}. */
  static Set<String> aliases(String word) {
    Set<String> aliases = new LinkedHashSet<>();
    String sharp = word.replace("ß", "ss");
    aliases.add(sharp);
    aliases.add(Folding.plain(word));
    aliases.add(Folding.plain(sharp));
    aliases.add(sharp.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    aliases.remove(word);
    return aliases;
  }

  /** Returns the values of the one word {@code folded}, or null. */
  @Nullable Map<Kind, NumberWord> single(String folded) {
    Node node = root.words.get(folded);
    return node == null ? null : node.values;
  }

  /** Returns the longest phrase that starts at token {@code from}, or null. */
  @Nullable Match longest(List<Token> tokens, int from) {
    return from < tokens.size() && mayStart(tokens.get(from)) ? step(root, tokens, from) : null;
  }

  /** Most tokens start no number, so they are told by one look-up. */
  private boolean mayStart(Token token) {
    return starts == null ? mayStart(token.word()) : starts.of(token.word()) != null;
  }

  private boolean mayStart(Word word) {
    return heads.contains(word.folded())
        || (!word.plain().equals(word.folded()) && heads.contains(word.plain()));
  }

  private static @Nullable Match from(Node node, List<Token> tokens, int index) {
    Match longest = null;
    if (index < tokens.size()) {
      longest = step(node, tokens, index);
      if (longest == null && Marks.isHyphen(tokens.get(index)) && index + 1 < tokens.size()) {
        longest = step(node, tokens, index + 1);
      }
    }
    if (longest == null && !node.values.isEmpty()) {
      longest = new Match(node.values, index);
    }
    return longest;
  }

  private static @Nullable Match step(Node node, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String folded = token.folded();
    Match best = follow(node.words.get(folded), tokens, index, null);
    best = follow(node.aliases.get(folded), tokens, index, best);
    if (best == null && folded.length() >= SHORTEST_PLAIN && !token.plain().equals(folded)) {
      best = follow(node.words.get(token.plain()), tokens, index, null);
    }
    return best;
  }

  private static @Nullable Match follow(
      @Nullable Node node, List<Token> tokens, int index, @Nullable Match best) {
    if (node == null) {
      return best;
    }
    Match match = from(node, tokens, index + 1);
    return match != null && (best == null || match.to() > best.to()) ? match : best;
  }
}
