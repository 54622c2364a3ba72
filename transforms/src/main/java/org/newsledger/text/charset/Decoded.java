package org.newsledger.text.charset;

/**
 * The characters of a text.
 *
 * @param text all of it, without a byte order mark
 * @param charset the canonical name of the encoding that it was in: {@code UTF-8}, {@code
 *     windows-1251}
 * @param how what told the encoding
 */
public record Decoded(String text, String charset, How how) {

  /** What told an encoding, the most trusted first. */
  public enum How {
    /** A byte order mark. */
    MARK,
    /** All bytes are well-formed UTF-8. */
    UTF_8,
    /** The text, or who delivered it, names the encoding, and the bytes bear it out. */
    DECLARED,
    /** The frequencies of the bytes. */
    DETECTED
  }
}
