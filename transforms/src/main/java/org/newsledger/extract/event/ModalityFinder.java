package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Sentence;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Modality;
import org.newsledger.text.Token;

/**
 * Tells whether a stretch of a sentence is told as fact, as possible, as denied or as planned. The
 * words that tell it are the pack's {@code modality.tsv}. Immutable; one a language.
 */
public final class ModalityFinder {

  /** Farthest that a modal word reaches, in tokens. */
  private static final int REACH = 10;

  /** Farthest that a word of side {@code next} reaches, in tokens. */
  private static final int NEXT = 3;

  private static final Map<String, ModalityFinder> FINDERS = new ConcurrentHashMap<>();

  private enum Side {
    AFTER,
    BEFORE,
    CLAUSE,
    NEXT,
    WORD,
    SELF
  }

  private record Marker(Force force, Side side) {}

  private record Ending(String letters, Force force) {}

  private final Lexicon<Marker> markers;
  private final List<Ending> endings;

  private ModalityFinder(LanguagePack pack) {
    Lexicon.Builder<Marker> builder = pack.lexicon();
    List<Ending> suffixes = new ArrayList<>();
    for (Row row : pack.rows("modality.tsv")) {
      Marker marker = marker(row);
      if (marker.side() == Side.SELF && row.cell(0).startsWith("*")) {
        suffixes.add(new Ending(row.cell(0).substring(1), marker.force()));
      } else {
        builder.add(row.cell(0), marker);
      }
    }
    markers = builder.build();
    endings = List.copyOf(suffixes);
  }

  private static Marker marker(Row row) {
    Force force = Force.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    boolean next = force == Force.NEGATED || force == Force.UNREAL;
    String side = row.cell(2);
    if (side.isEmpty()) {
      return new Marker(force, next ? Side.NEXT : Side.AFTER);
    }
    return new Marker(force, Side.valueOf(side.toUpperCase(Locale.ROOT)));
  }

  /** Returns the finder for a language. */
  public static ModalityFinder of(LanguagePack pack) {
    return FINDERS.computeIfAbsent(pack.code(), code -> new ModalityFinder(pack));
  }

  /** Returns how the claim at tokens {@code [from, to)} is told. */
  public Modality of(Sentence sentence, int from, int to) {
    Grammar.Reading reading = sentence.grammar();
    Force strongest = Force.ASSERTED;
    for (Lexicon.Match<Marker> match : find(sentence.tokens())) {
      Force force = match.value().force();
      boolean own = force != Force.UNREAL && force != Force.THREAT;
      if (own && force.compareTo(strongest) < 0 && governs(match, reading, from, to)) {
        strongest = force;
      }
    }
    return strongest(strongest, sentence.tokens(), from, to).modality();
  }

  /** Returns the markers of a sentence, for asking about many stretches of it. */
  Found find(List<Token> tokens, Grammar.Reading reading) {
    return new Found(tokens, reading, find(tokens));
  }

  /** Names that look like modal words have capitals inside a sentence: {@code Mrs May}. */
  private List<Lexicon.Match<Marker>> find(List<Token> tokens) {
    List<Lexicon.Match<Marker>> found = new ArrayList<>();
    for (Lexicon.Match<Marker> match : markers.find(tokens)) {
      Token first = tokens.get(match.from());
      Token before = match.from() == 0 ? null : tokens.get(match.from() - 1);
      boolean inside = before != null && before.kind() != Token.Kind.MARK;
      boolean name = inside && match.size() == 1 && first.capitalized() && !first.allCaps();
      if (!name) {
        found.add(match);
      }
    }
    return found;
  }

  private Force strongest(Force force, List<Token> tokens, int from, int to) {
    Force strongest = force;
    for (int i = from; i < to && !endings.isEmpty(); i++) {
      Token token = tokens.get(i);
      for (Ending ending : endings) {
        if (token.kind() == Token.Kind.WORD
            && !token.capitalized()
            && token.folded().length() > ending.letters().length() + 2
            && token.folded().endsWith(ending.letters())
            && ending.force().compareTo(strongest) < 0) {
          strongest = ending.force();
        }
      }
    }
    return strongest;
  }

  private static boolean governs(
      Lexicon.Match<Marker> match, Grammar.Reading reading, int from, int to) {
    boolean inside = match.from() >= from && match.to() <= to;
    boolean before =
        match.from() < to
            && from - match.to() <= REACH
            && (inside || match.to() > from || match.to() >= reading.clauseStart(from));
    boolean behind =
        match.from() >= to
            && match.from() - to <= REACH
            && match.from() < reading.clauseEnd(to - 1);
    return switch (match.value().side()) {
      case AFTER -> before;
      case BEFORE -> inside || behind;
      case CLAUSE -> before || behind;
      case NEXT -> before && match.to() < to && (inside || from - match.to() < NEXT);
      case WORD -> match.to() == from;
      case SELF -> match.from() < to && from < match.to();
    };
  }

  /** The modal words of one sentence. */
  final class Found {
    private final List<Token> tokens;
    private final Grammar.Reading reading;
    private final List<Lexicon.Match<Marker>> matches;

    private Found(
        List<Token> tokens, Grammar.Reading reading, List<Lexicon.Match<Marker>> matches) {
      this.tokens = tokens;
      this.reading = reading;
      this.matches = matches;
    }

    /**
     * Returns the strongest force on the tokens {@code [from, to)} of an event's trigger.
     * Infinitives are no events of their own; a noun is none, and {@code began to} makes one real.
     */
    Force on(int from, int to, boolean noun) {
      Force strongest = Force.ASSERTED;
      boolean real = noun;
      for (Lexicon.Match<Marker> match : matches) {
        Marker marker = match.value();
        boolean own = marker.side() == Side.SELF;
        boolean overlaps = !own && match.from() < to && from < match.to();
        if (marker.force() == Force.THREAT || overlaps || !governs(match, reading, from, to)) {
          continue;
        }
        real |= marker.force() == Force.ASSERTED;
        boolean verbal = marker.force() == Force.UNREAL && marker.side() == Side.WORD;
        boolean counts = !(noun && verbal);
        if (counts && marker.force().compareTo(strongest) < 0) {
          strongest = marker.force();
        }
      }
      Force ended = strongest(strongest, tokens, from, from + 1);
      return ended == Force.UNREAL && strongest != Force.UNREAL && real ? strongest : ended;
    }

    /** Returns whether the sentence names a condition that makes a planned act a threat. */
    boolean threat() {
      return matches.stream().anyMatch(match -> match.value().force() == Force.THREAT);
    }
  }
}
