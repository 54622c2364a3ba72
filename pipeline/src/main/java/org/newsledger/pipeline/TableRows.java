package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Rejection;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleRows;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;
import org.newsledger.table.RejectRow;

/** Which rows of which tables each result of the stages becomes, and what it adds to the counts. */
final class TableRows {

  private static final String FAILED = "failed";

  private TableRows() {}

  static List<TableRow> of(ArticleRows article) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(new TableRow(Table.ARTICLES, article.article()));
    article.claims().forEach(row -> rows.add(new TableRow(Table.CLAIMS, row)));
    article.mentions().forEach(row -> rows.add(new TableRow(Table.MENTIONS, row)));
    article.parts().forEach(row -> rows.add(new TableRow(Table.FIGURES, row)));
    article.events().forEach(row -> rows.add(new TableRow(Table.EVENTS, row)));
    rows.add(TableRow.of(new Count(Count.Kind.LANGUAGE, article.article().language(), 1)));
    return rows;
  }

  /** A figure that is part of another becomes a row where the article of the other is. */
  static List<TableRow> of(PlacedFigure placed) {
    return placed.figure().wholeIn() == null
        ? List.of(new TableRow(Table.FIGURES, FigureRow.of(placed, null)))
        : List.of();
  }

  static List<TableRow> of(ActorRow actor) {
    return List.of(new TableRow(Table.ACTORS, actor));
  }

  static List<TableRow> of(Link link) {
    return List.of(new TableRow(Table.LINKS, LinkRow.of(link)));
  }

  static List<TableRow> of(Rejection rejection) {
    RejectRow row = RejectRow.of(rejection);
    List<TableRow> rows = new ArrayList<>();
    rows.add(new TableRow(Table.REJECTS, row));
    rows.add(TableRow.of(new Count(Count.Kind.REJECT, row.reason(), 1)));
    if (row.reason().equals(FAILED)) {
      rows.add(TableRow.of(new Count(Count.Kind.FAILED, row.uri(), 1)));
    }
    return rows;
  }

  static List<TableRow> of(Capped capped) {
    return List.of(TableRow.of(new Count(Count.Kind.CAPPED, capped.kind(), capped.left())));
  }

  /** Returns the count of a part of a container that is no input. */
  static List<TableRow> ofSkipped(String what) {
    return List.of(TableRow.of(new Count(Count.Kind.SKIPPED, what, 1)));
  }
}
