package org.newsledger.resolve.actor;

import java.util.Comparator;

/**
 * A name and the language that it is spelled in.
 *
 * @param text the words
 * @param language BCP-47
 */
public record WrittenName(String text, String language) implements Comparable<WrittenName> {

  private static final Comparator<WrittenName> ORDER =
      Comparator.comparing(WrittenName::text).thenComparing(WrittenName::language);

  @Override
  public int compareTo(WrittenName other) {
    return ORDER.compare(this, other);
  }
}
