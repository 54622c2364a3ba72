package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.UndecodableException;

/**
 * The bytes of a file of records, each ASCII character one byte.
 *
 * @param stream them
 * @param charset the encoding that they are in by the look of the first ones; null for UTF-8
 */
record Encoding(InputStream stream, @Nullable String charset) {

  /**
   * Returns the bytes of a stream; those of UTF-16 and UTF-32 as UTF-8, and lines that end in
   * nothing but a carriage return, as on old Macs, with a line feed.
   */
  static Encoding of(Peeked in) {
    Encoding encoding = decoded(in);
    boolean old = has(in.head(), '\r') && !has(in.head(), '\n');
    return old ? new Encoding(new OldLines(encoding.stream), encoding.charset) : encoding;
  }

  private static boolean has(byte[] bytes, char sought) {
    for (byte b : bytes) {
      if (b == sought) {
        return true;
      }
    }
    return false;
  }

  private static Encoding decoded(Peeked in) {
    byte[] head = in.head();
    String charset;
    try {
      charset = CharacterDecoder.decode(Arrays.copyOf(head, wholeLines(head)), null).charset();
    } catch (UndecodableException e) {
      return new Encoding(in, null); // then each record is refused for itself
    }
    if (charset.startsWith("UTF-16") || charset.startsWith("UTF-32")) {
      return new Encoding(new Transcoded(in, Charset.forName(charset)), null);
    }
    return new Encoding(in, charset.equals(UTF_8.name()) ? null : charset);
  }

  /** Returns the length of the bytes that end in a whole line, or in a whole character. */
  private static int wholeLines(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    if (end > 0) {
      return end;
    }
    end = head.length;
    for (int i = 0; i < 4 && end > 0 && head[end - 1] < 0; i++) {
      end--;
    }
    return end - end % 4 == 0 ? end : end - end % 4;
  }

  /** Line feeds for carriage returns. */
  private static final class OldLines extends FilterInputStream {
    OldLines(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = in.read();
      return c == '\r' ? '\n' : c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      for (int i = offset; i < offset + count; i++) {
        bytes[i] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
      }
      return count;
    }
  }

  /** UTF-8 of what another encoding tells. */
  private static final class Transcoded extends InputStream {
    private final InputStreamReader reader;
    private final CharBuffer chars = CharBuffer.allocate(1 << 12);
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private int pending = -1; // half of a character

    Transcoded(InputStream in, Charset charset) {
      this.reader =
          new InputStreamReader(
              in,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPLACE)
                  .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, bytes.remaining());
      bytes.get(target, offset, count);
      return count;
    }

    private boolean fill() throws IOException {
      while (!bytes.hasRemaining()) {
        chars.clear();
        if (pending >= 0) {
          chars.put((char) pending);
          pending = -1;
        }
        if (reader.read(chars) < 0) {
          return false;
        }
        chars.flip();
        int last = chars.limit() - 1;
        if (Character.isHighSurrogate(chars.get(last))) {
          pending = chars.get(last);
          chars.limit(last);
        }
        bytes = UTF_8.encode(chars);
      }
      return true;
    }
  }
}
