package org.newsledger.extract.figure;

import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;

/** A figure in the making. */
final class Draft {
  final CountedPhrase phrase;
  @Nullable Measure measure;
  @Nullable Subject subject;
  @Nullable Match<Harm> harm;
  @Nullable Accumulation accumulation;
  String rule = "";

  /** The figure that this is a part of; null when it is none. */
  @Nullable Draft whole;

  /** The figure whose noun this leaves out; null when it leaves none out. */
  @Nullable Draft like;

  Draft(CountedPhrase phrase) {
    this.phrase = phrase;
  }

  /** Takes what {@code link} tells. */
  void take(Link link) {
    measure = link.measure();
    harm = link.harm();
    rule = link.rule();
  }

  boolean isCore() {
    return measure != null && measure.compareTo(Measure.MONEY) < 0;
  }

  /** Returns whether it counts human beings. */
  boolean isHuman() {
    return measure != null && measure.compareTo(Measure.DEPLOYED) <= 0;
  }
}
