package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsledger.language.PackCell.ANY;
import static org.newsledger.language.PackCell.COUNTRY;
import static org.newsledger.language.PackCell.MODES;
import static org.newsledger.language.PackCell.NUMBER;
import static org.newsledger.language.PackCell.SOME;
import static org.newsledger.language.PackCell.SUBJECT;
import static org.newsledger.language.PackCell.codes;
import static org.newsledger.language.PackCell.in;
import static org.newsledger.language.PackCell.measure;
import static org.newsledger.language.PackCell.optional;
import static org.newsledger.language.PackCell.side;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorType;
import org.newsledger.text.Tokenizer;

/** Holds every file of every pack to the contract of {@code lang/README.md}. */
class PackFormatTest {

  private static final Map<String, List<PackCell>> FILES = new TreeMap<>();

  static {
    FILES.put("language.tsv", List.of(SOME, SOME));
    FILES.put("abbreviations.tsv", List.of(SOME, optional(Set.of("before_number"))));
    FILES.put("boilerplate.tsv", List.of(SOME, optional(Set.of("line", "names"))));
    FILES.put(
        "numbers.tsv",
        List.of(
            SOME,
            in(
                "cardinal scale collective dozen about fraction and_fraction article vague none"
                    + " never doubtful"),
            NUMBER,
            PackCell::useFault));
    FILES.put(
        "qualifiers.tsv",
        List.of(
            SOME,
            in("at_least at_most about exact range_open range_from range_join change"),
            side()));
    FILES.put("notcounts.tsv", List.of(SOME, side()));
    FILES.put(
        "grammar.tsv",
        List.of(
            SOME,
            in(
                "and or but article genitive preposition auxiliary passive perfect agent object among"
                    + " negation relative subordinator complementizer pronoun person adverb part"
                    + " part_after total increment toward from aside past since until"
                    + " adding against gives origin")));
    FILES.put("nouns.tsv", List.of(SOME, PackCell::nounFault, ANY, optional(Set.of("deployable"))));
    FILES.put("adjectives.tsv", List.of(SOME));
    FILES.put("harm.tsv", List.of(SOME, measure(), PackCell::rolesFault, SUBJECT));
    FILES.put("places.tsv", List.of(SOME, SOME, in("country city region"), COUNTRY));
    FILES.put("placeheads.tsv", List.of(SOME, in("city region region_after locative")));
    FILES.put("inflection.tsv", List.of(SOME, SOME, optional(Set.of("guess"))));
    FILES.put("topics.tsv", List.of(SOME, in("sport fiction past animal")));
    FILES.put("demonyms.tsv", List.of(SOME, COUNTRY));
    FILES.put("dates.tsv", List.of(SOME, PackCell::dateFault));
    FILES.put("commonnouns.tsv", List.of(SOME, in("noun ending")));
    FILES.put("titles.tsv", List.of(SOME, SOME, ANY));
    FILES.put("organizations.tsv", List.of(SOME, ANY, ANY));
    FILES.put("groups.tsv", List.of(SOME, SOME, codes(ActorType.values()), ANY));
    FILES.put(
        "names.tsv",
        List.of(
            SOME,
            in(
                "given particle not_name surname not_place not_given link work organization_ending title_ending"),
            ANY));
    FILES.put(
        "attribution.tsv",
        List.of(
            SOME,
            in(
                "according after_source says reports citing cited_by told said_to anaphor personal"
                    + " reported backward nothing")));
    FILES.put(
        "modality.tsv",
        List.of(
            SOME,
            in("asserted possible hypothetical unreal threat denied negated planned"),
            optional(Set.of("after", "before", "clause", "next", "word", "self"))));
    FILES.put(
        "events.tsv",
        List.of(
            SOME,
            PackCell::typeFault,
            optional(MODES),
            optional(Set.of("active", "passive", "noun", "objective")),
            ANY,
            ANY,
            optional(Set.of("governs", "free", "weak"))));
    FILES.put("stopwords.tsv", List.of(SOME));
    FILES.put(
        "examples.tsv",
        List.of(
            in("number figure sum amount place date actor event roles attribution cited modality"),
            SOME,
            SOME));
  }

  static Stream<String> files() {
    return LanguagePack.codes().stream()
        .filter(code -> exists(code, "language.tsv"))
        .flatMap(code -> FILES.keySet().stream().map(file -> code + "/" + file))
        .filter(file -> exists(file.substring(0, 2), file.substring(3)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileKeepsTheContract(String path) throws IOException {
    String code = path.substring(0, path.indexOf('/'));
    String file = path.substring(path.indexOf('/') + 1);
    List<PackCell> columns = FILES.get(file);
    List<String> faults = new ArrayList<>();
    if (!text(code, file).startsWith("#")) {
      faults.add(path + " starts with no comment of origin");
    }
    Set<List<String>> seen = new HashSet<>();
    for (Row row : LanguagePack.find(code).orElseThrow().rows(file)) {
      faults.addAll(faults(row, columns));
      boolean isNew = false;
      for (String form : forms(row, file, faults)) {
        List<String> expanded = new ArrayList<>(row.cells());
        expanded.set(0, file.equals("language.tsv") ? form : form.toLowerCase(Locale.ROOT));
        isNew |= seen.add(expanded);
      }
      if (!isNew) {
        faults.add(row.origin() + ": says nothing new");
      }
    }
    assertEquals("", String.join("\n", faults.subList(0, Math.min(20, faults.size()))));
  }

  private static List<String> faults(Row row, List<PackCell> columns) {
    List<String> faults = new ArrayList<>();
    if (row.cells().size() > columns.size()) {
      faults.add(row.origin() + ": has more than " + columns.size() + " columns");
    }
    for (int i = 0; i < columns.size(); i++) {
      String fault = columns.get(i).fault(row.cell(i));
      if (fault != null) {
        faults.add(row.origin() + ": column " + (i + 1) + " '" + row.cell(i) + "' " + fault);
      }
    }
    return faults;
  }

  private static List<String> forms(Row row, String file, List<String> faults) {
    if (Set.of("language.tsv", "examples.tsv", "inflection.tsv").contains(file)) {
      return List.of(row.cell(0) + "\t" + row.cell(1));
    }
    try {
      List<String> forms = Form.expand(row.cell(0));
      Lexicon.<Row>builder(new Tokenizer(Set.of()), false).add(row.cell(0), row);
      forms.stream()
          .filter(PackFormatTest::isShortPrefix)
          .forEach(form -> faults.add(row.origin() + ": prefix under four letters: " + form));
      return forms;
    } catch (IllegalArgumentException e) {
      faults.add(row.origin() + ": " + e.getMessage());
      return List.of();
    }
  }

  private static boolean isShortPrefix(String form) {
    return Stream.of(form.split(" ")).anyMatch(word -> word.endsWith("*") && word.length() < 5);
  }

  private static boolean exists(String code, String file) {
    return LanguagePack.class.getResource("/lang/" + code + "/" + file) != null;
  }

  private static String text(String code, String file) throws IOException {
    try (InputStream in = LanguagePack.class.getResourceAsStream("/lang/" + code + "/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
