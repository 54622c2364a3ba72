package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * The members of a tar file. Behind a damaged header it goes on with the next one whose checksum is
 * right, which may stand in what the damaged file has for the member before.
 */
final class TarMembers implements Members {

  /** Bytes that may stand between two members' contents. */
  private static final long LONGEST_HEADER = 1 << 20;

  private static final int BLOCK = 512;
  private static final int CHECKSUM_AT = 148;
  private static final int CHECKSUM_LENGTH = 8;
  private static final int MAGIC_AT = 257;
  private static final String MAGIC = "ustar";

  private final Input input;
  private final Contents contents;
  private final Budget header =
      new Budget(LONGEST_HEADER, "a member's header holds more than 1 MB");
  private final Trail bytes;
  private TarArchiveInputStream archive;
  private long content; // where that of the last member starts
  private long searched; // behind the header that was found last

  /** Opens an archive. */
  TarMembers(Input input, InputStream in, Contents contents) {
    this.input = input;
    this.contents = contents;
    header.pause();
    this.bytes = new Trail(Metered.stored(in, header));
    this.archive = open();
  }

  /** A larger unit than a block would pass over what stands behind the end. */
  private TarArchiveInputStream open() {
    return new TarArchiveInputStream(bytes, BLOCK, BLOCK, StandardCharsets.UTF_8.name());
  }

  @Override
  public InputStream stream() {
    return archive;
  }

  @Override
  public boolean isReadable() {
    return archive.canReadEntryData(archive.getCurrentEntry());
  }

  @Override
  public LongSupplier packed() {
    return archive::getBytesRead;
  }

  @Override
  public @Nullable TarArchiveEntry next() throws IOException {
    boolean more = true;
    while (more) {
      TarArchiveEntry entry = null;
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
      if (entry != null && entry.isCheckSumOK()) {
        content = bytes.position();
        return entry;
      }
      more = goOn(entry == null ? null : entry.getName(), damage);
    }
    return null;
  }

  @Override
  public boolean resume(boolean refused) throws IOException {
    byte[] passed = new byte[BLOCK];
    while (Sturdy.call(() -> archive.read(passed)) >= 0) {
      continue;
    }
    return bytes.has(1);
  }

  /** Goes to the next header behind a damaged one or the end; returns whether there is one. */
  private boolean goOn(@Nullable String name, @Nullable IOException damage) throws IOException {
    boolean lost = name != null || damage != null;
    // The library takes the block behind one of zeros for the second of the end.
    long met = lost ? bytes.position() : Math.max(content, bytes.position() - BLOCK);
    bytes.seek(lost ? Math.max(content, searched) : met);
    if (lost && isHeader()) {
      bytes.seek(met); // the last member is such an archive itself
    }
    boolean found = false;
    while (!found && bytes.has(1)) {
      found = !(lost && bytes.position() == met - BLOCK) && isHeader();
      if (!found) {
        lost |= bytes.position() >= met && bytes.peek(0) != 0;
        bytes.pass();
      }
    }
    searched = bytes.position() + 1;
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
    archive = open();
    return found;
  }

  /** Returns whether a header follows whose checksum is right. */
  private boolean isHeader() throws IOException {
    if (!bytes.has(BLOCK)) {
      return false;
    }
    for (int i = 0; i < MAGIC.length(); i++) {
      if (bytes.peek(MAGIC_AT + i) != MAGIC.charAt(i)) {
        return false;
      }
    }
    return isRight();
  }

  /** Returns whether a header's bytes, blanks for the checksum itself, add up to its checksum. */
  private boolean isRight() {
    long sum = 0;
    long told = 0;
    for (int i = 0; i < BLOCK; i++) {
      int octet = bytes.peek(i);
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
