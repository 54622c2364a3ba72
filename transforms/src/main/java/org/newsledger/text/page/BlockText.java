package org.newsledger.text.page;

import java.util.Arrays;
import java.util.List;
import org.newsledger.text.page.Block.Kind;

/** Gathers the characters of a block: white space as browsers show it, links counted. */
final class BlockText {

  /** A cell of a table up to this length stands with the others of its row in one line. */
  private static final int LONGEST_CELL = 60;

  /** What a line ends in whose break ends a paragraph too. */
  private static final String STOPS = ".!?…:。！？؟»”";

  private final StringBuilder text = new StringBuilder();
  private int links; // open ones
  private int breaks; // since the last character
  private boolean space;
  private int cell; // where the text of the open cell starts
  private int[] linkedAt = new int[64]; // for each paragraph of the text, how much of it is linked
  private int paragraph;
  private boolean image; // whether one was met since the last block

  void add(String characters, boolean pre) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\n' && pre) {
        breaks++;
      } else if (c <= ' ' || c == '\u00a0' || c == '\u3000') {
        space = true;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        put(c);
      }
    }
  }

  private void put(char c) {
    if (!text.isEmpty()) {
      if (breaks > 1 || (breaks == 1 && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0)) {
        text.append("\n\n");
        paragraph++;
        if (paragraph == linkedAt.length) {
          linkedAt = Arrays.copyOf(linkedAt, 2 * paragraph);
        }
      } else if (breaks == 1) {
        text.append('\n');
      } else if (space) {
        text.append(' ');
      }
    }
    breaks = 0;
    space = false;
    text.append(c);
    linkedAt[paragraph] += links > 0 ? 1 : 0;
  }

  /** Sets apart what follows, as style sheets do with elements that touch. */
  void space() {
    space = true;
  }

  void breakLine() {
    breaks++;
  }

  void image() {
    image = true;
  }

  void openLink() {
    links++;
  }

  void closeLink() {
    links = Math.max(0, links - 1);
  }

  void openCell() {
    space = true;
    cell = text.length();
  }

  /** Returns whether the cell that ends is no part of a line. */
  boolean closeCell() {
    space = true;
    boolean line =
        text.length() - cell <= LONGEST_CELL && text.indexOf("\n", Math.max(0, cell)) < 0;
    return !line || links > 0;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  void clear() {
    breaks = 0;
    space = false;
    cell = 0;
  }

  /** Adds a block for each paragraph to {@code blocks}, and starts anew. */
  void paragraphs(Kind kind, Box box, List<Block> blocks) {
    int start = 0;
    for (int i = 0; i <= paragraph; i++) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      blocks.add(new Block(kind, text.substring(start, end), linkedAt[i], image, box));
      image = false;
      linkedAt[i] = 0;
      start = end + 2;
    }
    text.setLength(0);
    paragraph = 0;
    clear();
  }
}
