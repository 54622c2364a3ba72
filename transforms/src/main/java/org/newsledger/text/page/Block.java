package org.newsledger.text.page;

import java.util.Set;

/** A stretch of a page that stands on its own: a paragraph, a heading, an item of a list. */
final class Block {

  /** What kind of element it stands in. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    POST,
    OTHER
  }

  private static final int LONG = 100;
  private static final int SHORT = 40;
  private static final int LONG_LINKED = 150;
  private static final double MOST_LINKS = 0.4;
  private static final double MOST_LINKS_IF_LONG = 0.7;

  /** How many Latin letters say as much as one ideograph. */
  private static final double DENSE = 2.5;

  private static final String STOPS = ".!?…。！？؟۔।";
  private static final Set<Kind> HEADINGS = Set.of(Kind.TITLE, Kind.HEADING);

  private final Kind kind;
  private final String text;
  private final int linked;
  private final boolean belowImage;
  private final Box box;
  private final double prose;
  private boolean noise;

  /**
   * Makes a block.
   *
   * @param linked how many of its characters are links
   * @param belowImage whether nothing but a picture stands between it and the block before
   * @param box the element that it stands in
   */
  Block(Kind kind, String text, int linked, boolean belowImage, Box box) {
    this.kind = kind;
    this.text = text;
    this.linked = linked;
    this.belowImage = belowImage;
    this.box = box;
    this.prose = measure();
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  Box box() {
    return box;
  }

  boolean isBelowImage() {
    return belowImage;
  }

  int linked() {
    return linked;
  }

  boolean isHeading() {
    return HEADINGS.contains(kind);
  }

  /** Returns how many characters of prose it holds; 0 when it is no prose. */
  double prose() {
    return prose;
  }

  /** Returns whether it was found to be no part of the story. */
  boolean isNoise() {
    return noise;
  }

  void setNoise() {
    noise = true;
  }

  /** Returns whether it is links for the most part. */
  boolean isLinks() {
    double most = text.length() >= LONG_LINKED ? MOST_LINKS_IF_LONG : MOST_LINKS;
    return linked > most * text.length();
  }

  /** Returns whether it ends as sentences do. */
  boolean endsInStop() {
    int end = text.length();
    while (end > 0 && "\"'»”’)]“‘\u00a0 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && (STOPS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ';');
  }

  private double measure() {
    if (kind == Kind.POST || isHeading() || isLinks()) {
      return 0;
    }
    int dense = 0;
    boolean stop = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= 'A' && c <= 'z') || stop && c < 0x3040) {
        continue;
      }
      dense += c >= 0x3040 && c < 0xA000 ? 1 : 0;
      boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      stop |= STOPS.indexOf(c) >= 0 && last;
    }
    double length = text.length() + dense * (DENSE - 1);
    return length >= LONG || (length >= SHORT && stop) ? length - linked : 0;
  }
}
