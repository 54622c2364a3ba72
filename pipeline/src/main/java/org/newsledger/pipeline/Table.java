package org.newsledger.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleRow;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;
import org.newsledger.table.MentionRow;
import org.newsledger.table.RejectRow;

/** The tables, each a folder of Parquet files; and the counts beside them, of text files. */
public enum Table {
  ARTICLES(ArticleRow.class),
  CLAIMS(ClaimRow.class),
  FIGURES(FigureRow.class),
  EVENTS(EventRow.class),
  ACTORS(ActorRow.class),
  MENTIONS(MentionRow.class),
  REJECTS(RejectRow.class),
  LINKS(LinkRow.class),
  /** What the run's report counts besides rows; not published. */
  COUNTS(Count.class);

  private final Class<? extends Record> row;

  Table(Class<? extends Record> row) {
    this.row = row;
  }

  /** Returns the type of its rows. */
  @SuppressWarnings("unchecked") // rows are written by their own components
  Class<Record> row() {
    return (Class<Record>) row;
  }

  /** Returns the name of its folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the published tables. */
  static List<Table> published() {
    return Arrays.stream(values()).filter(table -> table != COUNTS).toList();
  }

  /** Returns the folders of the published tables. */
  public static List<String> folders() {
    return published().stream().map(Table::folder).toList();
  }
}
