package org.newsledger.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Place;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.event.EventCluster;

/** A row of {@code events}: one per distinct event. */
public record EventRow(
    String eventId,
    String eventType,
    @Nullable String mode,
    @Nullable String cameo,
    @Nullable LocalDate date,
    @Nullable String datePrecision,
    @Nullable String place,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String geoPrecision,
    @Nullable String actor1,
    @Nullable String actor2,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    int mentions,
    int articles,
    int sources,
    List<String> languages,
    double confidence,
    String summary) {

  /**
   * Returns the row of an event.
   *
   * @param summary the sentence that tells it best
   */
  public static EventRow of(EventCluster cluster, String summary) {
    Place place = cluster.place();
    DateValue date = cluster.date();
    Tally tally = cluster.tally();
    return new EventRow(
        cluster.eventId(),
        cluster.type().name(),
        Cells.text(cluster.mode()),
        CameoCodes.of(cluster.type(), cluster.mode()),
        date == null ? null : date.date(),
        date == null ? null : Cells.code(date.precision()),
        place == null ? null : Cells.text(place.name()),
        Cells.text(cluster.country()),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : Cells.code(place.kind()),
        cluster.actor1(),
        cluster.actor2(),
        tally.firstReported(),
        tally.lastReported(),
        tally.mentions(),
        tally.articles(),
        tally.sources(),
        tally.languages(),
        tally.confidence(),
        summary);
  }
}
