package org.newsledger.pipeline.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.pipeline.CheckedIn;
import org.newsledger.pipeline.Run;
import org.newsledger.pipeline.Tables;

class EmbeddedFlinkTest {

  private static final String INPUT = "--input=" + CheckedIn.FIXTURES.resolve("articles");

  @TempDir Path temp;

  @Test
  void theTablesAreTheDirectRunnersAtEveryParallelism() throws Exception {
    Map<String, String> direct = run("direct", "--runner=DirectRunner");
    for (String parallelism : new String[] {"1", "2", "4"}) {
      assertEquals(
          direct,
          run("flink" + parallelism, "--flinkMaster=[local]", "--parallelism=" + parallelism));
      assertEquals(
          direct,
          run(
              "direct" + parallelism,
              "--runner=DirectRunner",
              "--targetParallelism=" + parallelism));
    }
  }

  @Test
  void aClusterThatDoesNotAnswerIsOneLine() {
    Run.of(INPUT, "--output=" + temp.resolve("out"), "--flinkMaster=127.0.0.1:9")
        .assertRefused("no Flink answers there");
  }

  private Map<String, String> run(String output, String... options) throws Exception {
    String[] arguments = new String[options.length + 2];
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[0] = INPUT;
    arguments[1] = "--output=" + temp.resolve(output);
    Run.of(arguments).assertDone();
    try (Tables tables = Tables.in(temp.resolve(output))) {
      return tables.all();
    }
  }
}
