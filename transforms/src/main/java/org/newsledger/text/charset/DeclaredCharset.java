package org.newsledger.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the encoding that a page names in its own first KB. */
final class DeclaredCharset {

  private static final int LOOKED_AT = 1024;

  private DeclaredCharset() {}

  /** Returns what {@code meta}, or the first line of XML, names; null when neither does. */
  static @Nullable Charset find(byte[] bytes) {
    String top =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (top.stripLeading().startsWith("<?xml")) {
      int end = top.indexOf("?>");
      int key = top.indexOf("encoding");
      if (key >= 0 && key < end) {
        return CharsetNames.find(top.substring(key + "encoding".length(), end));
      }
    }
    for (int meta = top.indexOf("<meta"); meta >= 0; meta = top.indexOf("<meta", meta + 1)) {
      int end = top.indexOf('>', meta);
      int key = top.indexOf("charset", meta);
      if (key >= 0 && (end < 0 || key < end)) {
        return CharsetNames.find(top.substring(key, end < 0 ? top.length() : end));
      }
    }
    return null;
  }
}
