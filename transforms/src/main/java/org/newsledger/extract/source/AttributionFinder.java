package org.newsledger.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.extract.Sentence;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.model.ActorKey;
import org.newsledger.text.Token;

/**
 * Finds who is cited for which stretch of a sentence, from the pack's {@code attribution.tsv}.
 * Immutable; one a language.
 */
public final class AttributionFinder {

  private static final Map<String, AttributionFinder> FINDERS = new ConcurrentHashMap<>();

  private final Lexicon<Role> cues;
  private final boolean quotedInversion;

  private AttributionFinder(LanguagePack pack) {
    quotedInversion = "quoted".equals(pack.setting("inversion"));
    cues =
        pack.lexicon("attribution.tsv", row -> Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
  }

  /** Returns the finder for a language. */
  public static AttributionFinder of(LanguagePack pack) {
    return FINDERS.computeIfAbsent(pack.code(), code -> new AttributionFinder(pack));
  }

  /**
   * Returns who is cited for what, in reading order; the stretches don't overlap. Empty when the
   * sentence cites nobody, or nobody that is an actor.
   *
   * @param actors the sentence's actors, in reading order
   * @param previous the last attribution of the sentence before, for {@code he added}
   * @param only the only person whom the sentence before names; null when none or several
   */
  public List<Attribution> find(
      Sentence sentence,
      List<FoundActor> actors,
      @Nullable Attribution previous,
      @Nullable ActorKey only) {
    List<Token> tokens = sentence.tokens();
    List<Lexicon.Match<Role>> found = cues.find(tokens);
    if (found.isEmpty() || (actors.isEmpty() && previous == null && only == null)) {
      return List.of();
    }
    Grammar.Reading reading = sentence.grammar();
    ActorKey before = previous == null ? null : previous.source();
    List<Citation> citations =
        new CitationReader(tokens, reading, actors, before, only, quotedInversion).read(found);
    return stretches(merged(citations, reading, tokens), reading, tokens);
  }

  /** Returns whether a sentence tells who said the one before it. */
  public boolean looksBack(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return cues.at(tokens, 0).stream().anyMatch(cue -> cue.value() == Role.BACKWARD);
  }

  /** Joins a medium and whom it relays, when no other clause lies between them. */
  private static List<Citation> merged(
      List<Citation> citations, Grammar.Reading reading, List<Token> tokens) {
    List<Citation> merged = new ArrayList<>();
    for (Citation citation : citations) {
      Citation last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean same = last != null && last.source().equals(citation.source());
      boolean framed = last != null && last.forward() && !citation.forward();
      boolean relays = last != null && (framed || last.media() || citation.media());
      boolean apart = last != null && border(last.to(), citation.from(), reading, tokens) >= 0;
      if (last == null || !(same || relays) || apart) {
        merged.add(citation);
      } else {
        merged.set(merged.size() - 1, joined(last, citation));
      }
    }
    return merged;
  }

  private static Citation joined(Citation first, Citation second) {
    Citation deeper = first.media() && !second.media() ? second : first;
    Citation relay = deeper == first ? second : first;
    List<ActorKey> via = new ArrayList<>(deeper.via());
    via.add(relay.source());
    via.addAll(relay.via());
    via.removeIf(key -> key.equals(deeper.source()));
    int to = Math.max(first.to(), second.to());
    List<ActorKey> relays = via.stream().distinct().toList();
    return new Citation(first.from(), to, first.forward(), deeper.media(), deeper.source(), relays);
  }

  /** Returns where a coordinate clause starts in {@code [from, to)}, or -1. */
  private static int border(int from, int to, Grammar.Reading reading, List<Token> tokens) {
    for (int i = from; i < to; i++) {
      boolean joins = reading.is(i, Category.AND) && i > 0 && tokens.get(i - 1).is(",");
      boolean turns =
          reading.is(i, Category.SUBORDINATOR) && !reading.is(i, Category.COMPLEMENTIZER);
      if (joins || turns || tokens.get(i).is(";") || reading.is(i, Category.BUT)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Attribution> stretches(
      List<Citation> citations, Grammar.Reading reading, List<Token> tokens) {
    List<Attribution> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      boolean last = i == citations.size() - 1;
      int to = last ? tokens.size() : cut(citation, citations.get(i + 1), reading, tokens);
      if (from < to) {
        String rule = "attribution/" + (citation.via().isEmpty() ? "direct" : "relayed");
        stretches.add(new Attribution(from, to, citation.source(), citation.via(), rule));
      }
      from = Math.max(from, to);
    }
    return stretches;
  }

  /** Where what one source says ends and what the next says starts. */
  private static int cut(
      Citation left, Citation right, Grammar.Reading reading, List<Token> tokens) {
    int border = border(left.to(), right.from(), reading, tokens);
    if (border >= 0) {
      return border;
    }
    return right.forward() ? Math.max(left.to(), right.from()) : left.to();
  }
}
