package org.newsledger.pipeline.read;

/** Limits for tests. */
final class TestLimits {

  private TestLimits() {}

  /** Returns limits that no honest fixture meets. */
  static Limits standard() {
    return new Limits(1_000_000, 40_000_000, 35_000_000, 1000, 4, 100, 250, 500_000);
  }

  /** Returns the same limits, but for files of hundreds of megabytes. */
  static Limits large() {
    return new Limits(1_000_000, 1L << 30, 1L << 30, 1000, 4, 100, 250, 500_000);
  }
}
