package org.newsledger.extract.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Span;

/**
 * Reads a corpus of numbers, {@code numbers.tsv.gz} in the folder that the system property {@code
 * newsledger.corpus} names: language, text, value. The text is nothing but the number.
 */
@EnabledIfSystemProperty(named = "newsledger.corpus", matches = ".+")
class NumberCorpusTest {

  private static final double LEAST_ALL = 0.95;
  private static final double LEAST_EACH = 0.90;

  @Test
  void readsNearlyEveryNumberOfTheCorpusExactly() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    Path file = Path.of(System.getProperty("newsledger.corpus"), "numbers.tsv.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        String code = cells[0].substring(0, cells[0].length() > 2 ? 2 : cells[0].length());
        if (LanguagePack.find(code).isPresent() && !cells[0].equals("language")) {
          int[] count = counts.computeIfAbsent(code, key -> new int[2]);
          count[0]++;
          if (reads(LanguagePack.find(code).orElseThrow(), cells[1], cells[2])) {
            count[1]++;
          } else {
            missed.add(line);
          }
        }
      }
    }
    int all = counts.values().stream().mapToInt(count -> count[0]).sum();
    int right = counts.values().stream().mapToInt(count -> count[1]).sum();
    counts.forEach((code, count) -> System.out.println(code + " " + count[1] + "/" + count[0]));
    System.out.println("all " + right + "/" + all + ", missed:\n" + String.join("\n", missed));
    assertTrue(right >= LEAST_ALL * all, right + " of " + all);
    counts.forEach((code, count) -> assertTrue(count[1] >= LEAST_EACH * count[0], code + missed));
  }

  private static boolean reads(LanguagePack pack, String text, String value) {
    List<FoundQuantity> found =
        QuantityReader.of(pack).read(pack.tokenizer().tokenize(text, new Span(0, text.length())));
    if (found.size() != 1) {
      return false;
    }
    BigDecimal low = found.get(0).quantity().low();
    return low != null && low.compareTo(new BigDecimal(value)) == 0;
  }
}
