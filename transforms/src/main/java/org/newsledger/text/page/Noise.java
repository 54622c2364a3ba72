package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks the blocks of a page that are no part of its story, by what their boxes are. */
final class Noise {

  /** A box that holds this share of the page's prose is not noise for a doubtful word alone. */
  private static final double MUCH = 0.25;

  /** The same for a box that surely is, as long as an article stands in it. */
  private static final double MOST = 0.5;

  private static final double LINKS = 0.55;

  /** Characters of prose below a teaser's link. */
  private static final int LONGEST_TEASER = 300;

  /** A link of fewer characters is a time or a name, no headline. */
  private static final int SHORTEST_LINK = 20;

  private static final int LONGEST_PLACEHOLDER = 600;
  private static final Set<String> ROWS = Set.of("tr", "td", "th");
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

  private final Outline outline;
  private final int headline;
  private final Sums sums;

  private Noise(Outline outline, int headline) {
    this.outline = outline;
    this.headline = headline;
    this.sums = Sums.ofAll(outline.blocks());
  }

  /**
   * Marks what is noise.
   *
   * @param headline index of the block that is never noise, or -1
   */
  static void mark(Outline outline, int headline) {
    Noise noise = new Noise(outline, headline);
    noise.markTeasers();
    int done = 0; // blocks before this are in a box that was marked
    for (Box box : outline.boxes()) {
      if (box.to() > done && noise.isNoise(box)) {
        outline.blocks().subList(Math.max(done, box.from()), box.to()).forEach(Block::setNoise);
        done = box.to();
      }
    }
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (i != headline && blocks.get(i).isLinks()) {
        blocks.get(i).setNoise();
      }
    }
  }

  /** Marks items of one look that each open with a link, and tell a little of where it leads. */
  private void markTeasers() {
    Map<Box, Map<String, List<Box>>> groups = new LinkedHashMap<>();
    for (Box box : outline.boxes()) {
      if (box.parent() != null && isTeaser(box)) {
        groups
            .computeIfAbsent(box.parent(), parent -> new LinkedHashMap<>())
            .computeIfAbsent(box.look(), look -> new ArrayList<>())
            .add(box);
      }
    }
    for (Map<String, List<Box>> looks : groups.values()) {
      for (List<Box> group : looks.values()) {
        double prose = group.stream().mapToDouble(sums::prose).sum();
        if (group.size() > 1 && prose < MUCH * sums.prose()) {
          group.forEach(box -> blocks(box).forEach(Block::setNoise));
        }
      }
    }
  }

  private boolean isTeaser(Box box) {
    double prose = sums.prose(box);
    if (prose == 0 || prose > LONGEST_TEASER || box.holds(headline) || ROWS.contains(box.tag())) {
      return false;
    }
    Block first = outline.blocks().get(box.from());
    return first.isLinks() && first.text().length() >= SHORTEST_LINK;
  }

  private List<Block> blocks(Box box) {
    return outline.blocks().subList(box.from(), box.to());
  }

  /** Returns whether a box stands in for what is shown once a reader allows it. */
  private boolean isPlaceholder(Box box) {
    return box.hasButton()
        && sums.length(box) <= LONGEST_PLACEHOLDER
        && blocks(box).stream().anyMatch(block -> Placeholders.speaks(block.text()));
  }

  private boolean isNoise(Box box) {
    if (box.from() == box.to() || NEVER.contains(box.tag()) && box.sign() != Sign.NOISE) {
      return false;
    }
    double share = sums.prose(box) / Math.max(1, sums.prose());
    if (box.holds(headline)) {
      return false;
    }
    if (box.sign() == Sign.NOISE) {
      return share < MOST || !holdsArticle(box);
    }
    if (box.sign() == Sign.WEAK && share < MUCH) {
      return true;
    }
    boolean little = share < MUCH;
    return sums.linked(box) > LINKS * sums.length(box) || (little && isPlaceholder(box));
  }

  private boolean holdsArticle(Box outer) {
    for (int i = outer.index() + 1; i < outline.boxes().size(); i++) {
      Box box = outline.boxes().get(i);
      if (!outer.holds(box)) {
        return false;
      }
      if (box.sign() == Sign.ARTICLE || box.sign() == Sign.BODY || box.sign() == Sign.MAIN) {
        return true;
      }
    }
    return false;
  }
}
