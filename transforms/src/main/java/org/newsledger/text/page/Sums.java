package org.newsledger.text.page;

import java.util.List;
import java.util.function.Predicate;

/** Adds up the blocks of any box in no time. */
final class Sums {

  private final double[] prose;
  private final int[] length;
  private final int[] linked;

  private Sums(List<Block> blocks, Predicate<Block> counted) {
    prose = new double[blocks.size() + 1];
    length = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean counts = counted.test(block);
      prose[i + 1] = prose[i] + (counts ? block.prose() : 0);
      length[i + 1] = length[i] + (counts ? block.text().length() : 0);
      linked[i + 1] = linked[i] + (counts ? block.linked() : 0);
    }
  }

  static Sums ofAll(List<Block> blocks) {
    return new Sums(blocks, block -> true);
  }

  static Sums withoutNoise(List<Block> blocks) {
    return new Sums(blocks, block -> !block.isNoise());
  }

  double prose() {
    return prose[prose.length - 1];
  }

  double prose(Box box) {
    return prose(box.from(), box.to());
  }

  double prose(int from, int to) {
    return prose[Math.max(from, to)] - prose[from];
  }

  int length(Box box) {
    return length[box.to()] - length[box.from()];
  }

  int linked(Box box) {
    return linked[box.to()] - linked[box.from()];
  }
}
