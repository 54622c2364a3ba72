package org.newsledger.text.page;

import org.jspecify.annotations.Nullable;

/** An element of a page that holds blocks, as the range of the blocks in it. */
final class Box {

  private final @Nullable Box parent;
  private final String tag;
  private final String look;
  private Sign sign;
  private final int index;
  private final int depth;
  private final int from;
  private int to;
  private boolean button;

  /**
   * Opens a box.
   *
   * @param look its name and classes, which boxes that are meant to look the same share
   * @param index its own among all boxes
   * @param from index of the first block that will be in it
   */
  Box(@Nullable Box parent, String tag, String look, Sign sign, int index, int from) {
    this.parent = parent;
    this.tag = tag;
    this.look = look;
    this.sign = sign;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.from = from;
    this.to = from;
  }

  void close(int end) {
    to = end;
  }

  @Nullable Box parent() {
    return parent;
  }

  String tag() {
    return tag;
  }

  /** Returns its name and classes. */
  String look() {
    return look;
  }

  boolean looksLike(Box other) {
    return look.equals(other.look);
  }

  boolean hasClass() {
    return look.length() > tag.length() + 1;
  }

  /** Notes that it is no part of a story unless much of the page's prose is in it. */
  void weaken() {
    sign = sign == Sign.NONE ? Sign.WEAK : sign;
  }

  /** Notes that there is a button in it. */
  void addButton() {
    button = true;
  }

  boolean hasButton() {
    return button;
  }

  int index() {
    return index;
  }

  Sign sign() {
    return sign;
  }

  int depth() {
    return depth;
  }

  /** Returns the index of its first block. */
  int from() {
    return from;
  }

  /** Returns the index behind its last block. */
  int to() {
    return to;
  }

  boolean holds(int block) {
    return block >= from && block < to;
  }

  boolean holds(Box other) {
    return other.from >= from && other.to <= to && other.depth >= depth;
  }
}
