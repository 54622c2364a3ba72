package org.newsledger.resolve.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsledger.resolve.reprint.Signature.Overlap;

class SignatureTest {

  @Test
  void aSmallSetIsThereWholeAndRepeatsCountOnce() {
    Signature signature = range(0, 10, 64);
    assertTrue(signature.whole());
    assertEquals(10, signature.hashes().length);
    assertEquals(signature, range(0, 10, 64));
    assertEquals(new Overlap(4, 10, 12), signature.with(range(6, 18, 64)));
  }

  @Test
  void aSetAsLargeAsTheSampleIsWholeAndALargerOneIsNot() {
    assertTrue(range(0, 64, 64).whole());
    assertFalse(range(0, 65, 64).whole());
    assertEquals(64, range(0, 100_000, 64).hashes().length);
  }

  @Test
  void samplesTellWhatSetsShare() {
    Signature left = range(0, 30_000, 1024);
    assertEquals(1, left.with(range(0, 30_000, 1024)).resemblance());
    assertEquals(0, left.with(range(40_000, 70_000, 1024)).containment());
    assertEquals(0.5, left.with(range(10_000, 40_000, 1024)).resemblance(), 0.05);
    assertEquals(1, left.with(range(0, 300_000, 1024)).containment());
    assertEquals(0.1, left.with(range(0, 300_000, 1024)).resemblance(), 0.03);
  }

  @Test
  void nothingSharesNothing() {
    Signature nothing = range(0, 0, 64);
    assertEquals(new Overlap(0, 0, 0), nothing.with(nothing));
    assertEquals(0, nothing.with(nothing).resemblance());
    assertEquals(0, nothing.with(range(0, 5, 64)).containment());
  }

  private static Signature range(int from, int to, int most) {
    Sampler sampler = new Sampler(most);
    for (int turn = 0; turn < 2; turn++) {
      for (int i = from; i < to; i++) {
        sampler.add(Hashes.mix(1000 + i));
      }
    }
    return sampler.signature();
  }
}
