package org.newsledger.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Opens the short-hand of pack files. {@code ucis(|ă|i|e)} stands for four forms; the alternatives
 * may be empty, may nest, and may hold spaces.
 */
final class Form {

  private Form() {}

  /** Returns every form that {@code pattern} stands for, in order. */
  static List<String> expand(String pattern) {
    return choicesOf(pattern).stream().map(String::strip).toList();
  }

  /** The same, with the spaces around each form. */
  static List<String> choicesOf(String pattern) {
    int open = pattern.indexOf('(');
    if (open < 0) {
      if (pattern.indexOf(')') >= 0) {
        throw new IllegalArgumentException("unbalanced ) in " + pattern);
      }
      return List.of(pattern);
    }
    int close = closing(pattern, open);
    List<String> forms = new ArrayList<>();
    for (String choice : choices(pattern.substring(open + 1, close))) {
      forms.addAll(choicesOf(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return forms;
  }

  /**
   * Returns where the first words of {@code pattern} end that no choice ties to what follows: the
   * first space behind them that stands in no parentheses, else its length.
   */
  static int wordsEnd(String pattern) {
    int depth = 0;
    boolean words = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ' ' && depth == 0 && words) {
        return i;
      }
      words |= c != ' ';
    }
    return pattern.length();
  }

  /**
   * Checks a pattern.
   *
   * @throws IllegalArgumentException when its parentheses are unbalanced or a form has no words
   */
  static void check(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        throw new IllegalArgumentException("unbalanced ) in " + pattern);
      }
    }
    if (depth > 0) {
      throw new IllegalArgumentException("unbalanced ( in " + pattern);
    }
    if (mayBeEmpty(pattern)) {
      throw new IllegalArgumentException("a form without words in " + pattern);
    }
  }

  /** Returns whether {@code pattern} stands for nothing, among other forms. */
  static boolean mayBeEmpty(String pattern) {
    String rest = pattern;
    while (!rest.isEmpty()) {
      int end = wordsEnd(rest);
      if (choicesOf(rest.substring(0, end)).stream().noneMatch(String::isBlank)) {
        return false;
      }
      rest = rest.substring(end);
    }
    return true;
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("unbalanced ( in " + pattern);
  }

  private static List<String> choices(String inner) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        choices.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    choices.add(inner.substring(start));
    return choices;
  }
}
