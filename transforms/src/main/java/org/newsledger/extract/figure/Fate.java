package org.newsledger.extract.figure;

import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Measure;

/**
 * Finds what became of those whom a word already names as affected: {@code two of the wounded
 * died}, {@code 12 hostages were freed}, {@code murieron dos heridos}. That outcome is what their
 * number counts.
 */
final class Fate {

  /** Farthest that the verb may be; anything but auxiliaries and adverbs between is too far. */
  private static final double FARTHEST = 1;

  private final Tags tags;
  private final Path path;
  private final Voice voice;
  private final boolean verbFirst;

  /**
   * Returns the rules for a sentence.
   *
   * @param verbFirst whether a subject often follows its verb
   */
  Fate(Tags tags, Path path, Voice voice, boolean verbFirst) {
    this.tags = tags;
    this.path = path;
    this.voice = voice;
    this.verbFirst = verbFirst;
  }

  /**
   * Returns the outcome that is told of {@code phrase}, the {@code index}-th; null when none is.
   */
  @Nullable Link of(int index, CountedPhrase phrase) {
    Match<Harm> direct = phrase.direct();
    if (direct == null) {
      return null;
    }
    for (int i = verbFirst ? 0 : phrase.to(); i < tags.size(); i++) {
      for (Match<Harm> harm : tags.harmAt(i)) {
        Measure measure = harm.value().measure();
        boolean before = harm.to() <= phrase.from();
        boolean told = before ? isInverted(phrase, harm) : isTold(phrase, harm);
        if (measure != null && outdoes(measure, direct.value()) && told) {
          return new Link(index, harm, measure, 0, before, "fate");
        }
      }
    }
    return null;
  }

  private boolean isInverted(CountedPhrase phrase, Match<Harm> harm) {
    for (int i = harm.to(); i < phrase.from(); i++) {
      if (!tags.isAny(i, Word.AUXILIARY, Word.ADVERB)) {
        return false;
      }
    }
    return harm.value().has(Harm.Role.INTRANSITIVE);
  }

  private boolean isTold(CountedPhrase phrase, Match<Harm> harm) {
    boolean verb =
        harm.value().has(Harm.Role.INTRANSITIVE)
            || (harm.value().has(Harm.Role.PASSIVE) && voice.isPassive(harm));
    return verb && harm.from() >= phrase.to() && path.forward(phrase.to(), harm.from()) <= FARTHEST;
  }

  private static boolean outdoes(Measure told, Harm direct) {
    Measure before = direct.measure();
    return switch (told) {
      case KILLED -> before != null && before != Measure.KILLED;
      case RESCUED -> before == Measure.KIDNAPPED;
      case INJURED, HOSPITALIZED, DETAINED, KIDNAPPED, MISSING -> before == Measure.PARTICIPANTS;
      default -> false;
    };
  }
}
