package org.newsledger.extract.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Reads the citations of one sentence, left to right, and ties relays to what they relay. */
final class CitationReader {

  /** Farthest that a relay stands from the citation that it relays, in tokens. */
  private static final int RELAY_REACH = 15;

  private final List<Token> tokens;
  private final Grammar.Reading reading;
  private final List<FoundActor> actors;
  private final SourceFinder finder;
  private final @Nullable ActorKey previous;
  private final @Nullable ActorKey only;
  private final boolean quotedInversion;
  private final List<Citation> citations = new ArrayList<>();

  CitationReader(
      List<Token> tokens,
      Grammar.Reading reading,
      List<FoundActor> actors,
      @Nullable ActorKey previous,
      @Nullable ActorKey only,
      boolean quotedInversion) {
    this.tokens = tokens;
    this.reading = reading;
    this.actors = actors;
    this.finder = new SourceFinder(tokens, reading, actors);
    this.previous = previous;
    this.only = only;
    this.quotedInversion = quotedInversion;
  }

  /** Returns the citations of the sentence in reading order. */
  List<Citation> read(List<Lexicon.Match<Role>> cues) {
    for (Lexicon.Match<Role> cue : cues) {
      switch (cue.value()) {
        case ACCORDING -> according(cue);
        case AFTER_SOURCE -> add(cue, finder.rightBefore(cue.from()), false);
        case SAYS, REPORTS -> says(cue);
        case TOLD -> told(cue);
        case CITING -> citing(cue);
        case CITED_BY -> citedBy(cue);
        case SAID_TO -> relay(finder.after(cue.to()), true);
        case ANAPHOR, PERSONAL -> anaphor(cue);
        case BACKWARD -> add(cue, finder.after(cue.to()), true);
        case REPORTED, NOTHING -> {}
        default -> throw new IllegalStateException(cue.value().name());
      }
    }
    cues.stream().filter(cue -> cue.value() == Role.REPORTED).findFirst().ifPresent(this::goOn);
    return citations;
  }

  /** {@code Die Lage sei ruhig}: somebody says so. */
  private void goOn(Lexicon.Match<Role> cue) {
    if (previous != null && citations.isEmpty()) {
      citations.add(new Citation(cue.from(), cue.to(), false, false, previous, List.of()));
    }
  }

  private void according(Lexicon.Match<Role> cue) {
    boolean around = cue.form().indexOf('…') >= 0; // wie die Polizei mitteilte
    FoundActor inside = around ? finder.after(cue.from() + 1) : null;
    boolean within = inside != null && inside.to() <= cue.to();
    add(cue, within ? inside : finder.after(cue.to()), opensClause(cue.from()));
  }

  private boolean opensClause(int index) {
    int before = index - 1;
    while (before >= 0 && reading.is(before, Category.ADVERB)) {
      before--;
    }
    return before < 0
        || reading.isHardMark(before)
        || reading.is(before, Category.BUT)
        || reading.is(before, Category.COMPLEMENTIZER)
        || index <= 2
        || (reading.is(before, Category.AND) && before > 0 && tokens.get(before - 1).is(","));
  }

  private void says(Lexicon.Match<Role> cue) {
    if (reading.is(cue.to(), Category.AGENT)) {
      add(cue, finder.after(cue.to() + 1), false);
      return;
    }
    if (!isFinite(cue.from())) {
      return;
    }
    FoundActor subject = finder.before(cue.from());
    if (subject != null) {
      add(cue, subject, !endsThere(cue.to()));
      return;
    }
    boolean pronoun = isPronoun(cue.from() - 1) || isPronoun(cue.from() - 2);
    boolean mayInvert = cue.value() != Role.TOLD && (!quotedInversion || follows(cue.from()));
    FoundActor inverted = pronoun || !mayInvert ? null : finder.inverted(cue.to());
    boolean behind = isPronoun(cue.to()) && endsThere(cue.to() + 1);
    if (inverted != null) {
      add(cue, inverted, !follows(cue.from()));
    } else if (pronoun || behind) {
      addPrevious(cue, true);
    }
  }

  private void told(Lexicon.Match<Role> cue) {
    int before = citations.size();
    says(cue);
    FoundActor hearer = finder.inverted(cue.to());
    if (citations.size() == before && hearer != null && follows(cue.from())) {
      boolean speaks = hearer.actor().type() == ActorType.PERSON && !hearer.generic();
      FoundActor speaker =
          speaks ? hearer : SourceFinder.isMedia(hearer) ? finder.inverted(hearer.to()) : null;
      add(cue, speaker, false); // told the press Colonel X
    }
    relay(hearer, true);
  }

  /** Whether a verb is neither an infinitive, nor negated, nor passive: {@code to say}. */
  private boolean isFinite(int index) {
    int before = index - 1;
    while (before > 0 && reading.is(before, Category.ADVERB)) {
      before--;
    }
    boolean clitic = reading.is(before - 1, Category.NEGATION) && !isComma(before);
    return !reading.is(before, Category.PREPOSITION)
        && !reading.is(before, Category.NEGATION)
        && !clitic
        && !reading.is(before, Category.PASSIVE);
  }

  private boolean isComma(int index) {
    return index >= 0 && tokens.get(index).is(",");
  }

  private boolean isPronoun(int index) {
    return reading.is(index, Category.PRONOUN) && !reading.is(index, Category.RELATIVE);
  }

