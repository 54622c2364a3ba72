package org.newsledger.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.pipeline.CheckedIn;

/**
 * Reads broken copies of all input fixtures. {@code -Dnewsledger.fuzz=100000} reads so many and
 * tells the time and memory they took; {@code -Dnewsledger.fuzzSeed=2} reads others, {@code
 * -Dnewsledger.fuzzFrom=16487} those from that number on.
 */
class ReaderFuzzTest {

  private static final int INPUTS = Integer.getInteger("newsledger.fuzz", 2000);
  private static final int FROM = Integer.getInteger("newsledger.fuzzFrom", 0);
  private static final long SEED = Long.getLong("newsledger.fuzzSeed", 1);
  private static final boolean MEASURED = System.getProperty("newsledger.fuzz") != null;
  private static final int LARGEST_FIXTURE = 1 << 16;
  private static final int AGAIN = 3;

  private record Fixture(String name, byte[] bytes) {}

  /** Counts, and holds what no input may cause. */
  private static final class Counted implements Found {
    private final List<Rejection> failed = new ArrayList<>();
    private int inputs;

    @Override
    public void document(Document document) {
      inputs++;
    }

    @Override
    public void rejection(Rejection rejection) {
      inputs++;
      if (rejection.reason() == Rejection.Reason.FAILED || rejection.message().isBlank()) {
        failed.add(rejection);
      }
    }

    @Override
    public void skipped(String what) {}
  }

  /** Tells what took long. */
  private static final class Timing {
    private long slowest;
    private long mostHeap;
    private int slow;

    /** Takes a time that is too long again, alone: what else the machine did may have caused it. */
    void take(int number, String name, byte[] bytes, long first) {
      long most = 50_000_000L + 50_000_000L * (bytes.length / 1024);
      long nanos = first;
      for (int i = 0; i < AGAIN && nanos > most; i++) {
        nanos = Math.min(nanos, time(number, name, bytes, new Counted()));
      }
      slowest = Math.max(slowest, nanos);
      mostHeap = Math.max(mostHeap, heap());
      if (nanos > most) {
        slow++;
        System.out.printf(
            "slow: number %d, %s, %d bytes, %d ms%n",
            number, name, bytes.length, nanos / 1_000_000);
      }
    }

    void print() {
      System.out.printf(
          "%d broken inputs, seed %d: %d slow, slowest %d ms, heap at most %d MB%n",
          INPUTS, SEED, slow, slowest / 1_000_000, mostHeap >> 20);
    }

    private static long heap() {
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  @Test
  void everyBrokenInputIsAccountedFor() throws IOException {
    List<Fixture> fixtures = fixtures();
    List<byte[]> others = fixtures.stream().map(Fixture::bytes).toList();
    for (Fixture fixture : fixtures) { // so that no class is loaded while time is taken
      read(-1, fixture.name(), fixture.bytes(), new Counted());
    }
    Timing timing = new Timing();
    for (int i = FROM; i < FROM + INPUTS; i++) {
      Random random = new Random(SEED * 1_000_003 + i);
      Fixture fixture = fixtures.get(i % fixtures.size());
      byte[] bytes = new Mutator(random, others).mutate(fixture.bytes());
      String name =
          random.nextInt(8) == 0
              ? fixtures.get(random.nextInt(fixtures.size())).name()
              : fixture.name();
      Counted found = new Counted();
      long nanos = time(i, name, bytes, found);
      int number = i;
      assertTrue(found.inputs > 0, () -> name + " gave nothing, number " + number);
      assertTrue(found.failed.isEmpty(), () -> name + ", number " + number + ": " + found.failed);
      if (MEASURED) {
        timing.take(i, name, bytes, nanos);
      }
    }
    if (MEASURED) {
      timing.print();
    }
  }

  private static long time(int number, String name, byte[] bytes, Found found) {
    long start = cpuTime();
    read(number, name, bytes, found);
    return cpuTime() - start;
  }

  private static void read(int number, String name, byte[] bytes, Found found) {
    Input input = Input.of(new InputFile(name, name, bytes.length, null), Metadata.NONE);
    try {
      Formats.read(input, new ByteArrayInputStream(bytes), TestLimits.standard(), found);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name + ", number " + number + ", seed " + SEED, e);
    }
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Fixture> fixtures() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    try (Stream<Path> files = Files.list(CheckedIn.FIXTURES.resolve("inputs/files"))) {
      for (Path file : files.sorted().toList()) {
        if (Files.size(file) <= LARGEST_FIXTURE && Files.size(file) > 0) {
          fixtures.add(new Fixture(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    return fixtures;
  }
}
