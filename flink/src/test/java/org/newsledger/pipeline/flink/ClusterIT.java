package org.newsledger.pipeline.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.pipeline.CheckedIn;
import org.newsledger.pipeline.Listing;
import org.newsledger.pipeline.Program;
import org.newsledger.pipeline.Run;
import org.newsledger.pipeline.SmallDisk;
import org.newsledger.pipeline.Tables;

/** The program's jar on a Flink cluster whose workers may be lost. */
class ClusterIT {

  private static final Path JAR = Path.of("target", "newsledger-flink.jar");
  private static final String INPUT = "--input=" + CheckedIn.FIXTURES.resolve("articles");
  private static final int WORKERS = 2;

  /** Enough for the marker of a run, not for its tables. */
  private static final int ROOM = 16 << 10;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path temp;

  private static LocalCluster cluster;
  private static Map<String, String> direct;

  private final List<String> before = new ArrayList<>();

  @BeforeAll
  static void startTheClusterAndRunWithoutIt() throws Exception {
    Path output = temp.resolve("direct");
    Run.of(INPUT, "--output=" + output, "--runner=DirectRunner").assertDone();
    direct = tables(output);
    cluster = LocalCluster.start(temp);
  }

  @AfterAll
  static void stopTheCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theTablesAreTheDirectRunners(int parallelism) throws Exception {
    Path output = temp.resolve("parallel" + parallelism);
    try (Program program = submit(output, "--parallelism=" + parallelism)) {
      program.end().assertDone();
    }
    assertEquals("FINISHED", cluster.view().state(newJob()));
    assertEquals(List.of(), Listing.strays(output));
    assertEquals(direct, tables(output));
  }

  /** Once while articles are read, once while tables are written. */
  @ParameterizedTest
  @CsvSource({"4, Extract claims", "2, GroupReduce at Write tables"})
  void aKilledWorkerLosesAndDoublesNothing(int parallelism, String task) throws Exception {
    cluster.awaitWorkers(WORKERS);
    Path output = temp.resolve("killed" + parallelism);
    String job;
    try (Program program = submit(output, "--parallelism=" + parallelism)) {
      List<String> busy = new ArrayList<>();
      program.await(task, () -> newJob() != null && busy.addAll(workersOn(task)));
      job = newJob();
      cluster.kill(busy.get(0));
      cluster.startWorker();
      program.end().assertDone();
    }
    assertEquals("FINISHED", cluster.view().state(job));
    assertFalse(cluster.view().failures(job).isEmpty(), "the job has not noticed");
    assertEquals(List.of(), Listing.strays(output));
    assertEquals(direct, tables(output));
  }

  @Test
  void anInterruptedCommandCancelsItsJob() throws Exception {
    cluster.awaitWorkers(WORKERS);
    Path output = temp.resolve("interrupted");
    Run run;
    String job;
    try (Program program = submit(output, "--parallelism=2")) {
      program.await("Extract claims", () -> newJob() != null && !workersOn("Extract").isEmpty());
      job = newJob();
      program.signal("TERM");
      run = program.end();
    }
    run.assertInterrupted(143);
    assertEquals(List.of(), Listing.of(output));
    for (String state = "CANCELLING"; state.equals("CANCELLING"); Thread.sleep(100)) {
      state = cluster.view().state(job);
      assertFalse(state.equals("RUNNING") || state.equals("FINISHED"), state);
    }
    assertEquals("CANCELED", cluster.view().state(job));
  }

  @Test
  void aFailedJobTellsItsReason() throws Exception {
    Path article = temp.resolve("a.txt");
    Files.writeString(article, "A bomb killed 3 soldiers in Lima on Monday.\n");
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"))) {
      disk.fillUpTo(ROOM);
      Path output = disk.folder().resolve("out");
      try (Program program = submit(output, "--parallelism=1", "--input=" + article)) {
        program.end().assertFailed("No space left on device");
      }
      assertEquals(List.of(), Listing.of(output));
    }
  }

  private Program submit(Path output, String... options) throws Exception {
    before.addAll(cluster.view().jobs());
    List<String> arguments = new ArrayList<>(List.of(options));
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--input="))) {
      arguments.add(INPUT);
    }
    arguments.add("--output=" + output);
    arguments.add("--flinkMaster=" + cluster.master());
    return Program.start(JAR, temp, arguments.toArray(String[]::new));
  }

  /** Returns the job that this test has submitted; null when the cluster has not got it yet. */
  private String newJob() throws IOException, InterruptedException {
    List<String> jobs = new ArrayList<>(cluster.view().jobs());
    jobs.removeAll(before);
    return jobs.isEmpty() ? null : jobs.get(0);
  }

  private List<String> workersOn(String task) throws IOException, InterruptedException {
    return cluster.view().workersOn(newJob(), task);
  }

  private static Map<String, String> tables(Path output) throws Exception {
    assertEquals(true, Files.exists(output.resolve("run.json")), "run.json");
    try (Tables tables = Tables.in(output)) {
      return tables.all();
    }
  }
}
