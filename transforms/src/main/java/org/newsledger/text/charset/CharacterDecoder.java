package org.newsledger.text.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.charset.Decoded.How;

/** Tells in which encoding a text is, and reads it. */
public final class CharacterDecoder {

  private CharacterDecoder() {}

  /**
   * Returns the characters of {@code bytes}: by a byte order mark, else as UTF-8 if all of it is,
   * else as declared, else as the frequencies of the bytes tell.
   *
   * @param declared the encoding's name as an HTTP header gives it, or null; what the text itself
   *     declares (HTML's meta, XML's first line) is looked for when it is null
   * @throws UndecodableException when {@code bytes} are no text
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared)
      throws UndecodableException {
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      boolean mark = utf8.startsWith("\uFEFF");
      return new Decoded(mark ? utf8.substring(1) : utf8, "UTF-8", mark ? How.MARK : How.UTF_8);
    }
    Charset named = declared == null ? null : charset(declared);
    String text = named == null ? null : strict(bytes, named);
    if (named != null && text != null) {
      return new Decoded(text, named.name(), How.DECLARED);
    }
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    Charset detected = match == null ? null : charset(match.getName());
    if (detected == null) {
      throw new UndecodableException("is in no known encoding; save it as UTF-8");
    }
    return new Decoded(new String(bytes, detected), detected.name(), How.DETECTED);
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
