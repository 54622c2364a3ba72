package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.extract.date.DateFinder;
import org.newsledger.extract.number.QuantityReader;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Extraction;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Quantity;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.Token;

/** Runs the examples of every language pack: what it must find, and what it must not. */
class PackExamplesTest {

  private static final DateValue PUBLISHED = new DateValue(LocalDate.of(2022, 1, 6), Precision.DAY);

  /** What finds the items of a kind of example, written as {@code lang/README.md} says. */
  private static final Map<String, BiFunction<LanguagePack, String, List<String>>> FINDERS =
      Map.of(
          "number",
          PackExamplesTest::numbers,
          "date",
          PackExamplesTest::dates,
          "figure",
          (pack, text) -> figures(pack, text, true),
          "sum",
          PackExamplesTest::sums,
          "amount",
          (pack, text) -> figures(pack, text, false));

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

  record Example(LanguagePack pack, Row row) {
    @Override
    public String toString() {
      return row.origin() + " " + row.cell(0) + ": " + row.cell(1);
    }
  }

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (String code : LanguagePack.codes()) {
      LanguagePack pack = LanguagePack.find(code).orElseThrow();
      for (Row row : pack.rows("examples.tsv")) {
        if (FINDERS.containsKey(row.cell(0))) {
          examples.add(new Example(pack, row));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("examples")
  void findsWhatTheExampleExpects(Example example) {
    List<String> found =
        FINDERS.get(example.row().cell(0)).apply(example.pack(), example.row().cell(1));
    String written = found.isEmpty() ? "-" : String.join(" ; ", found);
    assertEquals(example.row().cell(2), written, example.row().origin());
  }

  /** Returns what the whole of extraction makes of an article of one sentence. */
  private static Extraction extraction(LanguagePack pack, String text) {
    Span span = new Span(0, text.length());
    Segment segment = new Segment(Segment.Kind.PARAGRAPH, span, pack.code(), List.of(span), null);
    return EXTRACTOR.extract(
        new Article(
            "a",
            "a.txt",
            null,
            null,
            text,
            pack.code(),
            List.of(),
            new Publication(PUBLISHED, Publication.Origin.METADATA),
            List.of(segment)));
  }

  /** Returns the figures of harm, or else the sums of money, shares and durations. */
  private static List<String> figures(LanguagePack pack, String text, boolean core) {
    List<Figure> all =
        extraction(pack, text).claims().stream()
            .map(Claim::figure)
            .filter(Objects::nonNull)
            .toList();
    return all.stream()
        .filter(figure -> isCore(figure) == core)
        .filter(figure -> figure.measure() != Measure.OTHER)
        .map(PackExamplesTest::written)
        .toList();
  }

  /** Returns how the figures add up, those that say so. */
  private static List<String> sums(LanguagePack pack, String text) {
    return extraction(pack, text).claims().stream()
        .map(Claim::figure)
        .filter(figure -> figure != null && isCore(figure) && figure.accumulation() != null)
        .map(
            figure ->
                code(figure.measure())
                    + " "
                    + figure.quantity().low()
                    + " "
                    + code(figure.accumulation()))
        .toList();
  }

  private static boolean isCore(Figure figure) {
    return figure.measure().compareTo(Measure.MONEY) < 0;
  }

  private static String written(Figure figure) {
    String what = figure.subject() != null ? code(figure.subject()) : figure.unit();
    return code(figure.measure())
        + " "
        + written(figure.quantity())
        + (what == null ? "" : " " + what);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<Token> tokens(LanguagePack pack, String text) {
    return pack.tokenizer().tokenize(text, new Span(0, text.length()));
  }

  private static List<String> numbers(LanguagePack pack, String text) {
    return QuantityReader.of(pack).read(tokens(pack, text)).stream()
        .filter(quantity -> quantity.form() != Form.ARTICLE)
        .map(quantity -> written(quantity.quantity()))
        .toList();
  }

  private static String written(Quantity quantity) {
    return written(quantity.low())
        + " "
        + written(quantity.high())
        + " "
        + quantity.qualifier().name().toLowerCase(Locale.ROOT);
  }

  private static String written(@Nullable BigDecimal bound) {
    return bound == null ? "?" : bound.toPlainString();
  }

  private static List<String> dates(LanguagePack pack, String text) {
    return DateFinder.of(pack).find(tokens(pack, text), PUBLISHED).stream()
        .filter(date -> date.value() != null)
        .map(date -> date.value().date() + " " + precision(date.value().precision()))
        .toList();
  }

  private static String precision(Precision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }
}
