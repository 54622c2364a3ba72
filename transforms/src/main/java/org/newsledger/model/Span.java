package org.newsledger.model;

/**
 * A half-open range, {@code [start, end)}, of UTF-16 units in the text of one article. It becomes
 * code points where a table row is made, and nowhere else.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Returns whether {@code other} lies inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the two spans share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the piece of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
