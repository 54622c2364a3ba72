package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.newsledger.model.Rejection.Reason;

/**
 * Many files in one. Members are read in the order in which they stand, and never written anywhere:
 * their paths are names. Hidden ones are no inputs, as in a folder.
 */
enum Archive implements Format {
  ZIP {
    @Override
    ArchiveInputStream<?> open(InputStream in) {
      return new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, false, true);
    }
  },
  TAR {
    @Override
    ArchiveInputStream<?> open(InputStream in) {
      return new TarArchiveInputStream(in, BLOCK, BLOCK, StandardCharsets.UTF_8.name());
    }
  };

  /** What stands first in zip files that are something else. */
  private static final Set<String> FIRST_OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "mimetype", "META-INF/", "META-INF/MANIFEST.MF", "_rels/.rels");

  /** A larger unit would pass over what stands behind the end of a tar file. */
  private static final int BLOCK = 512;

  abstract ArchiveInputStream<?> open(InputStream in);

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    int inputs = 0;
    try (Members members = new Members(this, input, in, contents);
        Waiting waiting = new Waiting(contents)) {
      ArchiveEntry entry = members.next();
      if (this == ZIP && entry != null && FIRST_OF_DOCUMENTS.contains(entry.getName())) {
        throw new RefusedInputException(
            Reason.UNSUPPORTED_FORMAT,
            "is an office document, a book or a program; save its text as .txt or .html");
      }
      for (; entry != null; entry = members.next()) {
        if (!isInput(entry)) {
          contents.found().skipped("archive members that are no files or hidden");
          continue;
        }
        if (inputs++ == contents.limits().members()) {
          throw new RefusedInputException(
              Reason.TOO_LARGE, "holds more than " + (inputs - 1) + " members; raise --maxMembers");
        }
        Input member = input.member(path(entry), entry.getSize());
        if (!read(member, members, entry, contents, waiting)) {
          return;
        }
      }
    }
    if (inputs == 0 && this == ZIP && Magic.starts(in.head(), 'P', 'K', 3, 4)) {
      throw new IOException("the header of its first member");
    }
    if (inputs == 0) {
      contents.found().rejection(input.refused(Reason.EMPTY, "holds no files"));
    }
  }

  /** Returns whether the archive can be read on. */
  private static boolean read(
      Input member, Members members, ArchiveEntry entry, Contents contents, Waiting waiting)
      throws IOException {
    if (!members.stream().canReadEntryData(entry)) {
      contents.found().rejection(unreadable(member, entry));
      return true;
    }
    Limits limits = contents.limits();
    Budget budget =
        new Budget(
            limits.memberBytes(),
            "holds more than " + limits.memberBytes() + " bytes; raise --maxMemberBytes");
    Metered stream =
        Metered.unpacked(members.stream(), members.packed(), limits.ratio(), contents.budget());
    waiting.read(member, Metered.stored(stream, budget));
    if (stream.isBroken()) {
      return false; // which the member has told
    }
    stream.drain();
    return true;
  }

  private static org.newsledger.model.Rejection unreadable(Input member, ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return member.refused(Reason.UNREADABLE, "is encrypted; unpack it first");
    }
    return member.refused(
        Reason.UNSUPPORTED_FORMAT, "is packed by a method that is not read; pack it by deflate");
  }

  private static boolean isInput(ArchiveEntry entry) {
    boolean file = !entry.isDirectory();
    if (entry instanceof TarArchiveEntry tar) {
      file = tar.isFile() && !tar.isSymbolicLink() && !tar.isLink() && !tar.isFIFO();
    }
    return file && !isHidden(entry.getName());
  }

  private static boolean isHidden(String path) {
    StringTokenizer parts = new StringTokenizer(path, "/\\");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      boolean dots = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !dots) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  private static String path(ArchiveEntry entry) {
    String name = entry.getName();
    return name.startsWith("./") ? name.substring(2) : name;
  }
}
