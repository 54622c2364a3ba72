package org.newsledger.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Figure;
import org.newsledger.model.Place;

/** A row of {@code claims}: one per mention of a figure or an event. */
public record ClaimRow(
    String claimId,
    String articleId,
    String kind,
    String language,
    String sentence,
    int start,
    int end,
    String modality,
    @Nullable String attributedTo,
    List<String> citedVia,
    boolean quoted,
    @Nullable String measure,
    @Nullable String subject,
    @Nullable Double valueLow,
    @Nullable Double valueHigh,
    @Nullable String qualifier,
    @Nullable String unit,
    @Nullable String accumulation,
    @Nullable String partOf,
    @Nullable String eventType,
    @Nullable String mode,
    @Nullable String actor1,
    @Nullable String actor2,
    @Nullable String place,
    @Nullable String country,
    @Nullable LocalDate date,
    @Nullable String datePrecision,
    @Nullable String figureId,
    @Nullable String eventId,
    String rule,
    double confidence) {

  /**
   * The ids of a claim's actors; each null or missing where the claim names none.
   *
   * @param attributedTo who is cited, the last in the chain
   * @param citedVia who relays it
   * @param actor1 who does it
   * @param actor2 to whom
   */
  record Cast(
      @Nullable String attributedTo,
      List<String> citedVia,
      @Nullable String actor1,
      @Nullable String actor2) {}

  /**
   * Returns the row of a claim.
   *
   * @param sentence its evidence
   * @param start where its words start in the article's text, in code points
   * @param end where they end, exclusive, in code points
   * @param clusterId id of the figure or event that it stands for, whichever it tells
   */
  static ClaimRow of(
      Claim claim, String sentence, int start, int end, Cast cast, @Nullable String clusterId) {
    Figure figure = claim.figure();
    Event event = claim.event();
    Place place = claim.place();
    DateValue date = claim.date();
    return new ClaimRow(
        claim.claimId(),
        claim.articleId(),
        figure == null ? "event" : "figure",
        claim.language(),
        sentence,
        start,
        end,
        Cells.code(claim.modality()),
        cast.attributedTo(),
        cast.citedVia(),
        claim.quoted(),
        figure == null ? null : Cells.code(figure.measure()),
        figure == null ? null : Cells.codeOrNull(figure.subject()),
        figure == null ? null : Cells.number(figure.quantity().low()),
        figure == null ? null : Cells.number(figure.quantity().high()),
        figure == null ? null : Cells.code(figure.quantity().qualifier()),
        figure == null ? null : Cells.text(figure.unit()),
        figure == null ? null : Cells.codeOrNull(figure.accumulation()),
        figure == null ? null : figure.partOf(),
        event == null ? null : event.type().name(),
        event == null ? null : Cells.text(event.mode()),
        cast.actor1(),
        cast.actor2(),
        place == null ? null : Cells.text(place.name()),
        Cells.text(claim.country()),
        date == null ? null : date.date(),
        date == null ? null : Cells.code(date.precision()),
        figure == null ? null : clusterId,
        event == null ? null : clusterId,
        claim.rule(),
        claim.confidence());
  }
}
