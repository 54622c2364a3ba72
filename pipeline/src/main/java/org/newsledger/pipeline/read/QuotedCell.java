package org.newsledger.pipeline.read;

/**
 * Follows the quotation marks of a table, character by character. A mark in a quoted cell closes it
 * when the cell's end follows, and is a character of the cell otherwise, whoever forgot to double
 * it.
 */
final class QuotedCell {

  private enum State {
    START,
    PLAIN,
    QUOTED,
    BACKSLASH,
    CLOSED
  }

  private final char delimiter;
  private final boolean escapes;
  private final StringBuilder waiting = new StringBuilder(); // a mark and the blanks behind it
  private State state = State.START;
  private char before; // the character that was taken last
  private boolean behind; // whether the mark that waits stands behind the end of a cell or line
  private boolean opening;

  /**
   * Stands at the start of a row.
   *
   * @param escapes whether a character behind a backslash is one of the cell's
   */
  QuotedCell(char delimiter, boolean escapes) {
    this.delimiter = delimiter;
    this.escapes = escapes;
  }

  /** Returns whether the cell was opened by a mark and not closed. */
  boolean isOpen() {
    return state == State.QUOTED || state == State.BACKSLASH;
  }

  /**
   * Returns whether a quoted cell of the row holds a mark, not doubled, where a cell would start.
   */
  boolean hasOpening() {
    return opening;
  }

  /** Starts another row. */
  void start() {
    reset();
    opening = false;
    before = '\n';
  }

  /** Returns another of the same kind. */
  QuotedCell another() {
    return new QuotedCell(delimiter, escapes);
  }

  private void reset() {
    state = State.START;
    waiting.setLength(0);
  }

  /** Adds what {@code c} makes certain to {@code cell}; returns whether it ends it instead. */
  boolean take(char c, StringBuilder cell) {
    char last = before;
    before = c;
    if (c == delimiter && !isOpen()) {
      reset();
      return true;
    }
    switch (state) {
      case START -> start(c, cell);
      case PLAIN -> cell.append(c);
      case QUOTED -> quoted(c, last, cell);
      case BACKSLASH -> {
        cell.append(c == '"' || c == '\\' ? "" : "\\").append(c);
        state = State.QUOTED;
      }
      case CLOSED -> closed(c, cell);
    }
    return false;
  }

  private void start(char c, StringBuilder cell) {
    state = c == '"' ? State.QUOTED : State.PLAIN;
    cell.append(c == '"' ? "" : c);
  }

  private void quoted(char c, char last, StringBuilder cell) {
    if (c == '"') {
      behind = last == delimiter || last == '\n';
      state = State.CLOSED;
      waiting.append(c);
    } else if (escapes && c == '\\') {
      state = State.BACKSLASH;
    } else {
      cell.append(c);
    }
  }

  private void closed(char c, StringBuilder cell) {
    if (c == ' ' || c == '\r') {
      waiting.append(c);
      return;
    }
    boolean doubled = c == '"' && waiting.length() == 1;
    opening |= behind && !doubled;
    cell.append(doubled ? "" : waiting);
    waiting.setLength(0);
    state = State.QUOTED;
    if (c == '"' && !doubled) {
      quoted(c, ' ', cell);
    } else {
      cell.append(c);
    }
  }
}
