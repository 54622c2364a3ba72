package org.newsledger.pipeline.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes of file formats, as their specifications give them, that hold no plain text. */
final class Magic {

  private static final Map<String, String> NAMES = names();

  private Magic() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("%PDF-", "a PDF");
    names.put("{\\rtf", "a rich text file");
    names.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    names.put("\u0089PNG", "a picture");
    names.put("GIF8", "a picture");
    names.put("\u00FF\u00D8\u00FF", "a picture");
    names.put("BM\u0000", "a picture");
    names.put("RIFF", "a picture, sound or film");
    names.put("OggS", "sound or film");
    names.put("ID3", "sound");
    names.put("\u001A\u0045\u00DF\u00A3", "a film");
    names.put("7z\u00BC\u00AF", "a 7z archive");
    names.put("Rar!", "a rar archive");
    names.put("\u00FD7zXZ", "packed by xz");
    names.put("PAR1", "a Parquet file");
    names.put("Obj\u0001", "an Avro file");
    names.put("SQLite format", "a database");
    names.put("\u007FELF", "a program");
    names.put("MZ\u0090", "a program");
    names.put("\u00CA\u00FE\u00BA\u00BE", "a program");
    names.put("wOF", "a font");
    return names;
  }

  /** Returns what the bytes are, as part of a sentence; null when that is not known. */
  static @Nullable String name(byte[] head) {
    for (Map.Entry<String, String> entry : NAMES.entrySet()) {
      if (starts(head, entry.getKey().chars().toArray())) {
        return entry.getValue();
      }
    }
    return startsAt(head, 4, 'f', 't', 'y', 'p') ? "a picture, sound or film" : null;
  }

  /** Returns whether {@code head} starts with some bytes. */
  static boolean starts(byte[] head, int... bytes) {
    return startsAt(head, 0, bytes);
  }

  /** Returns whether some bytes stand anywhere in {@code head}. */
  static boolean holds(byte[] head, int... bytes) {
    for (int from = 0; from + bytes.length <= head.length; from++) {
      if (startsAt(head, from, bytes)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether some bytes stand at {@code from}. */
  static boolean startsAt(byte[] head, int from, int... bytes) {
    if (head.length < from + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[from + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether {@code head} starts with {@code count} zeros. */
  static boolean isZero(byte[] head, int count) {
    return starts(head, new int[count]);
  }
}
