package org.newsledger.resolve.reprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.resolve.Link;

/**
 * Finds copies among articles that share a block: the hash of all words, or one of the first few
 * sampled phrases. Two articles that have a third of their phrases in common miss each other in all
 * of the blocks once in a hundred times.
 *
 * <p>The cost of a block grows as its members, not as their pairs: a member is held against one
 * article of each group that the block has shown so far, the last 32 of them, in an order that puts
 * like articles near each other. The result does not depend on the order of members.
 */
public final class ReprintBlocks {

  /** Sampled phrases that are blocks. */
  private static final int PHRASES = 12;

  /** Groups that a member is held against. */
  private static final int GROUPS = 32;

  /** Members of a block that are held at a time; each block draws its own from a larger crowd. */
  private static final int MEMBERS = 20_000;

  private static final Comparator<ReprintSketch> LIKE_TOGETHER =
      Comparator.comparing((ReprintSketch sketch) -> sketch.phrases().hashes(), Arrays::compare)
          .thenComparing(ReprintSketch::articleId);

  /**
   * An article as a member of one block.
   *
   * @param block the block
   * @param sketch the article
   */
  public record Member(long block, ReprintSketch sketch) {}

  /**
   * What blocks gave.
   *
   * @param links the copies found; the same pair may come from several blocks
   * @param hot the blocks in which copies may have been missed
   */
  public record Found(List<Link> links, List<HotBlock> hot) {}

  /**
   * A block in which copies may have been missed.
   *
   * @param block the block
   * @param members how many articles share it
   * @param leftOut how many were not looked at because there were too many
   * @param unmet how many found no copy and were not held against every group
   */
  public record HotBlock(long block, int members, int leftOut, int unmet) {}

  private ReprintBlocks() {}

  /** Returns the article as a member of each of its blocks, 13 at most. */
  public static List<Member> of(ReprintSketch sketch) {
    List<Member> members = new ArrayList<>(PHRASES + 1);
    members.add(new Member(sketch.words(), sketch));
    int[] hashes = sketch.phrases().hashes();
    for (int i = 0; i < Math.min(PHRASES, hashes.length); i++) {
      long phrase = ((long) sketch.language().hashCode() << Integer.SIZE) | hashes[i];
      members.add(new Member(Hashes.mix(phrase), sketch));
    }
    return members;
  }

  /** Returns the copies among members of any number of blocks. */
  public static Found find(Iterable<Member> members) {
    Map<Long, List<ReprintSketch>> blocks = new TreeMap<>();
    for (Member member : members) {
      blocks.computeIfAbsent(member.block, block -> new ArrayList<>(2)).add(member.sketch);
    }
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    blocks.forEach((block, sketches) -> find(block, sketches, found));
    return found;
  }

  private static void find(long block, List<ReprintSketch> sketches, Found found) {
    int members = sketches.size();
    List<ReprintSketch> held = members > MEMBERS ? draw(block, sketches) : sketches;
    held.sort(LIKE_TOGETHER);
    Deque<ReprintSketch> groups = new ArrayDeque<>();
    boolean all = true;
    int unmet = 0;
    for (ReprintSketch sketch : held) {
      boolean copy = false;
      for (ReprintSketch first : groups) {
        Link link = Likeness.link(first, sketch);
        if (link != null) {
          found.links.add(link);
          copy = true;
        }
      }
      unmet += all || copy ? 0 : 1;
      if (!copy) {
        groups.addLast(sketch);
      }
      if (groups.size() > GROUPS) {
        groups.removeFirst();
        all = false;
      }
    }
    if (unmet > 0 || held.size() < members) {
      found.hot.add(new HotBlock(block, members, members - held.size(), unmet));
    }
  }

  private static List<ReprintSketch> draw(long block, List<ReprintSketch> sketches) {
    Comparator<ReprintSketch> lot =
        Comparator.comparing(sketch -> Hashes.mix(block ^ Hashes.of(sketch.articleId())));
    sketches.sort(lot.thenComparing(ReprintSketch::articleId));
    return sketches.subList(0, MEMBERS);
  }
}
