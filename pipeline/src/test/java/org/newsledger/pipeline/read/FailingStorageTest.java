package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/**
 * Storage that fails amid an archive: the members that were read stay, the one that was being read
 * is told, and the archive for those behind it.
 */
class FailingStorageTest {

  private static final int MEMBERS = 4;

  /** Bytes between two places where the storage fails. */
  private static final int STEP = 61;

  private static final class Told implements Found {
    private final List<String> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Override
    public void document(Document document) {
      articles.add(document.uri());
    }

    @Override
    public void rejection(Rejection rejection) {
      rejections.add(rejection);
    }

    @Override
    public void skipped(String what) {}
  }

  /** Gives so many bytes, then fails as a disk does. */
  private static final class Failing extends FilterInputStream {
    private int left;

    Failing(byte[] bytes, int left) {
      super(new ByteArrayInputStream(bytes));
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      if (left == 0 && length > 0) {
        throw new IOException("Input/output error");
      }
      int count = super.read(buffer, from, Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar"})
  void keepsWhatWasReadAndTellsTheMemberAndTheRest(String kind) throws IOException {
    byte[] archive = kind.equals("zip") ? zip() : tar();
    int partly = 0;
    for (int at = 0; at < archive.length; at += STEP) {
      Told told = new Told();
      read("a." + kind, new Failing(archive, at), told);
      String where = kind + " that fails at byte " + at + ": " + told.rejections;

      assertEquals(names(kind, told.articles.size()), told.articles, where);
      assertTrue(told.articles.size() == MEMBERS || !told.rejections.isEmpty(), where);
      Set<String> rest = new HashSet<>(Set.of("a." + kind, next(kind, told.articles.size())));
      for (Rejection rejection : told.rejections) {
        assertFalse(rejection.message().isBlank(), where);
        assertTrue(rest.remove(rejection.uri()), where);
      }
      partly += told.articles.isEmpty() || told.articles.size() == MEMBERS ? 0 : 1;
    }
    assertTrue(partly > 0, "it fails between two members, too");
  }

  private static void read(String name, InputStream in, Found found) {
    Input input = Input.of(new InputFile(name, name, -1, null), Metadata.NONE);
    Formats.read(input, in, TestLimits.standard(), found);
  }

  private static List<String> names(String kind, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(next(kind, i));
    }
    return names;
  }

  private static String next(String kind, int read) {
    return "a." + kind + "!" + read + ".txt";
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < MEMBERS; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(article(i));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < MEMBERS; i++) {
        byte[] article = article(i);
        TarArchiveEntry entry = new TarArchiveEntry(i + ".txt");
        entry.setSize(article.length);
        tar.putArchiveEntry(entry);
        tar.write(article);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Words that no packing makes much shorter. */
  private static byte[] article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("A quake shook the coast, the agency said.\n");
    for (int i = 0; i < 300; i++) {
      text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
    }
    return text.toString().getBytes(UTF_8);
  }
}
