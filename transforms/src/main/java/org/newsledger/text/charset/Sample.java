package org.newsledger.text.charset;

import java.io.ByteArrayOutputStream;

/** Takes from a text the part that tells its encoding: words with bytes outside ASCII. */
final class Sample {

  private static final int LONGEST = 8000;

  /** ASCII bytes kept on each side of a byte outside ASCII. */
  private static final int AROUND = 24;

  private Sample() {}

  /** Returns at most 8000 bytes from all over {@code bytes}, without the tags of HTML. */
  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int kept = 0; // where the last kept stretch ends
    for (int at = 0; at < bytes.length && sample.size() < LONGEST; at++) {
      if (bytes[at] >= 0) {
        continue;
      }
      int start = Math.max(kept, at - AROUND);
      for (int i = at - 1; i >= start; i--) {
        if (bytes[i] == '>') {
          start = i + 1;
        }
      }
      if (start > kept) {
        sample.write(' ');
      }
      int end = at;
      int last = at; // the last byte outside ASCII
      while (end < bytes.length
          && end - last < AROUND
          && bytes[end] != '<'
          && room(sample, at, end)) {
        last = bytes[end] < 0 ? end : last;
        end++;
      }
      sample.write(bytes, start, end - start);
      kept = end;
      at = end - 1;
    }
    return sample.toByteArray();
  }

  private static boolean room(ByteArrayOutputStream sample, int from, int to) {
    return sample.size() + (to - from) < LONGEST;
  }
}
