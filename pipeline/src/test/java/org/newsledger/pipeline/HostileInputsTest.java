package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.pipeline.read.Formats;
import org.newsledger.pipeline.read.Found;
import org.newsledger.pipeline.read.HostileFolder;
import org.newsledger.pipeline.read.InputFile;
import org.newsledger.pipeline.read.InputPaths;

/** A folder of 2,000 files, a quarter of them broken, through the whole job. */
class HostileInputsTest {

  private static final int FILES = 2000;

  @TempDir Path temp;

  @Test
  void everyInputIsAnArticleOrAReject() throws Exception {
    Map<String, Integer> files = HostileFolder.write(temp.resolve("in"), 7, FILES);

    Run run = Run.of("--input=" + temp.resolve("in"), "--output=" + temp.resolve("out"));

    run.assertDone();
    Map<String, Integer> articles;
    Map<String, Integer> rejects;
    try (Tables tables = Tables.in(temp.resolve("out"))) {
      articles = count(tables.query("SELECT uri FROM articles"));
      rejects = count(tables.query("SELECT uri FROM rejects"));
      assertEquals(List.of("0"), tables.query("SELECT count(*) FROM rejects WHERE message = ''"));
    }
    files.forEach(
        (file, whole) -> {
          int read = articles.getOrDefault(file, 0);
          int refused = rejects.getOrDefault(file, 0);
          if (whole > 0) {
            assertEquals(whole + " and 0", read + " and " + refused, file);
          } else {
            assertTrue(read + refused > 0, file + " is lost");
          }
        });
    assertEquals(found(), sum(articles) + sum(rejects));
  }

  /** Returns the number of inputs that reading alone finds. */
  private int found() throws Exception {
    List<String> found = new ArrayList<>();
    Found counter =
        new Found() {
          @Override
          public void document(Document document) {
            found.add(document.uri());
          }

          @Override
          public void rejection(Rejection rejection) {
            found.add(rejection.uri());
          }

          @Override
          public void skipped(String what) {}
        };
    NewsOptions options = PipelineOptionsFactory.as(NewsOptions.class);
    for (InputFile file : InputPaths.list(temp.resolve("in").toString())) {
      Formats.read(file, Bounds.limits(options), counter);
    }
    return found.size();
  }

  /** Counts by the file that a uri stands in. */
  private static Map<String, Integer> count(List<String> uris) {
    Map<String, Integer> counts = new HashMap<>();
    for (String uri : uris) {
      int end = uri.length();
      for (char mark : new char[] {'!', '#'}) {
        int at = uri.indexOf(mark);
        end = at < 0 ? end : Math.min(end, at);
      }
      counts.merge(uri.substring(0, end), 1, Integer::sum);
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
