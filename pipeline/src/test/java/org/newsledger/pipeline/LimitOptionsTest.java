package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs into each limit that a person may set, through the whole program. */
class LimitOptionsTest {

  @TempDir Path temp;
  private RunFolder folder;

  @BeforeEach
  void setUp() {
    folder = new RunFolder(temp);
  }

  @Test
  void anArticleAboveTheLimitIsRefused() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write(
        "in/b.jsonl",
        "{\"id\": \"b\", \"text\": \"" + RunFolder.QUAKE.replace("\n", " ") + "\"}\n");

    folder.run("--input=" + folder.path().resolve("in"), "--maxBytes=50").assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("a.txt|too_large", "b.jsonl#1|too_large"),
          tables.query("SELECT uri, reason FROM rejects ORDER BY uri"));
    }
  }

  @Test
  void anEndlessSentenceIsCut() throws Exception {
    folder.write("in/a.txt", "three people were hurt and ".repeat(40));

    folder.run("--input=" + folder.path().resolve("in"), "--maxSentence=500").assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("3|1079"), tables.query("SELECT sentences, characters FROM articles"));
    }
  }

  @Test
  void tooManyRejectsFailTheRunButNotItsTables() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/b.txt", " ");
    folder.write("in/c.txt", " ");

    Run run = folder.run("--input=" + folder.path().resolve("in"), "--maxRejects=66%");

    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().contains("2 of 3 inputs were refused, more than --maxRejects=66%"));
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
      assertEquals(List.of("2"), tables.query("SELECT count(*) FROM rejects"));
    }
  }

  @Test
  void aCountOfRejectsFailsTheRunToo() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/b.txt", " ");

    folder.run("--input=" + folder.path().resolve("in"), "--maxRejects=1").assertDone();
    Run strict = folder.run("--input=" + folder.path().resolve("in"), "--strict", "--overwrite");

    assertEquals(1, strict.exitCode(), strict::toString);
    assertTrue(strict.err().contains("1 of 2 inputs were refused"), strict.err());
    assertRejects("b.txt|empty|holds no text");
  }

  @Test
  void aFileThatUnpacksToMoreIsReadToTheLimit() throws Exception {
    folder.write("in/a.jsonl.gz", lines(20));

    folder.run("--input=" + folder.path().resolve("in"), "--maxFileBytes=700").assertDone();

    assertRejects(
        "a.jsonl.gz|too_large|the file holds more than 700 bytes, unpacked; raise --maxFileBytes"
            + " or split it");
  }

  @Test
  void aMemberAboveTheLimitIsRefusedAndTheNextIsRead() throws Exception {
    folder.write("in/a.zip", zip("long.jsonl", lines(20), "short.txt", RunFolder.QUAKE));

    folder.run("--input=" + folder.path().resolve("in"), "--maxMemberBytes=500").assertDone();

    assertRejects("a.zip!long.jsonl|too_large|holds more than 500 bytes; raise --maxMemberBytes");
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("a.zip!short.txt"),
          tables.query("SELECT uri FROM articles WHERE uri LIKE '%!%'"));
    }
  }

  @Test
  void noMoreMembersThanTheLimitAreRead() throws Exception {
    folder.write("in/a.zip", zip("1.txt", RunFolder.QUAKE, "2.txt", "Two.", "3.txt", "Three."));

    folder.run("--input=" + folder.path().resolve("in"), "--maxMembers=2").assertDone();

    assertRejects("a.zip|too_large|holds more than 2 members; raise --maxMembers");
  }

  @Test
  void archivesWithinArchivesAreOpenedToTheLimit() throws Exception {
    byte[] inner = zip("a.txt", RunFolder.QUAKE);
    folder.write("in/a.zip", zip("b.zip", inner));

    folder.run("--input=" + folder.path().resolve("in"), "--maxDepth=1").assertDone();

    assertRejects(
        "a.zip!b.zip|bad_archive|stands in 1 archives within each other; raise --maxDepth");
  }

  @Test
  void jsonIsReadToTheDepthOfTheLimit() throws Exception {
    folder.write("in/a.json", "{\"id\": \"1\", \"x\": [[[]]], \"text\": \"Three were hurt.\"}");

    folder.run("--input=" + folder.path().resolve("in"), "--maxJsonDepth=2").assertDone();

    assertRejects("a.json|bad_json|is nested deeper than 2; raise --maxJsonDepth");
  }

  @Test
  void whatUnpacksToTooManyTimesItsSizeIsABomb() throws Exception {
    folder.write(
        "in/a.jsonl.gz", ("{\"id\": \"1\", \"text\": \"" + " ".repeat(11_000_000)) + "\"}");

    folder.run("--input=" + folder.path().resolve("in"), "--maxRatio=20").assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      String message = tables.query("SELECT message FROM rejects").get(0);
      assertTrue(message.endsWith("raise --maxRatio if it is no bomb"), message);
    }
  }

  @Test
  void aTextOfMoreCharactersThanTheLimitIsRefused() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);

    folder.run("--input=" + folder.path().resolve("in"), "--maxCharacters=100").assertDone();

    assertRejects("a.txt|too_large|its text has 128 characters, more than --maxCharacters allows");
  }

  private void assertRejects(String... expected) throws Exception {
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of(expected), tables.query("SELECT uri, reason, message FROM rejects ORDER BY uri"));
    }
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\": \"line ").append(i).append("\", \"text\": \"Nobody was hurt.\"}\n");
    }
    return lines.toString();
  }

  /** Returns a zip file of names and contents in turn. */
  private static byte[] zip(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        zip.write(
            members[i + 1] instanceof byte[] raw ? raw : ((String) members[i + 1]).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
