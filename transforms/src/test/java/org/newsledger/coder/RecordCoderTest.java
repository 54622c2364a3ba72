package org.newsledger.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.Coder.NonDeterministicException;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.testing.CoderProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.LanguageShare;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.resolve.figure.FigureKey;

class RecordCoderTest {

  private enum Color {
    RED
  }

  private record Everything(
      String text,
      @Nullable String absent,
      int number,
      long large,
      boolean flag,
      Color color,
      BigDecimal decimal,
      LocalDate day,
      List<Span> spans) {}

  private record Keyless(double value) {}

  private record Timed(Instant instant) {}

  @Test
  void whatIsDecodedEqualsWhatWasEncoded() throws Exception {
    Coder<Span> span = RecordCoder.of(Span.class);
    CoderProperties.coderDecodeEncodeEqual(span, new Span(3, 9));

    Article article =
        new Article(
            "a",
            "u",
            null,
            "title",
            "text",
            "ro",
            List.of(new LanguageShare("ro", 0.25)),
            null,
            List.of(
                new Segment(
                    Segment.Kind.PARAGRAPH, new Span(0, 4), "ro", List.of(new Span(0, 4)), null)));
    CoderProperties.coderDecodeEncodeEqual(RecordCoder.of(Article.class), article);
  }

  @Test
  void everyKindOfComponentIsKept() throws Exception {
    Everything everything =
        new Everything(
            "ș\uD83D\uDE00",
            null,
            -3,
            Long.MAX_VALUE,
            true,
            Color.RED,
            new BigDecimal("0.50"),
            LocalDate.of(-5, 1, 7),
            List.of(new Span(0, 1), new Span(1, 1)));

    CoderProperties.coderDecodeEncodeEqual(RecordCoder.of(Everything.class), everything);
  }

  @Test
  void equalKeysHaveEqualBytes() throws Exception {
    Coder<ActorKey> coder = RecordCoder.of(ActorKey.class);

    CoderProperties.coderDeterministic(
        coder,
        new ActorKey("nato", ActorType.ORGANIZATION, null),
        new ActorKey(
            String.valueOf(new char[] {'n', 'a', 't', 'o'}), ActorType.ORGANIZATION, null));
    CoderProperties.coderConsistentWithEquals(
        coder,
        new ActorKey("police", ActorType.GROUP, "RO"),
        new ActorKey("police", ActorType.GROUP, "MD"));
    RecordCoder.of(FigureKey.class).verifyDeterministic();
  }

  @Test
  void aRecordWithADoubleIsNoKey() throws Exception {
    Coder<Keyless> coder = RecordCoder.of(Keyless.class);

    CoderProperties.coderDecodeEncodeEqual(coder, new Keyless(0.1));
    assertThrows(NonDeterministicException.class, coder::verifyDeterministic);
  }

  @Test
  void aNullWhereNoneMayBeIsNamed() throws Exception {
    Coder<ActorKey> coder = RecordCoder.of(ActorKey.class);

    CoderException thrown =
        assertThrows(
            CoderException.class,
            () -> CoderProperties.coderDecodeEncodeEqual(coder, new ActorKey("x", null, null)));

    assertTrue(String.valueOf(thrown.getMessage()).contains("type"), thrown.getMessage());
  }

  @Test
  void aTypeWithoutACoderIsNamed() {
    var thrown = assertThrows(CannotProvideCoderException.class, () -> RecordCoder.of(Timed.class));

    assertTrue(String.valueOf(thrown.getMessage()).contains("Instant"), thrown.getMessage());
  }

  @Test
  void theCoderSurvivesSerialization() throws Exception {
    CoderProperties.coderSerializable(RecordCoder.of(Article.class));
  }

  @Test
  void beamFindsTheCoderOfEveryRecord() throws Exception {
    assertEquals(RecordCoder.of(Span.class), CoderRegistry.createDefault().getCoder(Span.class));
  }
}
