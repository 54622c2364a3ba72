package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.stage.Buckets;

/** Holds that the tables depend on what is read, and on nothing else. */
class DeterminismTest {

  @Test
  void theTablesAreTheSameWhateverTheOrderAndTheCut(@TempDir Path temp) throws Exception {
    Path one = run(temp.resolve("one"), 1, new Scale(new Buckets(1), 1), 1);
    Path two = run(temp.resolve("two"), 2, new Scale(new Buckets(61), 3), 4);
    try (Tables left = Tables.in(one);
        Tables right = Tables.in(two)) {
      for (String table : Table.folders()) {
        String select = "SELECT * FROM " + table;
        assertEquals(left.export(select), right.export(select), table);
      }
      assertTrue(left.query("SELECT * FROM claims").size() > 500, "the stories make claims");
    }
  }

  /** Runs the job over the stories, shuffled by a seed, and returns the folder of the tables. */
  private static Path run(Path folder, long seed, Scale scale, int parallelism) throws Exception {
    Path output = folder.resolve("out");
    NewsOptions options =
        CommandLine.parse(
            List.of("--input=" + shuffled(folder.resolve("in"), seed), "--output=" + output));
    options.as(DirectOptions.class).setTargetParallelism(parallelism);
    FileSystems.setDefaultPipelineOptions(options);
    PipelineResult result = NewsPipeline.build(options, output + "/", scale).run();
    assertEquals(PipelineResult.State.DONE, result.waitUntilFinish());
    return output;
  }

  /** Copies the stories, file after file in an order of its own, and the lines of records too. */
  private static Path shuffled(Path folder, long seed) throws IOException {
    Random random = new Random(seed);
    Path articles = CheckedIn.FIXTURES.resolve("stories/articles");
    List<Path> files;
    try (Stream<Path> all = Files.walk(articles)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, random);
    for (Path file : files) {
      Path copy = folder.resolve(articles.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      if (file.toString().endsWith(".jsonl")) {
        List<String> records = new ArrayList<>(Files.readAllLines(file));
        Collections.shuffle(records, random);
        Files.write(copy, records);
      } else {
        Files.copy(file, copy);
      }
    }
    return folder;
  }
}
