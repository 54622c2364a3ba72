package org.newsledger.pipeline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), members one after the other, and gives every byte that stands before a
 * damaged one. The libraries at hand lose those, or take damage behind a member for its end. Behind
 * a damaged member it may go on with the next.
 */
final class Gunzip extends InputStream implements Resumable {

  private static final int MAGIC = 0x8B1F;
  private static final int STEP = 1 << 13;

  /** A damaged member hides no other that starts so many bytes before the damage is met. */
  private static final int KEPT = 1 << 20;

  private static final int RESERVED = 0xE0; // flags that are zero
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private byte[] packed = new byte[2 * STEP];
  private int member; // where the bytes start that are kept to look for the next member
  private int next;
  private int end;
  private boolean done;

  /**
   * Reads the first header.
   *
   * @throws IOException when there is none
   */
  Gunzip(InputStream in) throws IOException {
    this.in = in;
    if (!header()) {
      throw new EOFException("no gzip header");
    }
  }

  @Override
  public int read() throws IOException {
    return Bytes.next(this);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!done) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        crc.update(bytes, offset, count);
        return count;
      }
      if (inflater.finished()) {
        next = end - inflater.getRemaining();
        trailer();
        done = !header();
      } else if (inflater.needsDictionary()) {
        throw new IOException("packed with a dictionary");
      } else {
        next = end;
        fill();
        inflater.setInput(packed, next, end - next);
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new IOException("corrupt gzip data: " + e.getMessage(), e);
    }
  }

  /** Reads the next member's header; returns false at the end of the stream. */
  private boolean header() throws IOException {
    int first = padding();
    if (first < 0) {
      return false;
    }
    member = next - 1;
    if ((first | octet() << 8) != MAGIC || octet() != 8) {
      throw new IOException("no gzip member where one should start");
    }
    int flags = octet();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(octet() | octet() << 8);
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      while ((flags & flag) != 0 && octet() != 0) {
        continue;
      }
    }
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    inflater.reset();
    inflater.setInput(packed, next, end - next);
    crc.reset();
    return true;
  }

  /** Returns the first byte that is not zero: files are padded with zeros on tapes. */
  private int padding() throws IOException {
    while (next < end || more()) {
      int octet = packed[next++] & 0xFF;
      if (octet != 0) {
        return octet;
      }
    }
    return -1;
  }

  private void trailer() throws IOException {
    long sum = 0;
    for (int i = 0; i < 4; i++) {
      sum |= (long) octet() << (8 * i);
    }
    skip(4);
    if (sum != crc.getValue()) {
      throw new IOException("corrupt gzip data: its checksum differs");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      octet();
    }
  }

  private int octet() throws IOException {
    if (next == end) {
      fill();
    }
    return packed[next++] & 0xFF;
  }

  private void fill() throws IOException {
    if (!more()) {
      throw new EOFException("the end of the gzip data is missing");
    }
  }

  /** Reads more behind what is kept of the member. */
  private boolean more() throws IOException {
    if (packed.length - end < STEP) {
      int from = Math.max(member, end - KEPT);
      System.arraycopy(packed, from, packed, 0, end - from);
      end -= from;
      next -= from;
      member = 0;
      packed = end < packed.length / 2 ? packed : Arrays.copyOf(packed, 2 * packed.length);
    }
    int count = in.read(packed, end, STEP);
    end += Math.max(0, count);
    return count > 0;
  }

  @Override
  public boolean resume() throws IOException {
    next = member + 1;
    while (next + 3 < end || more()) {
      if (next + 3 < end && isMember()) {
        return header();
      }
      next += next + 3 < end ? 1 : 0;
    }
    done = true;
    return false;
  }

  private boolean isMember() {
    return packed[next] == 0x1F
        && (packed[next + 1] & 0xFF) == (MAGIC >> 8)
        && packed[next + 2] == 8
        && (packed[next + 3] & RESERVED) == 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
