package org.newsledger.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.pipeline.CheckedIn;

/**
 * Reads each file of {@code fixtures/inputs/files}, one for every format and trap, and holds its
 * articles and rejects against those that are checked in beside: {@code -Dnewsledger.update=true}
 * rewrites them.
 */
class InputFixturesTest {

  private static final Path INPUTS = CheckedIn.FIXTURES.resolve("inputs");

  static Stream<InputFile> files() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    return InputPaths.list(INPUTS.resolve("files").toString()).stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesWhatIsCheckedIn(InputFile file) throws IOException {
    Listing listing = new Listing();

    Formats.read(file, TestLimits.standard(), listing);

    CheckedIn.compare(expected(file), listing.toString());
  }

  @Test
  void nothingIsExpectedOfAFileThatIsNotThere() throws IOException {
    try (Stream<Path> expected = Files.list(INPUTS.resolve("expected"))) {
      Set<Path> known = files().map(InputFixturesTest::expected).collect(Collectors.toSet());
      assertEquals(known, expected.collect(Collectors.toSet()));
    }
  }

  private static Path expected(InputFile file) {
    return INPUTS.resolve("expected").resolve(file.uri() + ".txt");
  }
}
