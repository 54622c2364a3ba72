package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputSizeTest {

  private static final long MB = 1 << 20;

  @Test
  void countsFilesAndTheTextInThem(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[1000]);
    Files.write(folder.resolve("b.jsonl.gz"), new byte[6000]);

    InputSize size = InputSize.of(folder.toString());

    assertEquals(new InputSize(2, 25_000), size);
    assertEquals(8, size.articles());
  }

  @Test
  void tablesAreNeitherCrumbsNorGiants() {
    assertEquals(1, new InputSize(5, 15_000).files(4));
    assertEquals(4, new InputSize(100_000, 300 * MB - 1).files(4));
    assertEquals(11, new InputSize(1, 3_000 * MB).files(4));
  }

  @Test
  void aClusterGetsMoreBucketsTheMoreThereIsToRead() {
    int few = Scale.ofCluster(new InputSize(10, 30_000), 4).buckets().count();
    int many = Scale.ofCluster(new InputSize(1, 3_000_000 * MB), 4).buckets().count();
    assertTrue(few >= 1000, "at least");
    assertTrue(many > few && many < 10_000_000, "more, and yet bounded: " + many);
  }
}
