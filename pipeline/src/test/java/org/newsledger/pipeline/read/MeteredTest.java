package org.newsledger.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class MeteredTest {

  private static final int UNPACKED = 9_000_000;
  private static final int STEP = 10_000;

  @Test
  void stopsABombOfAFewBytesAtAMegabyte() {
    var blanks = new ByteArrayInputStream(new byte[UNPACKED]);

    assertThrows(RefusedInputException.class, () -> readAll(blanks, () -> 70));

    int read = UNPACKED - blanks.available();
    assertTrue(read > 1_000_000 && read <= 1_000_000 + STEP, "read " + read);
  }

  @Test
  void readsWhatGzipPacksBest() throws Exception {
    var blanks = new ByteArrayInputStream(new byte[UNPACKED]);

    readAll(blanks, () -> (UNPACKED - blanks.available()) / 1032);

    assertEquals(0, blanks.available());
  }

  private static void readAll(ByteArrayInputStream in, LongSupplier packed) throws Exception {
    Metered metered = Metered.unpacked(in, packed, 250);
    byte[] bytes = new byte[STEP];
    while (metered.read(bytes, 0, STEP) >= 0) {
      // what was read is of no interest
    }
  }
}
