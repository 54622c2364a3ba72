package org.newsledger.pipeline.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.pipeline.Listing;
import org.newsledger.pipeline.Program;
import org.newsledger.pipeline.Run;
import org.newsledger.pipeline.SmallDisk;
import org.newsledger.pipeline.Tables;

/** The program's jar with Flink in the same process. */
class EmbeddedJarIT {

  private static final Path JAR = Path.of("target", "newsledger-flink.jar");

  /** Enough for the marker of a run, not for its tables. */
  private static final int ROOM = 16 << 10;

  @TempDir Path temp;

  @BeforeEach
  void writeNews() throws Exception {
    Files.createDirectory(temp.resolve("in"));
    Files.writeString(temp.resolve("in/a.txt"), "A bomb killed 3 soldiers in Lima on Monday.\n");
  }

  @Test
  void runsOnFlinkUnlessToldOtherwise() throws Exception {
    Path out = temp.resolve("out");

    run(out).assertDone();

    assertEquals(List.of(), Listing.strays(out));
    try (Tables tables = Tables.in(out)) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
  }

  @Test
  void aFullDiskIsOneLastLine() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"))) {
      Path filler = disk.fillUpTo(ROOM);
      Path out = disk.folder().resolve("out");

      run(out).assertFailed("No space left on device");

      assertEquals(List.of(), Listing.of(out));
      Files.delete(filler);
      run(out).assertDone();
    }
  }

  private Run run(Path out) throws Exception {
    String[] arguments = {"--input=" + temp.resolve("in"), "--output=" + out};
    try (Program program = Program.start(JAR, temp, arguments)) {
      return program.end();
    }
  }
}
