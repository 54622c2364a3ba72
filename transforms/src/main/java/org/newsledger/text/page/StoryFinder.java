package org.newsledger.text.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds a page's story. */
final class StoryFinder {

  /** What prose counts for the box it stands in, for the one around that, and so on. */
  private static final double[] DECAY = {1, 0.65, 0.45, 0.3, 0.2, 0.15};

  private static final double HALF = 0.5;
  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.8;

  /** An article beside another that is this much of it is an entry of the same page. */
  private static final double ENTRY = 0.15;

  private static final double FIRST_OF_MANY = 0.3;
  private static final double BODY_BONUS = 1.5;
  private static final int MOST_STEPS = 3;

  private final List<Box> boxes;
  private final List<Block> blocks;
  private final int headline;
  private final boolean live;
  private final Sums sums;

  /**
   * Looks at a page.
   *
   * @param headline index of the block that shows the headline, or -1
   * @param live whether the page says that it is a live blog
   */
  StoryFinder(Outline outline, int headline, boolean live) {
    this.boxes = outline.boxes();
    this.blocks = outline.blocks();
    this.headline = headline;
    this.live = live;
    this.sums = Sums.withoutNoise(blocks);
  }

  /** Returns the box; null when nothing on the page is prose. */
  @Nullable Box find() {
    Box article = article();
    Box scope = article == null ? largest(Sign.MAIN, null) : article;
    if (scope != null && article == null && sums.prose(scope) < HALF * sums.prose()) {
      scope = null;
    }
    double within = scope == null ? sums.prose() : sums.prose(scope);
    Box body = largest(Sign.BODY, scope);
    if (body != null && sums.prose(body) > 0 && sums.prose(body) >= MOST * within) {
      return body;
    }
    Box dense = densest(scope);
    if (scope == null) {
      return dense == null ? null : widened(dense);
    }
    return dense != null && sums.prose(dense) >= NEARLY_ALL * within ? dense : scope;
  }

  private @Nullable Box article() {
    Box largest = largest(Sign.ARTICLE, null);
    if (largest == null || sums.prose(largest) == 0) {
      return null;
    }
    Box chosen = largest;
    for (Box box : boxes) {
      boolean first = box.sign() == Sign.ARTICLE && box.holds(headline);
      if (first && sums.prose(box) >= FIRST_OF_MANY * sums.prose(largest)) {
        chosen = box;
        break;
      }
    }
    Box around = chosen.parent();
    if (around != null && (live || !chosen.holds(headline)) && entries(chosen) > 1) {
      return around;
    }
    boolean main = sums.prose(chosen) >= HALF * sums.prose() || chosen.holds(headline);
    return main ? chosen : null;
  }

  /** Returns how many articles of some size stand in the same box. */
  private int entries(Box article) {
    int count = 0;
    for (Box box : boxes) {
      boolean beside = box.parent() == article.parent() && box.sign() == Sign.ARTICLE;
      boolean below = headline < box.from();
      count += beside && below && sums.prose(box) >= ENTRY * sums.prose(article) ? 1 : 0;
    }
    return count;
  }

  private @Nullable Box largest(Sign sign, @Nullable Box within) {
    Box largest = null;
    for (Box box : boxes) {
      if (box.sign() == sign
          && (within == null || within.holds(box))
          && (largest == null || sums.prose(box) > sums.prose(largest))) {
        largest = box;
      }
    }
    return largest;
  }

  private @Nullable Box densest(@Nullable Box within) {
    double[] scores = new double[boxes.size()];
    Box best = null;
    int from = within == null ? 0 : within.from();
    int to = within == null ? blocks.size() : within.to();
    for (Block block : blocks.subList(from, to)) {
      if (block.isNoise() || block.prose() == 0) {
        continue;
      }
      boolean own = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
      Box box = own && block.box().parent() != null ? block.box().parent() : block.box();
      for (int i = 0; i < DECAY.length && box != null; i++) {
        double bonus = box.sign() == Sign.BODY ? BODY_BONUS : 1;
        scores[box.index()] += block.prose() * DECAY[i] * bonus;
        box = box.parent();
      }
    }
    for (Box box : boxes) {
      boolean inside = within == null || within.holds(box);
      double score = scores[box.index()];
      if (inside && score > 0 && (best == null || score > scores[best.index()])) {
        best = box;
      }
    }
    return best;
  }

  /**
   * Returns the box around, while the prose that it adds stands in boxes of the same look. Boxes
   * that add none, as around the entries of a live blog, count as what they hold if they are of a
   * class.
   */
  private Box widened(Box dense) {
    Box box = dense;
    Box inner = dense;
    for (int i = 0; i < MOST_STEPS; i++) {
      Box around = inner.parent();
      if (around == null) {
        return box;
      }
      double added = sums.prose(around) - sums.prose(inner);
      if (added <= 0 && around.hasClass()) {
        inner = around;
        continue;
      }
      if (added <= 0 || alike(inner, around, inner == box) < NEARLY_ALL * added) {
        return box;
      }
      box = around;
      inner = around;
    }
    return box;
  }

  /**
   * Returns the prose of the boxes beside one that look as it does, or are paragraphs. Cells of a
   * row are columns of a page, however alike they look.
   */
  private double alike(Box box, Box around, boolean paragraphs) {
    double alike = 0;
    for (int i = around.index() + 1; i < boxes.size() && around.holds(boxes.get(i)); i++) {
      Box other = boxes.get(i);
      boolean sibling = other.parent() == around && other != box && !isCell(other);
      boolean paragraph = other.tag().equals("p") || other.tag().equals("blockquote");
      boolean counts = sibling && (paragraph && paragraphs || other.looksLike(box));
      alike += counts ? sums.prose(other) : 0;
    }
    return alike;
  }

  private static boolean isCell(Box box) {
    return box.tag().equals("td") || box.tag().equals("th");
  }
}
