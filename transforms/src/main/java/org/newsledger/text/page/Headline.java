package org.newsledger.text.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param title what the page calls itself, without the site's name
 * @param text the headline as it is shown, else the title
 * @param block index of the block that shows it; -1 when none does
 */
record Headline(@Nullable String title, @Nullable String text, int block) {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " / ");
  private static final double SAME = 0.5;
  private static final double SURELY_SAME = 0.7;
  private static final int LONGEST_SITE = 40;
  private static final int SHORTEST = 12;
  private static final int LONGEST_KICKER = 40;

  /** A line that shows the headline is among so many of its block: below a date or a section. */
  private static final int TOP_LINES = 3;

  /** The headline is among the first of a page's headings. */
  private static final int MOST_HEADINGS = 60;

  private static final double SHARE = 0.4;

  /** Returns the headline of the page whose blocks these are. */
  static Headline of(
      List<Block> blocks, Facts facts, LinkedArticle linked, @Nullable String publisher) {
    String told = linked.headline();
    told = told == null ? facts.meta("og:title", "twitter:title") : told;
    told = told == null ? facts.property("headline") : told;
    String title = told == null ? facts.title() : told;
    int block = find(blocks, title);
    String shown = block < 0 ? null : shown(blocks.get(block), title);
    shown = told != null && shown != null && hasKicker(shown, told) ? told : shown;
    String cut = title == null ? shown : cut(title, shown, publisher);
    return new Headline(cut, shown == null ? cut : shown, block);
  }

  /** Returns whether a place, a subject or a mark for subscribers is shown before a headline. */
  private static boolean hasKicker(String shown, String told) {
    return shown.endsWith(" " + told) && shown.length() - told.length() <= LONGEST_KICKER;
  }

  private static @Nullable String shown(Block block, @Nullable String title) {
    if (block.isHeading()) {
      return block.text().replace('\n', ' ');
    }
    return title == null ? null : line(block, title);
  }

  private static int find(List<Block> blocks, @Nullable String title) {
    int first = -1;
    int best = -1;
    double most = SAME;
    int[] told = title == null ? new int[0] : Words.distinct(title);
    int headings = 0;
    for (int i = 0; i < blocks.size() && headings < MOST_HEADINGS; i++) {
      Block block = blocks.get(i);
      if (!block.isHeading() || block.text().length() < 2) {
        continue;
      }
      headings++;
      boolean top = block.kind() == Block.Kind.TITLE;
      boolean plain = top && !block.isLinks() && block.text().length() >= SHORTEST;
      first = first < 0 && plain ? i : first;
      double same = Words.overlap(Words.distinct(block.text()), told);
      double needed = top ? most : Math.max(most, SURELY_SAME);
      if (same > needed && block.text().length() >= SHORTEST / 2) {
        most = same;
        best = i;
      }
    }
    int heading = best < 0 ? first : best;
    return heading < 0 && title != null ? line(blocks, title) : heading;
  }

  /** Finds a line that looks like any other, and of which the title is made. */
  private static int line(List<Block> blocks, String title) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isLinks() && line(blocks.get(i), title) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the line at the top of a block of which the title is made; null when none is. */
  private static @Nullable String line(Block block, String title) {
    double shortest = Math.max(SHORTEST, SHARE * title.length());
    int start = 0;
    for (int i = 0; i < TOP_LINES && start < block.text().length(); i++) {
      int stop = block.text().indexOf('\n', start);
      int end = stop < 0 ? block.text().length() : stop;
      String line = block.text().substring(start, end);
      if (line.length() >= shortest && (title.startsWith(line) || title.endsWith(line))) {
        return line;
      }
      start = end + 1;
    }
    return null;
  }

  /**
   * Returns the lines besides in the block that shows the headline, each behind a line break; empty
   * when the headline is no line of its own.
   */
  String rest(List<Block> blocks) {
    if (text == null || block < 0 || blocks.get(block).isHeading()) {
      return "";
    }
    String all = blocks.get(block).text();
    int start = all.startsWith(text) ? 0 : all.indexOf('\n' + text) + 1;
    if (start == 0 && !all.startsWith(text)) {
      return "";
    }
    String above = start == 0 ? "" : '\n' + all.substring(0, start - 1);
    return above + all.substring(start + text.length());
  }

  /** Cuts the name of the site off its end or start. */
  private static String cut(String title, @Nullable String shown, @Nullable String publisher) {
    if (shown != null
        && title.length() > shown.length()
        && (title.startsWith(shown) || title.endsWith(shown))) {
      return shown;
    }
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last <= 0) {
        continue;
      }
      String end = title.substring(last + separator.length());
      boolean site = publisher != null && Words.overlap(end, publisher) >= SAME;
      boolean bar = separator.equals(" | ") && end.length() <= LONGEST_SITE;
      if (site || bar) {
        return title.substring(0, last).strip();
      }
    }
    return title;
  }
}
