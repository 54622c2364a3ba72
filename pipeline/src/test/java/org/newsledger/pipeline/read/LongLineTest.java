package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that are larger than what a test's memory should have to hold. */
class LongLineTest {

  private static final int LENGTH = 200_000_000;

  /** So many letters, none of which is held. */
  private static final class Letters extends InputStream {
    private int left = LENGTH;

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = Math.min(left, length);
      Arrays.fill(bytes, offset, offset + count, (byte) 'a');
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jsonl | {'id': '1', 'text': ' | '}; {'id': '2', 'text': 'Two were hurt.'}; | a.jsonl#1",
        "a.csv | id,text;1,' | ';2,Two were hurt.; | a.csv#2",
        "a.json | [{'id': '1', 'text': ' | '}, {'id': '2', 'text': 'Two were hurt.'}] | a.json#1",
      })
  void refusesOneAndReadsTheNext(String name, String before, String behind, String refused) {
    Listing listing = new Listing();
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(List.of(bytes(before), new Letters(), bytes(behind))));

    Formats.read(
        Input.of(new InputFile(name, name, LENGTH, null), Metadata.NONE),
        in,
        TestLimits.large(),
        listing);

    assertEquals(
        "REJECT: "
            + refused
            + "\nreason: TOO_LARGE\nmessage: the record holds more than 1000000 bytes; raise"
            + " --maxBytes\n\nARTICLE: 2\nTwo were hurt.\n",
        listing.toString());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.replace('\'', '"').replace(';', '\n').getBytes(UTF_8));
  }
}
