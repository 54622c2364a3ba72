package org.newsledger.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.text.Token;

/** What the words of one sentence are, for finding figures. Positions are token indexes. */
final class Tags {

  private static final int CLASSES = Word.values().length;

  private final List<Token> tokens;
  private final List<List<Match<Harm>>> harm;
  private final List<@Nullable Match<Noun>> nouns;
  private final int[] words; // a bit for each class
  private final short[] @Nullable [] lengths; // of each class, where there is any
  private final int[] skips;
  private final boolean[] demonyms;
  private final boolean[] citations;

  private Tags(List<Token> tokens) {
    this.tokens = tokens;
    this.harm = new ArrayList<>(tokens.size());
    this.nouns = new ArrayList<>(tokens.size());
    this.words = new int[tokens.size()];
    this.lengths = new short[tokens.size()][];
    this.skips = new int[tokens.size()];
    this.demonyms = new boolean[tokens.size()];
    this.citations = new boolean[tokens.size()];
  }

  /**
   * Returns what the words of {@code tokens} are; nationalities of {@code places} are adjectives.
   */
  static Tags of(List<Token> tokens, FigureLexicon lexicon, List<FoundPlace> places) {
    Tags tags = new Tags(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      tags.harm.add(longest(lexicon.harm().at(tokens, i)));
      tags.nouns.add(lexicon.nouns().longestAt(tokens, i));
      tags.addWords(lexicon.grammar(), i);
      Match<Boolean> adjective = lexicon.adjectives().longestAt(tokens, i);
      tags.skips[i] = adjective == null ? 0 : adjective.size();
    }
    for (FoundPlace place : places) {
      if (place.demonym()) {
        tags.skips[place.from()] = Math.max(tags.skips[place.from()], place.to() - place.from());
        tags.demonyms[place.from()] = true;
      }
    }
    if (lexicon.glued()) {
      tags.splitCompounds(lexicon);
    }
    tags.noteCitations(lexicon.according());
    tags.dropCovered();
    return tags;
  }

