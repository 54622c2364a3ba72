package org.newsledger.extract.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundFigure;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Subject;

/** What the figures of a sentence tell of each other: parts and shared subjects. */
final class Relations {

  private final Tags tags;
  private final List<Draft> drafts;
  private final Path path;
  private final Before before;

  /**
   * @param before what the segment tells before
   */
  Relations(Tags tags, List<Draft> drafts, Path path, Before before) {
    this.tags = tags;
    this.drafts = drafts;
    this.path = path;
    this.before = before;
  }

  /** Gives each part its whole, and the measure of it where the part tells none itself. */
  void tieParts() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean part = tags.isPart(draft.phrase) || joinsPart(i) || isListed(i);
      if (draft.phrase.noun().isAside() || !part) {
        continue;
      }
      Draft whole = wholeOf(i);
      if (whole != null) {
        draft.whole = whole;
        if (draft.measure == null || draft.harm == whole.harm) {
          draft.measure = whole.measure;
          draft.harm = whole.harm;
          draft.rule = "part";
        }
        draft.accumulation = draft.measure == whole.measure ? Accumulation.PART : null;
      } else if (draft.measure == null && draft.phrase.noun().isPerson()) {
        takeFromBefore(draft);
      }
    }
  }

  private void takeFromBefore(Draft draft) {
    FoundFigure whole = before.wholeOf(draft.phrase.quantity().quantity());
    if (whole != null) {
      draft.measure = whole.figure().measure();
      draft.accumulation = Accumulation.PART;
      draft.rule = "part-before";
    }
  }

  /** {@code Among them a mother and three children}: what is joined to a part is one too. */
  private boolean joinsPart(int index) {
    if (index == 0 || (drafts.get(index).measure != null && !isShared(index))) {
      return false;
    }
    CountedPhrase before = drafts.get(index - 1).phrase;
    CountedPhrase phrase = drafts.get(index).phrase;
    return tags.isPart(before)
        && before.noun().isPerson()
        && phrase.noun().isPerson()
        && tags.endsBefore(phrase.from(), Word.AND)
        && before.to() <= phrase.from()
        && path.isCoordination(before.to(), phrase.from());
  }

  /** Returns whether a figure and the one before it have their verb in common. */
  private boolean isShared(int index) {
    Match<Harm> harm = drafts.get(index).harm;
    return harm != null && harm == drafts.get(index - 1).harm;
  }

  /** {@code 29 dead in the town: ten soldiers and 19 gunmen}: who they are, behind a colon. */
  private boolean isListed(int index) {
    Draft draft = drafts.get(index);
    if (draft.measure != null || !draft.phrase.noun().isPerson() || draft.phrase.isBare()) {
      return false;
    }
    int from = draft.phrase.from();
    for (int i = index - 1; i >= 0; i--) {
      CountedPhrase other = drafts.get(i).phrase;
      if (tags.isMark(from - 1, ":")) {
        return drafts.get(i).isHuman() && !other.isArticle();
      }
      if (!other.noun().isPerson() || !path.isCoordination(other.to(), from)) {
        return false;
      }
      from = other.from();
    }
    return false;
  }

  private @Nullable Draft wholeOf(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Draft other = drafts.get(i);
      boolean fits = other.isCore() && other.whole == null && !other.phrase.isArticle();
      if (fits && holds(other.phrase, drafts.get(index).phrase)) {
        return other;
      }
    }
    return null;
  }

  /** A whole is not smaller than its part, and counts persons when that does. */
  private boolean holds(CountedPhrase whole, CountedPhrase part) {
    var most = whole.quantity().quantity().high();
    var least = part.quantity().quantity().low();
    boolean owned = tags.is(part.quantity().to(), Word.GENITIVE);
    boolean kinds =
        part.isBare()
            || owned // "33 of the police": 33 cars
            || part.noun() == Noun.UNKNOWN
            || part.noun().isThing() == whole.noun().isThing();
    return kinds && (most == null || least == null || most.compareTo(least) >= 0);
  }

  /** Gives each figure of human beings the subject that its own words or its neighbours tell. */
  void shareSubjects() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.isCore()) {
        continue;
      }
      Subject subject = draft.phrase.subject();
      if (draft.whole != null && draft.whole.phrase.noun().isThing()) {
        subject = draft.whole.subject;
      }
      if (draft.harm != null) {
        subject = PhraseReader.moreSpecific(subject, draft.harm.value().subject());
      }
      boolean verb = draft.rule.equals("part") && draft.phrase.noun() == Noun.UNKNOWN;
      boolean open = (draft.phrase.isBare() || verb) && subject == null; // "of whom 12 belong to …"
      if (open && draft.whole != null) {
        subject = draft.whole.subject;
      }
      if (open && draft.like != null) {
        subject = draft.like.subject;
      }
      if (open && subject == null) {
        subject = subjectBefore(draft.phrase);
      }
      if (open && subject == null && i > 0) {
        subject = subjectOfNeighbour(i);
      }
      draft.subject = subject == null && draft.isHuman() ? Subject.PEOPLE : subject;
    }
  }

  /** {@code Deaths among police officers rose to 18}: the subject stands with the count. */
  private @Nullable Subject subjectBefore(CountedPhrase phrase) {
    for (int i = phrase.from() - 1; i >= 0; i--) {
      if (tags.isMark(i, ";")) {
        return null;
      }
      for (Match<Harm> harm : tags.harmAt(i)) {
        boolean counts =
            harm.value().has(Harm.Role.TOLL)
                || harm.value().has(Harm.Role.VICTIM)
                || harm.value().has(Harm.Role.NOMINAL);
        Subject beside = counts ? subjectBeside(harm) : null;
        if (beside != null) {
          return beside;
        }
        if (counts && tags.isAny(harm.to(), Word.AMONG, Word.GENITIVE)) {
          return subjectAfter(harm.to(), phrase.from());
        }
      }
    }
    return null;
  }

  /** {@code The number of wounded protesters}, {@code el número de presos muertos}. */
  private @Nullable Subject subjectBeside(Match<Harm> harm) {
    int end = Math.min(harm.to(), tags.size() - 1);
    for (int i = Math.max(0, harm.from() - 1); i <= end; i++) {
      Match<Noun> noun = tags.nounAt(i);
      boolean beside = noun != null && (i >= harm.from() || noun.to() == harm.from());
      if (noun != null && beside && isNamed(noun.value())) {
        return noun.value().subject();
      }
    }
    return null;
  }

  private static boolean isNamed(Noun noun) {
    return noun.isPerson() && noun.subject() != Subject.PEOPLE;
  }

  private @Nullable Subject subjectAfter(int from, int to) {
    for (int i = from; i < Math.min(to, from + 5); i++) {
      Match<Noun> noun = tags.nounAt(i);
      if (noun != null && isNamed(noun.value())) {
        return noun.value().subject();
      }
    }
    return null;
  }

  private @Nullable Subject subjectOfNeighbour(int index) {
    Draft before = drafts.get(index - 1);
    CountedPhrase phrase = drafts.get(index).phrase;
    int from = before.phrase.to();
    if (before.harm != null && before.harm.to() > from && before.harm.to() <= phrase.from()) {
      from = before.harm.to();
    }
    int to = phrase.from();
    Match<Harm> harm = drafts.get(index).harm;
    if (harm != null && harm.from() >= from && harm.to() <= to) {
      to = harm.from();
    }
    boolean joined = before.isHuman() && from <= to && path.isCoordination(from, to);
    Subject subject = before.whole == null ? before.subject : before.whole.subject;
    return joined ? subject : null;
  }
}
