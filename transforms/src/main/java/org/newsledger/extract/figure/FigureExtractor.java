package org.newsledger.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundFigure;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.extract.Sentence;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;

/** Finds figures in a sentence. Holds no state but what its language knows; serves every thread. */
public final class FigureExtractor {

  private final FigureLexicon lexicon;

  private FigureExtractor(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns an extractor for the language of {@code pack}.
   *
   * @throws IllegalStateException naming file and line when the pack can't be read
   */
  public static FigureExtractor of(LanguagePack pack) {
    return new FigureExtractor(FigureLexicon.of(pack));
  }

  /**
   * Returns the figures of {@code sentence} in reading order; empty when there are none.
   *
   * @param quantities its numbers, in reading order
   * @param places its places and nationalities
   * @param before what its segment tells before it
   * @param topic whether the article tells of a measure in words that leave no doubt; what gathers
   *     may be a protest or a festival
   */
  public List<FoundFigure> extract(
      Sentence sentence,
      List<FoundQuantity> quantities,
      List<FoundPlace> places,
      Before before,
      Predicate<Measure> topic) {
    if (quantities.stream().allMatch(FoundQuantity::isArticle)) {
      return List.of(); // articles count only beside other numbers
    }
    Tags tags = Tags.of(sentence.tokens(), lexicon, places);
    PhraseReader reader = new PhraseReader(tags, lexicon);
    List<CountedPhrase> phrases = reader.read(new RangeSplitter(tags).split(quantities));
    List<@Nullable Link> links = new PredicateLinker(tags, lexicon, phrases).link();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Draft draft = new Draft(phrases.get(i));
      Link link = links.get(i);
      boolean weak = link != null && link.harm().value().has(Harm.Role.WEAK);
      if (link != null && (!weak || topic.test(link.measure()))) {
        draft.take(link);
      }
      drafts.add(draft);
    }
    Path path = new Path(tags, phrases);
    new Ellipsis(tags, drafts, path).fill();
    Relations relations = new Relations(tags, drafts, path, before);
    drafts.forEach(FigureExtractor::nameThemselves);
    relations.tieParts();
    drafts.forEach(FigureExtractor::fallBack);
    relations.shareSubjects();
    new Sums(tags, drafts, before).accumulate();
    return figures(drafts, tags);
  }

  /** Returns whether {@code sentence} tells of {@code measure} in words that leave no doubt. */
  public boolean tellsOf(Measure measure, Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      for (Match<Harm> match : lexicon.harm().at(sentence.tokens(), i)) {
        if (match.value().measure() == measure && !match.value().has(Harm.Role.WEAK)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Protesters are a crowd without a verb. */
  private static void nameThemselves(Draft draft) {
    if (draft.measure == null && draft.phrase.subject() == Subject.PROTESTERS) {
      set(draft, Measure.PARTICIPANTS);
    }
  }

  /** Gives a number that nothing befell what its noun alone tells. */
  private static void fallBack(Draft draft) {
    if (draft.measure != null) {
      return;
    }
    CountedPhrase phrase = draft.phrase;
    switch (phrase.noun().kind()) {
      case MONEY -> set(draft, Measure.MONEY);
      case PERCENTAGE -> set(draft, Measure.PERCENTAGE);
      case DURATION -> set(draft, Measure.DURATION);
      case OTHER, THING, PERSON -> set(draft, Measure.OTHER);
      case UNKNOWN -> {
        if (phrase.unit() != null && phrase.unit().length() > 2) {
          set(draft, Measure.OTHER);
        }
      }
      case NONE, NOTHING -> {}
    }
  }

  private static void set(Draft draft, Measure measure) {
    boolean article = draft.phrase.quantity().form() == FoundQuantity.Form.ARTICLE;
    if (article && measure == Measure.OTHER) {
      return; // "under a burqa" counts nothing
    }
    draft.measure = measure;
    draft.rule = measure.name().toLowerCase(Locale.ROOT);
  }

  private static List<FoundFigure> figures(List<Draft> drafts, Tags tags) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean counts = !draft.phrase.isArticle() || standsBeside(draft, drafts);
      if (draft.measure != null && counts && !isRenamed(draft, drafts, tags)) {
        kept.add(draft);
      }
    }
    List<FoundFigure> figures = new ArrayList<>();
    for (Draft draft : kept) {
      int whole = draft.whole == null ? -1 : kept.indexOf(draft.whole);
      figures.add(figure(draft, whole));
    }
    return figures;
  }

  /** {@code Un mort et deux blessés}: an article is a number only beside another. */
  private static boolean standsBeside(Draft article, List<Draft> drafts) {
    return article.isHuman()
        && drafts.stream()
            .anyMatch(draft -> draft != article && draft.isHuman() && !draft.phrase.isArticle());
  }

  /** {@code A patient, a fireman of 40, died}: one person, called twice; of a list, and is told. */
  private static boolean isRenamed(Draft draft, List<Draft> drafts, Tags tags) {
    int index = drafts.indexOf(draft);
    Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
    if (next == null || !draft.phrase.isArticle() || !next.phrase.isArticle()) {
      return false;
    }
    int comma = draft.phrase.to();
    int verb = next.harm == null ? next.phrase.to() : next.harm.from();
    return draft.harm != null
        && draft.harm == next.harm
        && tags.isMark(comma, ",")
        && next.phrase.from() == comma + 1
        && !tags.hasBetween(next.phrase.to(), verb, Word.AND);
  }

  private static FoundFigure figure(Draft draft, int whole) {
    CountedPhrase phrase = draft.phrase;
    int from = phrase.from();
    int to = Math.max(phrase.headTo(), phrase.quantity().to());
    if (draft.harm != null) {
      from = Math.min(from, draft.harm.from());
      to = Math.max(to, draft.harm.to());
    }
    boolean core = draft.isCore();
    String unit = draft.measure == Measure.PERCENTAGE || core ? null : unit(phrase);
    Figure figure =
        new Figure(
            Objects.requireNonNull(draft.measure, "only drafts with a measure become figures"),
            core ? draft.subject : null,
            quantity(draft),
            unit,
            draft.accumulation,
            null);
    return new FoundFigure(from, to, phrase.quantity(), figure, whole, "figure." + draft.rule);
  }

  /**
   * {@code Rose to 832}: where a count leads to the number, the preposition sets no limit to it.
   */
  private static Quantity quantity(Draft draft) {
    Quantity quantity = draft.phrase.quantity().quantity();
    boolean limit = quantity.qualifier() == Qualifier.AT_MOST;
    return limit && draft.accumulation == Accumulation.TOTAL
        ? new Quantity(quantity.high(), quantity.high(), Qualifier.EXACT)
        : quantity;
  }

  private static @Nullable String unit(CountedPhrase phrase) {
    return phrase.unit() != null ? phrase.unit() : phrase.noun().unit();
  }
}
