package org.newsledger.text.page;

import org.jspecify.annotations.Nullable;

/** Finds the date in an address: {@code /2022/01/06/}, {@code /2022-01-06-…}, {@code /20220106}. */
final class UrlDate {

  private static final int YEAR = 4;
  private static final int COMPACT = 8;

  private UrlDate() {}

  /** Returns the date as it is written there, or null. */
  static @Nullable String find(String address) {
    int scheme = address.indexOf("://");
    int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    for (int at = path + 1; path >= 0 && at < address.length(); at++) {
      boolean starts = isDigit(address, at) && !Character.isLetterOrDigit(address.charAt(at - 1));
      if (!starts || !isYear(address, at)) {
        continue;
      }
      int end = digitsEnd(address, at);
      if (end - at == COMPACT && isMonth(address, at + YEAR)) {
        return address.substring(at, end);
      }
      String date = end - at == YEAR ? parts(address, at, end) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Reads month and perhaps day behind a year, after the same separator. */
  private static @Nullable String parts(String address, int start, int yearEnd) {
    if (yearEnd >= address.length() || "/-".indexOf(address.charAt(yearEnd)) < 0) {
      return null;
    }
    char separator = address.charAt(yearEnd);
    int month = digitsEnd(address, yearEnd + 1);
    if (month - yearEnd != 3 || !isMonth(address, yearEnd + 1)) {
      return null;
    }
    int day = month < address.length() ? digitsEnd(address, month + 1) : month;
    boolean full = day - month == 3 && address.charAt(month) == separator;
    return full || separator == '/' ? address.substring(start, full ? day : month) : null;
  }

  private static boolean isYear(String address, int at) {
    return address.startsWith("20", at) || address.startsWith("19", at);
  }

  private static boolean isMonth(String address, int at) {
    return (address.charAt(at) == '0' && address.charAt(at + 1) != '0')
        || (address.charAt(at) == '1' && address.charAt(at + 1) <= '2');
  }

  private static int digitsEnd(String address, int from) {
    int end = from;
    while (isDigit(address, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String address, int at) {
    return at < address.length() && address.charAt(at) >= '0' && address.charAt(at) <= '9';
  }
}
