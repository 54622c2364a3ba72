package org.newsledger.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.charset.Decoded.How;

/** Tells in which encoding a text is, and reads it. Cost is linear in the bytes. */
public final class CharacterDecoder {

  /** Bytes of a text for each that may be a control that no text holds, such as zero. */
  private static final int TEXT_PER_CONTROL = 500;

  /** Letters outside ASCII for each sequence that may be broken in a text that is still UTF-8. */
  private static final int LETTERS_PER_BREAK = 20;

  /** Oddities a letter above which a declared encoding is held against the detected one. */
  private static final double DOUBTFUL = 0.1;

  /** Oddities a letter above which bytes are no text. */
  private static final double HOPELESS = 0.5;

  private CharacterDecoder() {}

  /**
   * Returns the characters of {@code bytes}: by a byte order mark, else as UTF-8 if all of it is
   * (or all but a few broken sequences), else as declared if the letters then look like words, else
   * as the frequencies of the bytes tell. Bytes that are wrong in the encoding become U+FFFD.
   *
   * @param declared the encoding's name as an HTTP header gives it, alone or with the content type
   *     before it, or null; what the text itself declares in its first KB (HTML's meta, XML's first
   *     line) is looked for when it is null or no name
   * @throws UndecodableException when {@code bytes} are no text
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared)
      throws UndecodableException {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Decoded wide = WideText.decode(bytes);
    if (wide != null) {
      return wide;
    }
    refuseControls(bytes);
    Decoded utf8 = utf8(bytes);
    return utf8 == null ? other(bytes, declared) : utf8;
  }

  private static @Nullable Decoded marked(byte[] bytes) throws UndecodableException {
    for (Mark mark : Mark.values()) {
      if (mark.starts(bytes)) {
        int length = bytes.length - mark.length();
        String text = new String(bytes, mark.length(), length, mark.charset());
        if (replaced(text) > 1 + text.length() / TEXT_PER_CONTROL) {
          throw new UndecodableException(
              "starts with the mark of " + mark.charset() + ", and is not; save it as UTF-8");
        }
        return new Decoded(text, mark.charset().name(), How.MARK);
      }
    }
    return null;
  }

  private static void refuseControls(byte[] bytes) throws UndecodableException {
    int controls = 0;
    int first = -1;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1b && b != 0x1a) {
        first = controls == 0 ? i : first;
        controls++;
      }
    }
    if (controls > bytes.length / TEXT_PER_CONTROL) {
      String what = bytes[first] == 0 ? "zero" : "the control " + bytes[first];
      throw new UndecodableException("is no text: byte " + first + " is " + what);
    }
  }

  private static @Nullable Decoded utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = text.indexOf('\uFFFD') < 0 ? 0 : replaced(text);
    if (broken == 0 || isWellFormed(bytes)) {
      return new Decoded(text, StandardCharsets.UTF_8.name(), How.UTF_8);
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) >= 0x80 && text.charAt(i) != '\uFFFD' ? 1 : 0;
    }
    boolean cut = broken == 1 && text.endsWith("\uFFFD") && letters > 0;
    return cut || letters >= broken * LETTERS_PER_BREAK
        ? new Decoded(text, StandardCharsets.UTF_8.name(), How.DETECTED)
        : null;
  }

  private static boolean isWellFormed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.onMalformedInput(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return !decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
  }

  private static Decoded other(byte[] bytes, @Nullable String declared)
      throws UndecodableException {
    Charset named = declared == null ? null : CharsetNames.find(declared);
    named = named == null ? DeclaredCharset.find(bytes) : named;
    byte[] sample = Sample.of(bytes);
    double odd = named == null ? 1 : Plausibility.oddity(new String(sample, named));
    CharsetGuess guess = CharsetGuess.of(sample);
    if (named != null && odd <= DOUBTFUL && !guess.corrects(named)) {
      return decoded(bytes, named, How.DECLARED);
    }
    Charset best = guess.best();
    double rest = best == null ? 1 : Plausibility.oddity(new String(sample, best));
    if (named != null && odd <= 2 * rest && odd < HOPELESS && !guess.corrects(named)) {
      return decoded(bytes, named, How.DECLARED);
    }
    if (best == null || rest >= HOPELESS) {
      throw new UndecodableException("is text in no encoding that is known; save it as UTF-8");
    }
    return decoded(bytes, best, How.DETECTED);
  }

  private static Decoded decoded(byte[] bytes, Charset charset, How how) {
    return new Decoded(new String(bytes, charset), charset.name(), how);
  }

  private static int replaced(String text) {
    int count = 0;
    for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      count++;
    }
    return count;
  }

  /** The byte order marks, longest first where one starts with another. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    Charset charset() {
      return charset;
    }

    int length() {
      return bytes.length;
    }

    boolean starts(byte[] text) {
      boolean same = text.length >= bytes.length;
      for (int i = 0; same && i < bytes.length; i++) {
        same = (text[i] & 0xff) == bytes[i];
      }
      return same;
    }
  }
}
