package org.newsledger.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Figure;
import org.newsledger.model.Place;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.series.PlacedFigure;

/** A row of {@code figures}: one per distinct number claimed, across articles and languages. */
public record FigureRow(
    String figureId,
    String measure,
    @Nullable String subject,
    @Nullable Double valueLow,
    @Nullable Double valueHigh,
    String qualifier,
    @Nullable String unit,
    @Nullable String accumulation,
    @Nullable String partOf,
    @Nullable String place,
    @Nullable String country,
    @Nullable LocalDate date,
    @Nullable String datePrecision,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    int mentions,
    int articles,
    int sources,
    List<String> languages,
    List<String> attributedTo,
    @Nullable String seriesId,
    @Nullable String status,
    @Nullable String statusReason,
    @Nullable String eventId,
    double confidence) {

  /**
   * Returns the row of a figure.
   *
   * @param partOf id of the figure that it is a part of; null when it is none
   */
  public static FigureRow of(PlacedFigure placed, @Nullable String partOf) {
    FigureCluster cluster = placed.figure();
    Figure figure = cluster.figure();
    Place place = cluster.place();
    DateValue date = cluster.date();
    Tally tally = cluster.tally();
    return new FigureRow(
        cluster.figureId(),
        Cells.code(figure.measure()),
        Cells.codeOrNull(figure.subject()),
        Cells.number(figure.quantity().low()),
        Cells.number(figure.quantity().high()),
        Cells.code(figure.quantity().qualifier()),
        Cells.text(figure.unit()),
        Cells.codeOrNull(figure.accumulation()),
        partOf,
        place == null ? null : Cells.text(place.name()),
        Cells.text(cluster.country()),
        date == null ? null : date.date(),
        date == null ? null : Cells.code(date.precision()),
        tally.firstReported(),
        tally.lastReported(),
        tally.mentions(),
        tally.articles(),
        tally.sources(),
        tally.languages(),
        cluster.attributedTo(),
        placed.seriesId(),
        Cells.code(placed.status()),
        placed.reason(),
        cluster.eventId(),
        tally.confidence());
  }
}
