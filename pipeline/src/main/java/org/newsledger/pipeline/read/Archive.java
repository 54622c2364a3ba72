package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/**
 * Many files in one. Members are read in the order in which they stand, and never written anywhere:
 * their paths are names. Hidden ones are no inputs, as in a folder.
 */
enum Archive implements Format {
  ZIP {
    @Override
    Members open(Input input, InputStream in, Contents contents) {
      return new ZipMembers(input, in, contents);
    }
  },
  TAR {
    @Override
    Members open(Input input, InputStream in, Contents contents) {
      return new TarMembers(input, in, contents);
    }
  };

  /** What stands first in zip files that are something else. */
  private static final Set<String> FIRST_OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "mimetype", "META-INF/", "META-INF/MANIFEST.MF", "_rels/.rels");

  abstract Members open(Input input, InputStream in, Contents contents);

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    int inputs = 0;
    try (Members members = open(input, in, contents);
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
    if (!members.isReadable()) {
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
    boolean told = stream.isBroken();
    if (!told && stream.drain()) {
      return true;
    }
    if (!told) {
      contents.budget().take(0); // the file is too large, or the member was told to be
    }
    return !contents.budget().isSpent() && members.resume(stream.isRefused());
  }

  private static Rejection unreadable(Input member, ArchiveEntry entry) {
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
