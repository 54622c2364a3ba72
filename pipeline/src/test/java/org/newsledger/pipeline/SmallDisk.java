package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A disk of one megabyte in memory, which a test may fill. */
public final class SmallDisk implements AutoCloseable {

  private static final int BYTES = 1 << 20;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts it; the test is skipped where none can be mounted. */
  public static SmallDisk mount(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    int code = run("mount", "-t", "tmpfs", "-o", "size=" + BYTES, "tmpfs", folder.toString());
    Assumptions.assumeTrue(code == 0, "skipped: no tmpfs can be mounted here");
    return new SmallDisk(folder);
  }

  /** Returns where it is. */
  public Path folder() {
    return folder;
  }

  /** Leaves no more room than some bytes; returns the file that takes the rest. */
  public Path fillUpTo(int bytes) throws IOException {
    return Files.write(folder.resolve("filler"), new byte[BYTES - bytes]);
  }

  /** Lets nobody write to it any more. */
  void protect() throws IOException, InterruptedException {
    Assertions.assertEquals(0, run("mount", "-o", "remount,ro", folder.toString()), "remount");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1; // there is no such command here
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    Assertions.assertEquals(0, run("umount", "-l", folder.toString()), "umount");
  }
}
