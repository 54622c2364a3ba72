package org.newsledger.pipeline.read;

import java.util.Locale;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/**
 * Something that is read: a file, what it unpacks to, or a member of an archive.
 *
 * @param uri how the tables call it
 * @param name its name in lower case, without the endings of what it was unpacked from
 * @param bytes its size as it is stored; negative when it is not known
 * @param depth how many containers it stands in
 * @param told what a sidecar tells of the article that it is
 */
record Input(String uri, String name, long bytes, int depth, Metadata told) {

  /** Returns the input that a whole file is. */
  static Input of(InputFile file, Metadata told) {
    return new Input(file.uri(), lower(file.uri()), file.bytes(), 0, told);
  }

  /** Returns the same input unpacked. */
  Input unpacked(String ending) {
    String inner =
        name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    return new Input(uri, inner, bytes, depth + 1, told);
  }

  /** Returns a member of this archive. */
  Input member(String path, long size) {
    String clean = Printable.of(path);
    return new Input(uri + '!' + clean, lower(clean), size, depth + 1, Metadata.NONE);
  }

  /** Returns the same input with what a sidecar tells of it. */
  Input told(Metadata metadata) {
    return new Input(uri, name, bytes, depth, metadata);
  }

  /** Returns a rejection of the whole of it. */
  Rejection refused(Reason reason, String message) {
    return new Rejection(uri, reason, message, Math.max(0, bytes));
  }

  /** Returns its size, or that of what was read where it is not known. */
  long size(byte[] read) {
    return bytes < 0 ? read.length : bytes;
  }

  private static String lower(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
