package org.newsledger.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.Tokenizer;

/**
 * What is known of one language: the files of {@code /lang/<code>/}, described in that folder's
 * {@code README.md}. Immutable; one instance a language.
 */
public final class LanguagePack {

  /**
   * A line of a pack file.
   *
   * @param cells its tab-separated columns, stripped
   * @param origin file and line, for messages: {@code lang/de/harm.tsv:12}
   */
  public record Row(List<String> cells, String origin) {
    /** Returns column {@code index}, or {@code ""} when the line ends before it. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** Returns every form that the first column stands for, its choices written out. */
    public List<String> forms() {
      return Form.expand(cell(0));
    }
  }

  private static final Map<String, LanguagePack> PACKS = new ConcurrentHashMap<>();

  private final String code;
  private final Map<String, String> settings = new TreeMap<>();
  private final Map<String, List<Row>> files = new ConcurrentHashMap<>(); // read by many
  private final Tokenizer tokenizer;

  private LanguagePack(String code) {
    this.code = code;
    for (Row row : rows("language.tsv")) {
      settings.put(row.cell(0), row.cell(1));
    }
    tokenizer = new Tokenizer(words("elisions"));
  }

  /** Returns the codes of all languages that have a pack, sorted. */
  public static List<String> codes() {
    return read("/lang/index.tsv").stream().map(row -> row.cell(0)).sorted().toList();
  }

  /** Returns the pack of a language; empty when there is none. */
  public static Optional<LanguagePack> find(String code) {
    if (!codesSet().contains(code)) {
      return Optional.empty();
    }
    return Optional.of(PACKS.computeIfAbsent(code, LanguagePack::new));
  }

  /** Returns the BCP-47 code. */
  public String code() {
    return code;
  }

  /** Returns the tokenizer for texts in this language. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Returns a setting of {@code language.tsv}, or null when the pack has none of that name. */
  public @Nullable String setting(String key) {
    return settings.get(key);
  }

  /** Returns the space-separated words of a setting; empty when the pack has none of that name. */
  public Set<String> words(String key) {
    Set<String> words = new LinkedHashSet<>();
    var tokens = new StringTokenizer(settings.getOrDefault(key, ""), " ");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  /** Returns the lines of a file of this pack; empty when the pack lacks it. */
  public List<Row> rows(String file) {
    return files.computeIfAbsent(file, name -> List.copyOf(read("/lang/" + code + "/" + name)));
  }

  /** Returns an empty lexicon builder that folds and cuts as this language needs it. */
  public <T> Lexicon.Builder<T> lexicon() {
    boolean plain = "optional".equals(setting("diacritics"));
    return Lexicon.<T>builder(tokenizer, plain)
        .capitalsTell("yes".equals(setting("capitalized_nouns")));
  }

  /**
   * Returns a lexicon over a file whose first column is a form.
   *
   * @param value makes a phrase's value of its row
   * @throws IllegalStateException naming file and line when a row can't be read
   */
  public <T> Lexicon<T> lexicon(String file, Function<Row, T> value) {
    Lexicon.Builder<T> builder = lexicon();
    for (Row row : rows(file)) {
      try {
        builder.add(row.cell(0), value.apply(row));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
      }
    }
    return builder.build();
  }

  /**
   * Returns the lines of a tab-separated resource. Blank lines and lines that start with {@code #}
   * are skipped.
   *
   * @param path absolute, for example {@code /lang/index.tsv}; a missing file has no lines
   */
  public static List<Row> read(String path) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = LanguagePack.class.getResourceAsStream(path)) {
      if (in == null) {
        return rows;
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(cells(line), path.substring(1) + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    return List.copyOf(cells);
  }

  private static Set<String> codesSet() {
    return Index.CODES;
  }

  private static final class Index {
    private static final Set<String> CODES = Set.copyOf(codes());
  }
}
