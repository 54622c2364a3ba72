package org.newsledger.pipeline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * The members of a zip file by the headers before each of them: its directory, at its end, may be
 * gone. Behind a damaged member it goes on with the next header, and behind the directory with
 * those of a file that follows.
 */
final class ZipMembers implements Members {

  /** What may stand before the sizes behind a member: {@code PK\7\8}. */
  private static final long DESCRIPTOR = 0x08074B50;

  private static final int HEADER = 30; // without the name
  private static final int METHOD_AT = 8;
  private static final int NAME_LENGTH_AT = 26;

  // What APPNOTE.TXT, 4.4.3 and 4.4.5, has at most, and the longest name of a usual file system.
  private static final int LATEST_VERSION = 63;
  private static final int LAST_METHOD = 99;
  private static final int LONGEST_NAME = 4096;

  private final Input input;
  private final Contents contents;
  private final Budget unsized;
  private final Trail bytes;
  private ZipArchiveInputStream archive;
  private long searched = 1; // behind the header that was found last
  private long origin; // where the stream of the library starts
  private @Nullable ZipArchiveEntry last;
  private boolean begun;
  private boolean damaged; // whether a member was cut short
  private boolean directory;

  /** Opens an archive. */
  ZipMembers(Input input, InputStream in, Contents contents) {
    this.input = input;
    this.contents = contents;
    long most = contents.limits().recordBytes();
    this.unsized =
        new Budget(most, "is stored without its size and holds more than " + most + " bytes");
    unsized.pause();
    this.bytes = new Trail(Metered.stored(in, unsized));
    this.archive = open();
  }

  private ZipArchiveInputStream open() {
    return new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, false, true);
  }

  @Override
  public InputStream stream() {
    return new Checked();
  }

  @Override
  public boolean isReadable() {
    return last != null && archive.canReadEntryData(last);
  }

  @Override
  public LongSupplier packed() {
    return () -> bytes.position() - content();
  }

  @Override
  public @Nullable ZipArchiveEntry next() throws IOException {
    if (!begun) {
      begin();
    }
    while (true) {
      long end = content() + taken();
      unsized.pause();
      IOException damage = null;
      ZipArchiveEntry entry = null;
      try {
        entry = Sturdy.call(archive::getNextEntry);
      } catch (RefusedInputException e) {
        throw e;
      } catch (IOException e) {
        damage = e; // told below
      }
      if (entry != null) {
        last = entry;
        measure(entry);
        return entry;
      }
      boolean first = last == null && origin == 0;
      boolean found = goOn(end);
      if (damage != null && first && !found) {
        throw damage;
      }
      if (damage != null) {
        tell(
            "a member's header is damaged; "
                + (found ? "those behind it are read" : "it is the last"));
      } else if (!found && !directory && !damaged && !first) {
        tell("breaks off: its directory is missing, and members may be");
      }
      if (!found) {
        return null;
      }
    }
  }

  /** Goes to the first header that there is. The library would do so too, and tell nothing. */
  private void begin() throws IOException {
    begun = true;
    boolean whole =
        bytes.startsWith('P', 'K', 3, 4)
            || bytes.startsWith('P', 'K', 5, 6)
            || bytes.startsWith('P', 'K', 7, 8);
    if (!whole && !goOn(1)) {
      throw new IOException("no member has a header");
    }
    if (!whole) {
      tell("other bytes stand where its first member should; the members behind them are read");
    }
  }

  /** The library holds all of a member that is stored and whose size stands behind it. */
  private void measure(ZipArchiveEntry entry) {
    if (entry.getMethod() == ZipArchiveEntry.STORED
        && entry.getGeneralPurposeBit().usesDataDescriptor()) {
      unsized.start();
    }
  }

  private void tell(String message) {
    contents.found().rejection(input.refused(Reason.BAD_ARCHIVE, message));
  }

  @Override
  public boolean resume(boolean refused) throws IOException {
    unsized.pause();
    damaged = true;
    ZipArchiveEntry entry = last;
    long size = entry == null || !refused ? 0 : Math.max(0, entry.getCompressedSize());
    return goOn(content() + size);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** Returns where the content of the last member starts. */
  private long content() {
    ZipArchiveEntry entry = last;
    return origin + (entry == null ? 0 : Math.max(0, entry.getDataOffset()));
  }

  /** Returns how many packed bytes of the last member were read; 0 when that is not known. */
  private long taken() {
    ZipArchiveEntry entry = last;
    boolean known =
        entry != null
            && (entry.getMethod() == ZipArchiveEntry.STORED
                || entry.getMethod() == ZipArchiveEntry.DEFLATED);
    return known ? Math.max(0, archive.getCompressedCount()) : 0;
  }

  /** Goes to the first header behind a position; returns whether there is one. */
  private boolean goOn(long position) throws IOException {
    bytes.seek(Math.max(position, searched));
    while (bytes.has(4) && !isHeader()) {
      directory |= bytes.startsWith('P', 'K', 1, 2) || bytes.startsWith('P', 'K', 5, 6);
      bytes.pass();
    }
    origin = bytes.position();
    searched = origin + 1;
    last = null;
    archive = open();
    return bytes.has(4);
  }

  private boolean isHeader() throws IOException {
    if (bytes.peek(0) != 'P' || !bytes.startsWith('P', 'K', 3, 4) || !bytes.has(HEADER)) {
      return false;
    }
    int name = bytes.peek(NAME_LENGTH_AT) | bytes.peek(NAME_LENGTH_AT + 1) << 8;
    if (name == 0
        || name > LONGEST_NAME
        || !bytes.has(HEADER + name)
        || bytes.peek(4) > LATEST_VERSION
        || bytes.peek(METHOD_AT) > LAST_METHOD
        || bytes.peek(METHOD_AT + 1) > 0) {
      return false;
    }
    for (int i = 0; i < name; i++) {
      if (bytes.peek(HEADER + i) < ' ') {
        return false;
      }
    }
    return true;
  }

  /** The content of a member, which ends with an error when its checksum is another. */
  private final class Checked extends FilterInputStream {
    private final CRC32 sum = new CRC32();

    Checked() {
      super(archive);
    }

    @Override
    public int read() throws IOException {
      return Bytes.next(this);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = in.read(target, offset, length);
      if (count >= 0) {
        sum.update(target, offset, count);
      } else {
        check();
      }
      return count;
    }

    private void check() throws IOException {
      ZipArchiveEntry entry = last;
      if (entry == null) {
        return;
      }
      long told = entry.getCrc();
      if (told < 0 && entry.getMethod() == ZipArchiveEntry.DEFLATED) {
        long end = content() + taken();
        told = bytes.word(end) == DESCRIPTOR ? bytes.word(end + 4) : bytes.word(end);
      }
      if (told >= 0 && told != sum.getValue()) {
        throw new IOException("its checksum differs");
      }
    }
  }
}
