package org.newsledger.pipeline.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.pipeline.Listing;
import org.newsledger.pipeline.Run;
import org.newsledger.pipeline.Tables;

/** The job with input and output in a storage that is no disk, and what that storage may do. */
class RemoteStorageTest {

  private static final String BOMB = "A bomb killed %d soldiers in Lima on Monday.\n";

  @TempDir Path temp;

  @Test
  void theTablesAreThoseOfADisk() throws Exception {
    put("mem://same/news/a.txt", BOMB.formatted(3));
    put("mem://same/news/deep/b.txt", BOMB.formatted(4));
    Path disk = Files.createDirectories(temp.resolve("news/deep"));
    Files.writeString(disk.resolve("../a.txt"), BOMB.formatted(3));
    Files.writeString(disk.resolve("b.txt"), BOMB.formatted(4));

    Run.of("--input=mem://same/news", "--output=mem://same/ledger").assertDone();
    Run.of("--input=" + temp.resolve("news"), "--output=" + temp.resolve("ledger")).assertDone();

    Path copy = download("mem://same/ledger/", "copy");
    assertEquals(List.of(), Listing.strays(copy));
    try (Tables remote = Tables.in(copy);
        Tables local = Tables.in(temp.resolve("ledger"))) {
      assertEquals(local.all(), remote.all());
      assertEquals(List.of("2"), remote.query("SELECT count(*) FROM articles"));
    }
  }

  @Test
  void aRunIsNotReplacedUnlessAsked() throws Exception {
    put("mem://again/news/a.txt", BOMB.formatted(3));
    Run.of("--input=mem://again/news/*.txt", "--output=mem://again/ledger").assertDone();

    Run.of("--input=mem://again/news", "--output=mem://again/ledger").assertRefused("--overwrite");
    Run.of("--input=mem://again/news", "--output=mem://again/ledger", "--overwrite").assertDone();
  }

  @Test
  void whatVanishesOrBreaksWhileItIsReadIsARow() throws Exception {
    put("mem://bad/news/a.txt", BOMB.formatted(3));
    put("mem://bad/news/broken.txt", BOMB.formatted(4));
    put("mem://bad/news/gone.txt", BOMB.formatted(5));
    MemoryFileSystem.breakOff("mem://bad/news/broken.txt");
    MemoryFileSystem.vanish("mem://bad/news/gone.txt");

    Run run = Run.of("--input=mem://bad/news", "--output=mem://bad/ledger");

    run.assertDone();
    assertTrue(run.out().contains("rejects    2"), run.out());
    try (Tables tables = Tables.in(download("mem://bad/ledger/", "bad"))) {
      assertEquals(
          List.of("broken.txt|unreadable", "gone.txt|unreadable"),
          tables.query("SELECT uri, reason FROM rejects ORDER BY uri"));
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
  }

  private static void put(String name, String text) {
    MemoryFileSystem.put(name, text.getBytes(UTF_8));
  }

  private Path download(String prefix, String folder) throws Exception {
    for (Map.Entry<String, byte[]> object : MemoryFileSystem.under(prefix).entrySet()) {
      Path file = temp.resolve(folder).resolve(object.getKey().substring(prefix.length()));
      Files.createDirectories(file.getParent());
      Files.write(file, object.getValue());
    }
    return temp.resolve(folder);
  }
}
