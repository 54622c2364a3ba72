package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.page.Block.Kind;

/** Picks the paragraphs of the story out of the box that holds it. */
final class StoryText {

  /** Paragraphs shorter than this, that are no sentence, may be labels. */
  private static final int LABEL = 45;

  /** What is left out below a heading is no list of links, but buttons, up to this length. */
  private static final int BUTTONS = 60;

  /** Characters of prose up to which a paragraph may be no part of the story. */
  private static final int SHORT_PROSE = 120;

  /** A heading this long below the headline tells something. */
  private static final int SUBTITLE = 30;

  private final List<Block> blocks;
  private final int headline;
  private final boolean live;
  private final boolean needsDate;
  private final List<Integer> picked = new ArrayList<>();

  /**
   * Looks at a page.
   *
   * @param headline index of the block that shows the headline, or -1
   * @param live whether further headlines belong to the same story
   * @param needsDate whether only the text can tell the date
   */
  StoryText(List<Block> blocks, int headline, boolean live, boolean needsDate) {
    this.blocks = blocks;
    this.headline = headline;
    this.live = live;
    this.needsDate = needsDate;
  }

  /** Returns the blocks of the story in {@code root}, without the headline. */
  List<Block> pick(Box root) {
    gather(root);
    int first = 0;
    while (first < picked.size() && !starts(picked.get(first))) {
      first++;
    }
    Box column = usual(StoryText::around);
    Box paragraph = usual(Block::box);
    int last = picked.size();
    while (last > first && !ends(blocks.get(picked.get(last - 1)), column, paragraph)) {
      last--;
    }
    List<Block> story = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < last; i++) {
      Block block = blocks.get(picked.get(i));
      boolean kept = i < first ? leads(block) : isStory(i, last);
      if (kept && (block.prose() == 0 || seen.add(block.text()))) {
        story.add(block);
      }
    }
    return story;
  }

  private void gather(Box root) {
    boolean above = headline >= 0 && headline < root.from();
    for (int i = above ? headline + 1 : root.from(); i < root.to(); i++) {
      Block block = blocks.get(i);
      if (block.isNoise() || i == headline) {
        continue;
      }
      if (block.kind() == Kind.TITLE && !live) {
        if (!picked.isEmpty() && i > headline && headline >= 0) {
          return; // another article follows
        }
        continue;
      }
      boolean inside = i >= root.from();
      if ((inside && i > headline) || block.prose() > 0 || leads(block)) {
        picked.add(i);
      }
    }
  }

  private boolean starts(int index) {
    Block block = blocks.get(index);
    return block.prose() > 0 || block.kind() == Kind.POST;
  }

  /** A few words at the end that stand elsewhere than the paragraphs are a call to do something. */
  private static boolean ends(Block block, @Nullable Box column, @Nullable Box paragraph) {
    boolean usual = paragraph != null && paragraph.hasClass() && block.box().looksLike(paragraph);
    boolean elsewhere = column != null && !around(block).looksLike(column);
    boolean stray = elsewhere && !usual && block.prose() < SHORT_PROSE;
    boolean sentence = block.prose() > 0 || (!block.isHeading() && block.endsInStop());
    return block.kind() == Kind.POST || (sentence && !stray && !Credits.isCredit(block.text()));
  }

  private static Box around(Block block) {
    Box parent = block.box().parent();
    return block.kind() == Kind.OTHER || parent == null ? block.box() : parent;
  }

  /** Returns a box that looks as those of most of the paragraphs; null for no prose. */
  private @Nullable Box usual(Function<Block, Box> boxOf) {
    Map<String, Double> prose = new HashMap<>();
    Box usual = null;
    double most = 0;
    for (int index : picked) {
      Block block = blocks.get(index);
      Box box = boxOf.apply(block);
      double sum = prose.merge(box.look(), block.prose(), Double::sum);
      if (sum > most) {
        most = sum;
        usual = box;
      }
    }
    return usual;
  }

  /** Returns whether a block above the first paragraph is a subtitle, or the only date. */
  private boolean leads(Block block) {
    if (block.isHeading()) {
      return block.text().length() >= SUBTITLE;
    }
    boolean digits = block.text().chars().filter(Character::isDigit).count() >= 4;
    return needsDate && digits && block.text().length() < LABEL;
  }

  private boolean isStory(int i, int last) {
    int index = picked.get(i);
    Block block = blocks.get(index);
    boolean caption = block.isBelowImage() && Credits.endsInCredit(block.text());
    if (caption || Credits.isCredit(block.text())) {
      return false;
    }
    if (block.prose() > 0 || block.kind() == Kind.POST) {
      return true;
    }
    if (block.isHeading()) {
      return i + 1 < last && noiseBelow(index) <= BUTTONS && !isCut(i);
    }
    if (block.endsInStop()) {
      return block.kind() != Kind.OTHER || block.text().length() > LABEL / 2;
    }
    boolean label = block.text().length() < LABEL;
    if (block.isBelowImage() || block.kind() == Kind.OTHER && label) {
      return false;
    }
    return !label || (!isNoise(index - 1) && !isNoise(index + 1));
  }

  /** Returns the length of what was left out right below a block. */
  private int noiseBelow(int index) {
    int length = 0;
    for (int i = index + 1; isNoise(i) && length <= BUTTONS; i++) {
      length += blocks.get(i).text().length();
    }
    return length;
  }

  /** Returns whether what a heading stands over was left out. */
  private boolean isCut(int i) {
    return blocks.get(picked.get(i + 1)).isHeading() && picked.get(i + 1) > picked.get(i) + 1;
  }

  private boolean isNoise(int index) {
    return index >= 0 && index < blocks.size() && blocks.get(index).isNoise();
  }
}
