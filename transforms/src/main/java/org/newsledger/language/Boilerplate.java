package org.newsledger.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.model.Span;
import org.newsledger.text.Folding;

/**
 * Knows the lines of an article that tell nothing: links to other articles, photo credits, calls to
 * follow or share. The lists of all packs ({@code boilerplate.tsv}) are held against every line,
 * because such a line is too short to tell its language.
 */
final class Boilerplate {

  private record Entry(String words, boolean whole) {}

  private static final int LONGEST = 400;
  private static final int LONGEST_NOTE = 60;

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();

  Boilerplate() {
    for (String code : LanguagePack.codes()) {
      for (LanguagePack.Row row : LanguagePack.find(code).orElseThrow().rows("boilerplate.tsv")) {
        for (String form : Form.expand(row.cell(0))) {
          String words = Folding.plain(Folding.fold(form));
          if (words.isEmpty()) {
            throw new IllegalStateException(row.origin() + ": a form without words");
          }
          byFirst
              .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
              .add(new Entry(words, row.cell(1).equals("line") || isWord(words)));
        }
      }
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(Entry::words)));
  }

  /** A bare word starts too many sentences to tell anything unless it is the whole line. */
  private static boolean isWord(String words) {
    return words.chars().allMatch(Character::isLetter);
  }

  /** Returns whether the line is boilerplate. */
  boolean matches(String text, Span line) {
    int start = line.start();
    while (start < line.end() && !starts(text.charAt(start))) {
      start++;
    }
    if (start >= line.end() || line.end() - start > LONGEST) {
      return false;
    }
    char lower = Character.toLowerCase(text.charAt(start));
    String first = Folding.plain(String.valueOf(lower));
    List<Entry> entries = first.isEmpty() ? null : byFirst.get(first.charAt(0));
    if (entries == null) {
      return false;
    }
    String words = Folding.plain(Folding.fold(text.substring(start, line.end())));
    return entries.stream().anyMatch(entry -> matches(entry, words));
  }

  private static boolean starts(char c) {
    return Character.isLetterOrDigit(c) || c == '©';
  }

  private static boolean matches(Entry entry, String words) {
    if (!words.startsWith(entry.words)) {
      return false;
    }
    int after = entry.words.length();
    if (after == words.length()) {
      return true;
    }
    boolean open = Character.isLetterOrDigit(words.charAt(after))
        && Character.isLetterOrDigit(words.charAt(after - 1));
    return !open && (entry.whole ? endsSoon(words, after) : !isProse(entry, words));
  }

  /** A long line with a full stop is prose, unless its first words end in a colon or the like. */
  private static boolean isProse(Entry entry, String words) {
    return words.length() > LONGEST_NOTE
        && words.endsWith(".")
        && Character.isLetterOrDigit(entry.words.charAt(entry.words.length() - 1));
  }

  private static boolean endsSoon(String words, int from) {
    for (int i = from; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
