package org.newsledger.resolve.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsledger.resolve.reprint.Newsroom.Score;

/**
 * Reprints among real articles, which are not bundled: {@code -Dnewsledger.corpus} names a folder
 * with {@code ntrex-articles.jsonl.gz}, the news of NTREX-128 in 41 languages, each article with
 * its {@code url}, {@code language} and {@code text}.
 */
@EnabledIfSystemProperty(named = "newsledger.corpus", matches = ".+")
class ReprintCorpusTest {

  private record Original(String url, String language, String text) {}

  @Test
  void findsEditedCopiesAndNoTranslations() throws IOException {
    List<Original> originals = originals();
    Newsroom newsroom = new Newsroom(20);
    List<ReprintSketch> sketches = new ArrayList<>();
    Map<String, String> gold = new TreeMap<>();
    Map<String, String> spoken = new HashMap<>();
    for (int i = 0; i < originals.size(); i++) {
      Original original = originals.get(i);
      // Articles of one language stand together, so the next one is of the same mostly.
      Original other = originals.get((i + 1) % originals.size());
      for (int copy = 0; copy <= i % 3; copy++) {
        String text = copy == 0 ? original.text : newsroom.reprint(original.text, other.text);
        ReprintSketch sketch = Newsroom.sketch(original.url + copy, null, original.language, text);
        sketches.add(sketch);
        gold.put(sketch.articleId(), original.url);
        spoken.put(sketch.articleId(), original.language);
      }
    }

    Map<String, String> groups = Newsroom.groups(sketches);
    Score score = Score.of(groups, gold);
    System.out.printf("%d articles, %s, F1 %.4f%n", sketches.size(), score, score.f1());
    assertTrue(sketches.size() >= 5000);
    assertTrue(score.f1() >= 0.97, score::toString);
    Map<String, String> languageOfGroup = new HashMap<>();
    int mixed = 0;
    for (Map.Entry<String, String> article : groups.entrySet()) {
      String language = spoken.get(article.getKey());
      String first = languageOfGroup.putIfAbsent(article.getValue(), language);
      mixed += first == null || first.equals(language) ? 0 : 1;
    }
    System.out.println(mixed + " articles in a group with one of another language");
    assertTrue(mixed <= sketches.size() / 1000, mixed + " translations are grouped");
    assertEquals(gold.size(), groups.size());
  }

  private static List<Original> originals() throws IOException {
    Path file = Path.of(System.getProperty("newsledger.corpus"), "ntrex-articles.jsonl.gz");
    List<Original> originals = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> record = record(line);
        originals.add(new Original(record.get("url"), record.get("language"), record.get("text")));
      }
    }
    return originals;
  }

  private static Map<String, String> record(String line) throws IOException {
    Map<String, String> record = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        record.put(name, json.getText());
      }
    }
    return record;
  }
}
