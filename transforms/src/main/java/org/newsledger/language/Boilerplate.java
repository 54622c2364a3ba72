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
 * follow or share. The lists of all packs ({@code boilerplate.tsv}), and one for frequent languages
 * without a pack, are held against every line, because such a line is too short to tell its
 * language.
 */
final class Boilerplate {

  private enum Scope {
    START,
    LINE,
    NAMES
  }

  private record Entry(String words, Scope scope) {}

  private static final int LONGEST = 400;
  private static final int LONGEST_NOTE = 60;
  private static final int LONGEST_JOINT = 3;
  private static final int MOST_NAMES = 8;

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();
  private int longestForm;

  Boilerplate() {
    LanguagePack.read("/lang/boilerplate.tsv").forEach(this::add);
    for (String code : LanguagePack.codes()) {
      LanguagePack.find(code).orElseThrow().rows("boilerplate.tsv").forEach(this::add);
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(Entry::words)));
  }

  private void add(LanguagePack.Row row) {
    for (String form : row.forms()) {
      String words = Folding.plain(Folding.fold(form));
      if (words.isEmpty()) {
        throw new IllegalStateException(row.origin() + ": a form without words");
      }
      longestForm = Math.max(longestForm, words.length());
      byFirst
          .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
          .add(new Entry(words, scope(row.cell(1), words)));
    }
  }

  /** A bare word starts too many sentences to tell anything unless it is the whole line. */
  private static Scope scope(String cell, String words) {
    if (cell.equals("names")) {
      return Scope.NAMES;
    }
    boolean word = words.chars().allMatch(Character::isLetter);
    return cell.equals("line") || word ? Scope.LINE : Scope.START;
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
    String written = text.substring(start, line.end());
    String head = written.substring(0, Math.min(written.length(), longestForm + 1));
    String words = Folding.plain(Folding.fold(head));
    for (Entry entry : entries) {
      if (matches(entry, words, written)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(char c) {
    return Character.isLetterOrDigit(c) || c == '©';
  }

  private static boolean matches(Entry entry, String words, String written) {
    if (!words.startsWith(entry.words)) {
      return false;
    }
    int after = entry.words.length();
    if (after == words.length()) {
      return true;
    }
    boolean open =
        Character.isLetterOrDigit(words.charAt(after))
            && Character.isLetterOrDigit(words.charAt(after - 1));
    if (open) {
      return false;
    }
    return switch (entry.scope) {
      case START -> !isProse(entry, written);
      case LINE -> endsSoon(written, after);
      case NAMES -> isNames(written, after);
    };
  }

  /** Returns whether only words with a capital follow, but for short ones: and, de, für. */
  private static boolean isNames(String written, int from) {
    int names = 0;
    int at = Math.min(from, written.length());
    while (at < written.length()) {
      int end = at;
      while (end < written.length() && Character.isLetter(written.charAt(end))) {
        end++;
      }
      boolean name = end > at && Character.isUpperCase(written.charAt(at));
      if (end - at > LONGEST_JOINT && !name) {
        return false;
      }
      names += name ? 1 : 0;
      at = end + 1;
    }
    return names > 0 && names <= MOST_NAMES;
  }

  /** A long line with a full stop is prose, unless its first words end in a colon or the like. */
  private static boolean isProse(Entry entry, String written) {
    return written.length() > LONGEST_NOTE
        && written.endsWith(".")
        && Character.isLetterOrDigit(entry.words.charAt(entry.words.length() - 1));
  }

  private static boolean endsSoon(String written, int from) {
    for (int i = from; i < written.length(); i++) {
      if (Character.isLetterOrDigit(written.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
