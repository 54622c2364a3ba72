package org.newsledger.resolve.series;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureWeights;

/**
 * What two figures must share before they may be of one series. Deterministic, so it can be a key.
 *
 * @param measure what is counted
 * @param scope a country; the figure itself where it can be of no series with another
 */
public record SeriesKey(Measure measure, String scope) {

  /** Returns the key of a figure. */
  public static SeriesKey of(FigureCluster figure) {
    Measure measure = figure.figure().measure();
    return new SeriesKey(measure, isAlone(figure) ? figure.figureId() : scope(figure));
  }

  /**
   * Money, shares, durations and other counts do not say what grows; an increment is of its day;
   * what nobody asserts rivals nothing.
   */
  static boolean isAlone(FigureCluster figure) {
    Accumulation accumulation = figure.figure().accumulation();
    boolean unnamedPart =
        accumulation == Accumulation.PART
            && FigureWeights.specific(figure.figure().subject()) == null;
    return !figure.asserted()
        || !FigureWeights.counts(figure.figure().measure())
        || accumulation == Accumulation.INCREMENT
        || unnamedPart;
  }

  private static String scope(FigureCluster figure) {
    String country = figure.country();
    return country == null ? figure.reports().get(0).group() : country;
  }

  /**
   * Returns whom the series counts; null when the text does not tell. Those who take part in a
   * protest are its protesters, named so or not.
   */
  static @Nullable Subject subject(FigureCluster figure) {
    Subject subject = FigureWeights.specific(figure.figure().subject());
    boolean same =
        figure.figure().measure() == Measure.PARTICIPANTS && subject == Subject.PROTESTERS;
    return same ? null : subject;
  }
}
