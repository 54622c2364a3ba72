package org.newsledger.language;

import java.util.List;
import org.newsledger.model.Span;

/** Cuts what no newspaper prints as one sentence, so that the rules' cost stays bounded. */
final class LongSentences {

  private LongSentences() {}

  /**
   * Adds the sentence to {@code sentences}, in pieces of at most {@code longest} characters.
   *
   * @param longest 2 or more
   */
  static void cut(String text, Span sentence, int longest, List<Span> sentences) {
    int start = sentence.start();
    while (sentence.end() - start > longest) {
      int end = start + longest;
      int space = end;
      while (space > start && text.charAt(space) != ' ') {
        space--;
      }
      if (space > start) {
        end = space;
      } else if (Character.isLowSurrogate(text.charAt(end))) {
        end--; // between the halves of a character
      }
      sentences.add(new Span(start, end));
      start = end;
      while (start < sentence.end() && text.charAt(start) == ' ') {
        start++;
      }
    }
    if (start < sentence.end()) {
      sentences.add(new Span(start, sentence.end()));
    }
  }
}
