package org.newsledger.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes synthetic articles as JSON lines: {@code GenerateNews ARTICLES FOLDER [SEED]}. The same
 * arguments give the same bytes.
 */
public final class GenerateNews {

  /** Articles of one file. */
  private static final int FILE = 5_000;

  private GenerateNews() {}

  /** Writes the files; the folder is made. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("GenerateNews ARTICLES FOLDER [SEED]");
      System.exit(2);
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(Integer.parseInt(args[0]), Path.of(args[1]), seed);
  }

  /** Writes that many articles to a folder. */
  static void write(int articles, Path folder, long seed) throws IOException {
    Files.createDirectories(folder);
    SyntheticNews news = new SyntheticNews(seed, articles);
    for (int from = 0; from < articles; from += FILE) {
      Path file = folder.resolve(String.format("news-%05d.jsonl", from / FILE));
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        for (int i = from; i < Math.min(articles, from + FILE); i++) {
          write(news.article(i), out);
        }
      }
    }
  }

  private static void write(SyntheticNews.SyntheticArticle article, Writer out) throws IOException {
    JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator record = json.createGenerator(out)) {
      record.writeStartObject();
      record.writeStringField("url", article.url());
      record.writeStringField("source", article.source());
      record.writeStringField("title", article.title());
      record.writeStringField("published", article.published());
      record.writeStringField("language", article.language());
      record.writeStringField("text", article.text());
      record.writeEndObject();
    }
    out.write('\n');
  }
}
