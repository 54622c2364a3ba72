package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectLimitTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 3, false",
    "0, 1, 3, true",
    "2, 2, 3, false",
    "1, 2, 3, true",
    "67%, 2, 3, false",
    "66%, 2, 3, true",
    "0.5%, 1, 200, false",
    "0.5%, 2, 399, true",
    "100%, 3, 3, false",
    "0%, 0, 0, false"
  })
  void isACountOrAShare(String written, long rejects, long inputs, boolean exceeded)
      throws Exception {
    assertEquals(exceeded, limit(written, false).isExceeded(rejects, inputs));
  }

  @Test
  void anyNumberMayBeRefusedUnlessAsked() throws Exception {
    assertFalse(limit(null, false).isExceeded(3, 3));
  }

  @Test
  void strictIsNoneWhateverElseIsSet() throws Exception {
    assertTrue(limit("100%", true).isExceeded(1, 1000));
    assertFalse(limit("100%", true).isExceeded(0, 1000));
  }

  private static RejectLimit limit(String written, boolean strict) throws RefusedException {
    NewsOptions options = PipelineOptionsFactory.as(NewsOptions.class);
    options.setMaxRejects(written);
    options.setStrict(strict);
    return RejectLimit.of(options);
  }
}
