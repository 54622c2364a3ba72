package org.newsledger.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The published tables, each a folder of Parquet files. */
public enum Table {
  ARTICLES,
  CLAIMS,
  FIGURES,
  EVENTS,
  ACTORS,
  MENTIONS,
  REJECTS,
  LINKS;

  /** Returns the name of its folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the folders of all tables. */
  public static List<String> folders() {
    return Arrays.stream(values()).map(Table::folder).toList();
  }
}
