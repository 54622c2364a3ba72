package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input reaches nothing outside itself: no file, no network. */
class OutsideTest {

  private static final int PATIENCE_MILLIS = 500;

  @TempDir Path temp;
  private RunFolder folder;

  @BeforeEach
  void setUp() {
    folder = new RunFolder(temp);
  }

  @Test
  void pathsInArchivesTouchNoDisk() throws Exception {
    String absolute = temp.resolve("absolute.txt").toString();
    List<String> names = List.of("../above.txt", "in/../../other.txt", absolute);
    folder.write("in/a.zip", zip(names));
    folder.write("in/a.tar", tar(names));

    folder.run("--input=" + temp.resolve("in")).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("6"), tables.query("SELECT count(*) FROM articles WHERE uri LIKE 'a.%!%'"));
    }
    try (Stream<Path> all = Files.list(temp)) {
      assertEquals(
          Set.of("in", "out"),
          all.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void entitiesAndLinksAreNotFollowed() throws Exception {
    folder.write("secret", "Nine men were killed in Lima");
    String file = temp.resolve("secret").toUri().toString();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String site = "http://127.0.0.1:" + server.getLocalPort();
      folder.write(
          "in/a.xhtml",
          "<?xml version=\"1.0\"?>\n<!DOCTYPE html [<!ENTITY % p SYSTEM \""
              + site
              + "/p.dtd\"> %p; <!ENTITY f SYSTEM \""
              + file
              + "\"> <!ENTITY u SYSTEM \""
              + site
              + "/u\">]>\n<html>"
              + page("&f; &u;", site)
              + "</html>");
      folder.write(
          "in/b.html",
          "<!DOCTYPE html SYSTEM \"" + site + "/d.dtd\"><html>" + page("", site) + "</html>");
      folder.write(
          "in/c.json",
          "{\"url\": \""
              + site
              + "/c\", \"html\": \""
              + page("", site).replace("\"", "\\\"")
              + "\"}");

      folder.run("--input=" + temp.resolve("in")).assertDone();

      server.setSoTimeout(PATIENCE_MILLIS);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
    try (Tables tables = Tables.in(folder.out())) {
      List<String> texts = tables.query("SELECT text FROM articles");
      assertEquals(3, texts.size());
      assertFalse(texts.toString().contains("Nine men"), texts.toString());
    }
  }

  private static String page(String words, String site) {
    return "<head><base href=\""
        + site
        + "/\"><meta http-equiv=\"refresh\" content=\"0;url="
        + site
        + "/r\"><link rel=\"canonical\" href=\""
        + site
        + "/l\"><script src=\""
        + site
        + "/s.js\"></script></head><body><article><h1>Rain in Brod</h1><img src=\""
        + site
        + "/i.png\"><iframe src=\""
        + site
        + "/f\"></iframe><p>Two people were hurt by the rain in"
        + " Brod on Monday, "
        + words
        + " the police of the town said.</p></article></body>";
  }

  private static byte[] zip(List<String> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(name));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(List<String> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(text(name).length);
        tar.putArchiveEntry(entry);
        tar.write(text(name));
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String name) {
    return ("The town of " + name.hashCode() + " was quiet on Monday.\n").getBytes(UTF_8);
  }
}
