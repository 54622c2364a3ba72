package org.newsledger.text.page;

import java.util.List;
import org.newsledger.text.Folding;

/** Knows how pages speak in place of a post or a film that a reader has not allowed yet. */
final class Placeholders {

  private static final List<String> PHRASES =
      Resource.rows("placeholders.tsv").stream().map(row -> plain(row.key())).toList();

  private Placeholders() {}

  /** Returns whether {@code text} says so. */
  static boolean speaks(String text) {
    String folded = plain(text);
    return PHRASES.stream().anyMatch(folded::contains);
  }

  private static String plain(String text) {
    return Folding.plain(Folding.fold(text));
  }
}