  /** Whether nothing that could be said follows token {@code index}. */
  private boolean endsThere(int index) {
    if (index >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(index);
    return token.is(",") || token.is(".") || reading.isHardMark(index) && !token.is(":");
  }

  /** Whether a word at token {@code index} follows what was said: after a comma or a quotation. */
  private boolean follows(int index) {
    if (index == 0) {
      return false;
    }
    Token token = tokens.get(index - 1);
    return token.is(",") || "\"”»“–—!?-".contains(token.text()) && token.kind() == Token.Kind.MARK;
  }

  private void anaphor(Lexicon.Match<Role> cue) {
    for (FoundActor actor : actors) {
      boolean beside = actor.from() >= cue.from() && actor.from() <= cue.to();
      FoundActor holder = beside ? finder.holderOf(actor) : actor;
      if (beside && (holder != actor || !standsForPrevious(actor))) {
        add(cue, holder, !follows(cue.from()));
        return;
      }
    }
    FoundActor holder = quotedInversion || endsThere(cue.to()) ? null : finder.inverted(cue.to());
    if (cue.value() == Role.ANAPHOR && holder != null && SourceFinder.isPerson(holder)) {
      add(cue, holder, !follows(cue.from())); // said the minister of energy X
      return;
    }
    addPrevious(cue, cue.value() == Role.PERSONAL);
  }

  /** {@code the agency} after a sentence that cites one by name. */
  private boolean standsForPrevious(FoundActor actor) {
    return actor.generic() && previous != null && previous.type() == actor.actor().type();
  }

  private void addPrevious(Lexicon.Match<Role> cue, boolean personal) {
    ActorKey source = previous == null && personal ? only : previous;
    if (source != null && citations.isEmpty()) {
      boolean forward = !endsThere(cue.to());
      citations.add(new Citation(cue.from(), cue.to(), forward, false, source, List.of()));
    }
  }

  private void add(Lexicon.Match<Role> cue, @Nullable FoundActor actor, boolean forward) {
    if (actor == null) {
      return;
    }
    int from = Math.min(cue.from(), actor.from());
    int to = Math.max(cue.to(), actor.to());
    citations.add(
        new Citation(from, to, forward, SourceFinder.isMedia(actor), actor.actor(), List.of()));
  }

  /** {@code the agencies A and B, citing C}: C is the source, A and B relay it. */
  private void citing(Lexicon.Match<Role> cue) {
    FoundActor deeper = finder.after(cue.to());
    if (deeper == null) {
      return;
    }
    Citation last = lastNear(cue.from());
    if (last == null) {
      FoundActor relay = finder.before(cue.from());
      List<ActorKey> via = relay == null ? List.of() : List.of(relay.actor());
      int from = relay == null ? cue.from() : Math.min(cue.from(), relay.from());
      citations.add(new Citation(from, deeper.to(), from == 0, false, deeper.actor(), via));
      return;
    }
    List<ActorKey> via = new ArrayList<>();
    via.add(last.source());
    for (FoundActor actor : actors) {
      boolean between = actor.from() >= last.from() && actor.to() <= cue.from();
      if (between && SourceFinder.isMedia(actor) && !via.contains(actor.actor())) {
        via.add(actor.actor());
      }
    }
    via.addAll(last.via());
    via.remove(deeper.actor());
    replaceLast(last, deeper, via);
  }

  private void replaceLast(Citation last, FoundActor deeper, List<ActorKey> via) {
    citations.set(
        citations.size() - 1,
        new Citation(
            last.from(),
            Math.max(last.to(), deeper.to()),
            last.forward(),
            SourceFinder.isMedia(deeper),
            deeper.actor(),
            List.copyOf(via)));
  }

  private void citedBy(Lexicon.Match<Role> cue) {
    if (lastNear(cue.from()) != null) {
      relay(finder.after(cue.to()), false);
      return;
    }
    FoundActor cited = finder.before(cue.from());
    FoundActor apposed = cited != null ? cited : beforeComma(cue.from());
    if (apposed != null) {
      add(cue, apposed, false);
      relay(finder.after(cue.to()), false);
    }
  }

  private @Nullable FoundActor beforeComma(int index) {
    for (FoundActor actor : actors) {
      if (actor.to() == index - 1 && tokens.get(index - 1).is(",")) {
        return actor;
      }
    }
    return null;
  }

  private void relay(@Nullable FoundActor actor, boolean mediaOnly) {
    if (actor == null || citations.isEmpty() || (mediaOnly && !SourceFinder.isMedia(actor))) {
      return;
    }
    Citation last = citations.get(citations.size() - 1);
    if (actor.from() - last.to() > RELAY_REACH || last.source().equals(actor.actor())) {
      return;
    }
    List<ActorKey> via = new ArrayList<>(last.via());
    via.add(actor.actor());
    citations.set(
        citations.size() - 1,
        new Citation(
            last.from(),
            Math.max(last.to(), actor.to()),
            last.forward(),
            last.media(),
            last.source(),
            List.copyOf(via)));
  }

  private @Nullable Citation lastNear(int index) {
    if (citations.isEmpty()) {
      return null;
    }
    Citation last = citations.get(citations.size() - 1);
    return index - last.to() <= RELAY_REACH ? last : null;
  }
}
