package org.newsledger.table;

import java.util.List;

/**
 * The rows that an article fills.
 *
 * @param claims in reading order
 * @param mentions in reading order
 * @param parts the figures of which it tells the whole
 * @param events those that it tells best
 */
public record ArticleRows(
    ArticleRow article,
    List<ClaimRow> claims,
    List<MentionRow> mentions,
    List<FigureRow> parts,
    List<EventRow> events) {

  /** Returns the rows of {@code tables}, and of what was found out about the article. */
  public static ArticleRows of(ArticleTables tables, ArticleFindings known) {
    return new ArticleRows(
        tables.article(),
        tables.claims(),
        tables.mentions(),
        known.parts().stream()
            .map(
                part -> {
                  String own = part.figure().figureId();
                  String whole = tables.clusterOf(part.figure().figure().partOf());
                  return FigureRow.of(part, own.equals(whole) ? null : whole);
                })
            .toList(),
        known.events().stream()
            .map(event -> EventRow.of(event, tables.sentence(event.tellingClaim())))
            .toList());
  }
}