  /** A word of no list means what its last part does: {@code Bodenarbeiter}, {@code Hitzetote}. */
  private void splitCompounds(FigureLexicon lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).capitalized() || !isUnknown(i)) {
        continue;
      }
      Compound compound = Compound.of(tokens.get(i), lexicon);
      if (compound != null && compound.noun() != null) {
        nouns.set(i, compound.noun().at(i));
      }
      if (compound != null && compound.victim() != null) {
        harm.set(i, List.of(compound.victim().at(i)));
      }
    }
  }

  /** {@code , according to police,}: who is cited stands in nobody's way, as an adverb does. */
  private void noteCitations(Lexicon<Boolean> according) {
    for (int i = 0; i < tokens.size(); i++) {
      Match<Boolean> cue = according.longestAt(tokens, i);
      int end = cue == null ? -1 : Citations.end(this, cue.to());
      if (end > 0) {
        boolean open = isMark(i - 1, ",(");
        int from = open ? i - 1 : i;
        int to = open && isMark(end, ",)") ? end + 1 : end;
        short[] sizes = lengths[from] == null ? new short[CLASSES] : lengths[from];
        sizes[Word.ADVERB.ordinal()] = (short) (to - from);
        lengths[from] = sizes;
        words[from] |= 1 << Word.ADVERB.ordinal();
        citations[from] = true;
      }
    }
  }

  private static List<Match<Harm>> longest(List<Match<Harm>> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    int size = matches.get(0).size();
    return matches.stream().filter(match -> match.size() == size).toList();
  }

  /** Notes the classes that start at {@code index}, each by its longest word. */
  private void addWords(Lexicon<Word> grammar, int index) {
    short[] sizes = null;
    for (Match<Word> match : grammar.at(tokens, index)) {
      sizes = sizes == null ? new short[CLASSES] : sizes;
      int word = match.value().ordinal();
      if ((words[index] & 1 << word) == 0) {
        words[index] |= 1 << word;
        sizes[word] = (short) match.size();
      }
    }
    lengths[index] = sizes;
  }

  /**
   * A shorter word of harm inside a longer one that has no gap says nothing of its own; a word
   * without roles is forgotten once it has covered others.
   */
  private void dropCovered() {
    int covered = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i < covered) {
        harm.set(i, List.of());
        continue;
      }
      for (Match<Harm> match : harm.get(i)) {
        if (match.form().indexOf('…') < 0) {
          covered = Math.max(covered, match.to());
        }
      }
      if (!harm.get(i).isEmpty()) {
        harm.set(
            i, harm.get(i).stream().filter(match -> !match.value().roles().isEmpty()).toList());
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the words of harm that start at {@code index}, all of one length. */
  List<Match<Harm>> harmAt(int index) {
    return harm.get(index);
  }

  /** Returns the word of harm with {@code role} that starts at {@code index}, or null. */
  @Nullable Match<Harm> harmAt(int index, Harm.Role role) {
    for (Match<Harm> match : harm.get(index)) {
      if (match.value().has(role)) {
        return match;
      }
    }
    return null;
  }

  @Nullable Match<Noun> nounAt(int index) {
    return nouns.get(index);
  }

  boolean is(int index, Word word) {
    return index >= 0 && index < words.length && (words[index] & 1 << word.ordinal()) != 0;
  }

  boolean isAny(int index, Word first, Word... others) {
    if (index < 0 || index >= words.length || words[index] == 0) {
      return false;
    }
    if (is(index, first)) {
      return true;
    }
    for (Word word : others) {
      if (is(index, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns how many tokens the {@code word} that starts at {@code index} has; 0 when none does.
   */
  int length(int index, Word word) {
    short[] sizes = index < 0 || index >= words.length ? null : lengths[index];
    return sizes == null ? 0 : sizes[word.ordinal()];
  }

  /**
   * Returns how many tokens the longest word at {@code index} has that has more than one; else 0.
   */
  int width(int index) {
    short[] sizes = lengths[index];
    int width = 0;
    for (int i = 0; sizes != null && i < sizes.length; i++) {
      width = Math.max(width, sizes[i]);
    }
    return width > 1 ? width : 0;
  }

  /** Returns whether a {@code word} of any length ends right before {@code index}. */
  boolean endsBefore(int index, Word word) {
    return startBefore(index, word) >= 0;
  }

  /** Returns whether a {@code word} stands whole between two positions. */
  boolean hasBetween(int from, int to, Word word) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (length(i, word) > 0 && i + length(i, word) <= to) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the {@code word} that ends right before {@code index} starts, or -1. */
  int startBefore(int index, Word word) {
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      if (length(i, word) == index - i) {
        return i;
      }
    }
    return -1;
  }

  /** Returns how many tokens of adjective or nationality start at {@code index}. */
  int adjective(int index) {
    return skips[index];
  }

  /** Returns whether a nationality, as an adjective or a noun, starts at {@code index}. */
  boolean isDemonym(int index) {
    return demonyms[index];
  }

  /** Returns whether words that name who is cited start at {@code index}. */
  boolean isCitation(int index) {
    return index >= 0 && index < citations.length && citations[index];
  }

  /** Returns whether a noun of a list, or an adjective before one, starts at {@code index}. */
  boolean nounNear(int index) {
    return index < size() && (nouns.get(index) != null || skips[index] > 0);
  }

  boolean isMark(int index) {
    return tokens.get(index).kind() == Token.Kind.MARK;
  }

  boolean isMark(int index, String marks) {
    return index >= 0
        && index < size()
        && isMark(index)
        && marks.contains(tokens.get(index).text());
  }

  /** Returns whether {@code index} is a word that no list holds. */
  boolean isUnknown(int index) {
    return tokens.get(index).kind() == Token.Kind.WORD
        && words[index] == 0
        && harm.get(index).isEmpty()
        && nouns.get(index) == null
        && skips[index] == 0;
  }

  /**
   * Returns whether the words between are only what stands before a noun: articles and the like.
   */
  boolean isThin(int index) {
    return isAny(index, Word.ARTICLE, Word.ADVERB, Word.INCREMENT) || skips[index] > 0;
  }

  /** Returns whether a word before the number or behind it says that it is a part. */
  boolean isPart(CountedPhrase phrase) {
    int start = phrase.from();
    boolean part = endsBefore(start, Word.PART);
    while (!part && start > 0 && isThin(start - 1)) {
      start--;
      part = endsBefore(start, Word.PART);
    }
    int to = phrase.quantity().to();
    return part || is(to, Word.PART_AFTER) || is(phrase.headTo(), Word.PART_AFTER);
  }
}
