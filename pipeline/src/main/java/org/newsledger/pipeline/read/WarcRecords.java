package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * Cuts a WARC file into records. Behind a damaged one it goes on with the next version line,
 * wherever the damaged one says that it ends, or with the next member of gzip.
 */
final class WarcRecords {

  private static final byte[] VERSION = "WARC/".getBytes(US_ASCII);
  private static final int VERSION_LINE = VERSION.length + 4; // with a number of three characters
  private static final int LONGEST_HEADER = 1 << 20;
  private static final String LENGTH = "content-length:";
  private static final int LONGEST_NUMBER = 18; // digits of a long
  private static final int STEP = 1 << 16;

  private final Peeked in;
  private final int longest;
  private byte[] bytes = new byte[STEP];
  private int start;
  private int end;
  private long number;
  private boolean over;
  private @Nullable IOException failure;

  /**
   * Cuts a stream.
   *
   * @param longest how many bytes of a record are kept
   */
  WarcRecords(Peeked in, long longest) {
    this.in = in;
    this.longest = (int) Math.min(longest + LONGEST_HEADER, Integer.MAX_VALUE / 4);
  }

  /** Returns the next record; null at the end. */
  @Nullable WarcPiece next() throws IOException {
    while (fill(1) && isBreak(bytes[start])) {
      start++;
    }
    boolean none = !fill(1);
    IOException failed = failure;
    if (none && failed == null) {
      return null;
    }
    number++;
    if (none && failed != null) {
      if (failed instanceof RefusedInputException || !Resumable.resume(in)) {
        throw failed;
      }
      failure = null;
      return damaged(new byte[0], Reason.BAD_RECORD, "is damaged: " + failed.getMessage());
    }
    return record();
  }

  private WarcPiece record() throws IOException {
    if (!startsAt(0)) {
      return skipped(Reason.BAD_RECORD, "no record starts where one should");
    }
    int header = header();
    if (header > LONGEST_HEADER) {
      return skipped(Reason.TOO_LARGE, "its header holds more than 1 MB");
    }
    long length = header < 0 ? 0 : length(header);
    if (length < 0) {
      return skipped(Reason.BAD_RECORD, "its header tells no length");
    }
    if (header + length > longest) {
      return large(header, length);
    }
    int size = (int) (header + length);
    if (header < 0 || !fill(size)) {
      return skipped(Reason.BAD_RECORD, "it breaks off");
    }
    if (!endsAt(size)) {
      return skipped(Reason.BAD_RECORD, "it does not end where it says");
    }
    byte[] record = Arrays.copyOfRange(bytes, start, start + size);
    start += size;
    return new WarcPiece(number, record, null);
  }

  /** Passes over a record that is not kept. */
  private WarcPiece large(int header, long length) {
    fill(header + STEP);
    byte[] head = Arrays.copyOfRange(bytes, start, Math.min(end, start + header + STEP));
    long left = header + length;
    while (left > 0 && fill(1)) {
      int count = (int) Math.min(left, end - start);
      start += count;
      left -= count;
    }
    String message = "holds more than " + (longest - LONGEST_HEADER) + " bytes; raise --maxBytes";
    return damaged(head, Reason.TOO_LARGE, message);
  }

  /** Goes to the next record, which may start within what the damaged one calls its own. */
  private WarcPiece skipped(Reason reason, String what) throws IOException {
    byte[] head = Arrays.copyOfRange(bytes, start, Math.min(end, start + STEP));
    while (!seek()) {
      start = Math.max(start, end - VERSION_LINE);
      if (!fill(end - start + 1)) {
        start = end;
        break;
      }
    }
    IOException failed = failure;
    if (start < end || failed == null) {
      return damaged(head, reason, what);
    }
    if (!(failed instanceof RefusedInputException)) {
      failure = null;
      over = !Resumable.resume(in);
    }
    return damaged(head, reason, what + ": " + failed.getMessage());
  }

  private WarcPiece damaged(byte[] head, Reason reason, String message) {
    return new WarcPiece(number, head, new BadRecordException(reason, message));
  }

  /**
   * Moves to the start of a record, if one was read already; it may stand in the midst of a line.
   */
  private boolean seek() {
    for (int at = start + 1; at + VERSION_LINE <= end; at++) {
      int number = at + VERSION.length;
      if (bytes[at] == VERSION[0]
          && startsAt(at - start)
          && isDigit(bytes[number])
          && bytes[number + 1] == '.'
          && isDigit(bytes[number + 2])
          && (isBreak(bytes[number + 3]) || isDigit(bytes[number + 3]))) {
        start = at;
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private boolean startsAt(int offset) {
    return fill(offset + VERSION.length)
        && Arrays.equals(
            bytes, start + offset, start + offset + VERSION.length, VERSION, 0, VERSION.length);
  }

  /** Returns whether a record of {@code size} is followed by another or by nothing. */
  private boolean endsAt(int size) {
    int next = size;
    while (fill(next + 1) && isBreak(bytes[start + next])) {
      next++;
    }
    return !fill(next + 1) || startsAt(next);
  }

  private static boolean isBreak(byte b) {
    return b == '\r' || b == '\n';
  }

  /** Returns the length of the header with its blank line; negative when it breaks off. */
  private int header() {
    int line = 0; // length of the line so far
    for (int at = 0; at <= LONGEST_HEADER; at++) {
      if (!fill(at + 1)) {
        return -1;
      }
      byte b = bytes[start + at];
      if (b == '\n' && line == 0) {
        return at + 1;
      }
      line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
    }
    return LONGEST_HEADER + 1;
  }

  /** Returns the length of the content; negative when the header does not tell it. */
  private long length(int header) {
    StringTokenizer lines =
        new StringTokenizer(new String(bytes, start, header, ISO_8859_1), "\r\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken().toLowerCase(Locale.ROOT);
      if (line.startsWith(LENGTH)) {
        String told = line.substring(LENGTH.length()).strip();
        boolean number = !told.isEmpty() && told.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && told.length() < LONGEST_NUMBER ? Long.parseLong(told) : -1;
      }
    }
    return -1;
  }

  /** Reads until so many bytes are there behind {@code start}; returns whether they are. */
  private boolean fill(int count) {
    while (end - start < count) {
      if (over || failure != null) {
        return false;
      }
      makeRoom(count);
      try {
        int read = in.read(bytes, end, bytes.length - end);
        over = read < 0;
        end += Math.max(0, read);
      } catch (IOException e) {
        failure = e; // told when the bytes before it are used up
      }
    }
    return true;
  }

  private void makeRoom(int count) {
    if (start > 0 && bytes.length - start < count) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      end -= start;
      start = 0;
    }
    if (bytes.length < count || end == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(count, 2 * bytes.length));
    }
  }
}
