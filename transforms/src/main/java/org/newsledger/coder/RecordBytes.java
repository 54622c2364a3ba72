package org.newsledger.coder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow while values are written one behind the other, or out of which they are read in
 * the same order. Numbers are written in as many bytes as they need. Reading past the end is an
 * {@link IndexOutOfBoundsException}.
 */
final class RecordBytes {

  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 0x7F;

  private byte[] bytes;
  private int at;

  private RecordBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns an empty one, to be written. */
  static RecordBytes empty() {
    return new RecordBytes(new byte[256]);
  }

  /** Returns one that reads {@code bytes}. */
  static RecordBytes of(byte[] bytes) {
    return new RecordBytes(bytes);
  }

  /** Returns the array that was written to, of which {@link #size} bytes count. */
  byte[] array() {
    return bytes;
  }

  /** Returns the number of bytes that were written or read. */
  int size() {
    return at;
  }

  /** Forgets what was written. */
  void clear() {
    at = 0;
  }

  private void reserve(int more) {
    if (more > bytes.length - at) {
      long doubled = Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
      bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, Math.addExact(at, more)));
    }
  }

  void writeByte(int value) {
    reserve(1);
    bytes[at++] = (byte) value;
  }

  int readByte() {
    return bytes[at++];
  }

  /** Writes a number, in few bytes when it is near zero. */
  void writeLong(long value) {
    reserve(10);
    long left = value << 1 ^ value >> 63; // the sign goes last, so that -1 is as short as 1
    while ((left & ~SEVEN_BITS) != 0) {
      bytes[at++] = (byte) (left & SEVEN_BITS | MORE);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  long readLong() {
    long left = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      left |= (long) (next & SEVEN_BITS) << shift;
      if (next >= 0) {
        return left >>> 1 ^ -(left & 1);
      }
    }
  }

  int readInt() {
    return (int) readLong();
  }

  /** Writes eight bytes. */
  void writeFixed(long value) {
    reserve(Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(at, value);
    at += Long.BYTES;
  }

  long readFixed() {
    long value = ByteBuffer.wrap(bytes).getLong(at);
    at += Long.BYTES;
    return value;
  }

  void write(byte[] value) {
    writeLong(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, at, value.length);
    at += value.length;
  }

  byte[] read() {
    int from = skip(readInt());
    return Arrays.copyOfRange(bytes, from, at);
  }

  void writeText(String value) {
    write(value.getBytes(StandardCharsets.UTF_8));
  }

  String readText() {
    int from = skip(readInt());
    return new String(bytes, from, at - from, StandardCharsets.UTF_8);
  }

  /** Writes four bytes each: what comes in arrays are hashes, which no shorter code fits. */
  void writeInts(int[] values) {
    writeLong(values.length);
    int size = Math.multiplyExact(Integer.BYTES, values.length);
    reserve(size);
    ByteBuffer.wrap(bytes, at, size).asIntBuffer().put(values);
    at += size;
  }

  int[] readInts() {
    int count = readInt();
    int from = skip(Math.multiplyExact(Integer.BYTES, count));
    int[] values = new int[count];
    ByteBuffer.wrap(bytes, from, at - from).asIntBuffer().get(values);
    return values;
  }

  /** Moves {@code count} bytes on and returns where they start. */
  private int skip(int count) {
    if (count < 0 || count > bytes.length - at) {
      throw new IndexOutOfBoundsException(count + " bytes from " + at + " of " + bytes.length);
    }
    int from = at;
    at += count;
    return from;
  }
}
