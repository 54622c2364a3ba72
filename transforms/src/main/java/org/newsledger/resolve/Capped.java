package org.newsledger.resolve;

import org.newsledger.resolve.reprint.ReprintBlocks.HotBlock;

/**
 * A group of claims that was too large to be compared whole.
 *
 * @param kind what was to be put together: figure, event, actor or duplicate
 * @param key what the group shares
 * @param left how many of it stand alone, or may, for that reason
 */
public record Capped(String kind, String key, int left) {

  /** Returns what copies may have been missed for. */
  public static Capped of(HotBlock hot) {
    return new Capped(
        Link.Kind.DUPLICATE.code(), Long.toString(hot.block()), hot.leftOut() + hot.unmet());
  }
}
