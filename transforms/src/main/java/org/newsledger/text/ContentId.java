package org.newsledger.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that depend on content alone: the same parts give the same id on every machine. */
public final class ContentId {

  /** Bytes kept of the hash: among a billion ids, one in 10^11 runs meets a collision. */
  private static final int BYTES = 12;

  /** To ask for a new one takes longer than to hash an id. */
  private static final ThreadLocal<MessageDigest> DIGESTS =
      ThreadLocal.withInitial(ContentId::sha256);

  private ContentId() {}

  /** Returns 24 hexadecimal digits for {@code parts}, whose order and borders count. */
  public static String of(String... parts) {
    MessageDigest digest = DIGESTS.get();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.ISO_8859_1));
      digest.update((byte) ':');
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES); // which resets it
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
