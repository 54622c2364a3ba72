package org.newsledger.pipeline.read;

import java.time.Instant;

/** Dates that programs write as seconds or milliseconds since 1970. */
final class Epoch {

  private static final int SECONDS = 10;
  private static final int MILLIS = 13;
  private static final int MICROS = 16;

  /** 2033: {@code 2022010612} is a day and an hour. */
  private static final String LATEST = "2000000000";

  private Epoch() {}

  /** Returns a date as ISO 8601 writes it if it is such a number, and what was written if not. */
  static String readable(String written) {
    String text = written.strip();
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean whole = digits == text.length() || isFraction(text, digits);
    boolean time = digits == SECONDS || digits == MILLIS || digits == MICROS;
    if (!whole || !time || text.charAt(0) == '0' || text.compareTo(LATEST) >= 0) {
      return text;
    }
    return Instant.ofEpochSecond(Long.parseLong(text.substring(0, SECONDS))).toString();
  }

  private static boolean isFraction(String text, int from) {
    return text.charAt(from) == '.'
        && text.substring(from + 1).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
