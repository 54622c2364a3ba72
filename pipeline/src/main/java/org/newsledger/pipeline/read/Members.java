package org.newsledger.pipeline.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * The members of an archive, in their order. Behind a damaged header of a tar file it goes on with
 * the next one whose checksum is right.
 */
final class Members implements AutoCloseable {

  /** Bytes that may stand between two members' contents. */
  private static final long LONGEST_HEADER = 1 << 20;

  private static final int WINDOW = 1 << 16;
  private static final int BLOCK = 512;
  private static final int CHECKSUM_AT = 148;
  private static final int CHECKSUM_LENGTH = 8;
  private static final int MAGIC_AT = 257;
  private static final byte[] MAGIC = {'u', 's', 't', 'a', 'r'};

  private final Archive kind;
  private final Input input;
  private final Contents contents;
  private final Budget header =
      new Budget(LONGEST_HEADER, "a member's header holds more than 1 MB");
  private final InputStream bytes;
  private ArchiveInputStream<?> archive;

  /** Opens an archive. */
  Members(Archive kind, Input input, InputStream in, Contents contents) {
    this.kind = kind;
    this.input = input;
    this.contents = contents;
    Metered stored = Metered.stored(in, header);
    header.pause();
    this.bytes = kind == Archive.TAR ? new BufferedInputStream(stored, WINDOW) : stored;
    this.archive = kind.open(bytes);
  }

  /** Returns the bytes of the member that was returned last. */
  ArchiveInputStream<?> stream() {
    return archive;
  }

  /** Returns what counts the packed bytes that were read. */
  LongSupplier packed() {
    return archive instanceof ZipArchiveInputStream zip
        ? zip::getCompressedCount
        : archive::getBytesRead;
  }

  /** Returns the next member; null at the end. */
  @Nullable ArchiveEntry next() throws IOException {
    if (kind == Archive.ZIP) {
      return Sturdy.call(archive::getNextEntry);
    }
    boolean more = true;
    while (more) {
      ArchiveEntry entry = null;
      IOException damage = null;
      header.start();
      try {
        entry = Sturdy.call(archive::getNextEntry);
      } catch (RefusedInputException e) {
        throw e;
      } catch (IOException e) {
        damage = e; // told unless it is the end that is missing
      } finally {
        header.pause();
      }
      if (entry instanceof TarArchiveEntry tar && tar.isCheckSumOK()) {
        return entry;
      }
      more = goOn(entry == null ? null : entry.getName(), damage);
    }
    return null;
  }

  /** Goes to the next header behind a damaged one or the end; returns whether there is one. */
  private boolean goOn(@Nullable String name, @Nullable IOException damage) throws IOException {
    boolean lost = name != null || damage != null;
    boolean found = false;
    boolean whole = false;
    while (!found && !whole) {
      bytes.mark(WINDOW);
      byte[] window = bytes.readNBytes(WINDOW);
      bytes.reset();
      int at = header(window);
      found = at >= 0;
      whole = window.length < WINDOW;
      int passed = found ? at : whole ? window.length : WINDOW - BLOCK + 1;
      lost |= !Magic.isZero(window, passed);
      bytes.skipNBytes(passed);
    }
    if (damage != null && !found) {
      throw damage;
    }
    if (lost) {
      Input where = name == null ? input : input.member(name, -1);
      String message =
          "a member's header is damaged; "
              + (found ? "those behind it are read" : "it is the last");
      contents.found().rejection(where.refused(Reason.BAD_ARCHIVE, message));
    }
    archive = kind.open(bytes);
    return found;
  }

  /** Returns where the first header stands whose checksum is right; negative when there is none. */
  private static int header(byte[] window) {
    for (int at = 0; at + BLOCK <= window.length; at++) {
      boolean magic =
          Arrays.equals(
              window, at + MAGIC_AT, at + MAGIC_AT + MAGIC.length, MAGIC, 0, MAGIC.length);
      if (magic && isRight(window, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether a header's bytes, blanks for the checksum itself, add up to its checksum. */
  private static boolean isRight(byte[] window, int from) {
    long sum = 0;
    long told = 0;
    for (int i = 0; i < BLOCK; i++) {
      int octet = window[from + i] & 0xFF;
      boolean checksum = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
      sum += checksum ? ' ' : octet;
      told = checksum && octet >= '0' && octet <= '7' ? 8 * told + octet - '0' : told;
    }
    return sum == told;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
