package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.newsledger.model.EventType;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;
import org.newsledger.text.Tokenizer;

/** Holds every file of every pack to the contract of {@code lang/README.md}. */
class PackFormatTest {

  /** Says what is wrong with a cell, or returns null when nothing is. */
  private interface Cell {
    String fault(String cell);
  }

  private static final Set<String> ROLES =
      Set.of(
          "victim",
          "passive",
          "active",
          "intransitive",
          "nominal",
          "toll",
          "presence",
          "weak",
          "some");
  private static final Set<String> MODES =
      Set.of(
          ("visit third-party multilateral phone withdraw release disarm ceasefire access resign"
                  + " assist change yield meet disapprove investigate allege restrict arrest"
                  + " relations expel territory violence demo riot strike hunger boycott obstruct"
                  + " vandalize convict discontinue troops weapons police militia seize censor"
                  + " curfew martial-law deport withhold misinformation cyber abduct beat torture"
                  + " sexual targeted destroy primitive firearms explosives suicide-attack aerial"
                  + " drone heavy-weapons crowd-control unconventional")
              .split(" "));

  private static final Cell ANY = cell -> null;
  private static final Cell SOME = cell -> cell.isEmpty() ? "is empty" : null;
  private static final Cell NUMBER = PackFormatTest::numberFault;
  private static final Cell COUNTRY =
      cell ->
          cell.isEmpty() || Set.of(Locale.getISOCountries()).contains(cell) || cell.equals("XK")
              ? null
              : "is no ISO country";
  private static final Cell SUBJECT = optional(codes(Subject.values()));

  private static final Map<String, List<Cell>> FILES = new TreeMap<>();

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
            PackFormatTest::useFault));
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
                    + " negation relative subordinator complementizer pronoun adverb part"
                    + " part_after total increment toward from aside past since until"
                    + " adding against gives")));
    FILES.put(
        "nouns.tsv", List.of(SOME, PackFormatTest::nounFault, ANY, optional(Set.of("deployable"))));
    FILES.put("adjectives.tsv", List.of(SOME));
    FILES.put("harm.tsv", List.of(SOME, measure(), PackFormatTest::rolesFault, SUBJECT));
    FILES.put("places.tsv", List.of(SOME, SOME, in("country city region"), COUNTRY));
    FILES.put("placeheads.tsv", List.of(SOME, in("city region region_after locative")));
    FILES.put("inflection.tsv", List.of(SOME, SOME, optional(Set.of("guess"))));
    FILES.put("topics.tsv", List.of(SOME, in("sport fiction past animal")));
    FILES.put("demonyms.tsv", List.of(SOME, COUNTRY));
    FILES.put("dates.tsv", List.of(SOME, PackFormatTest::dateFault));
    FILES.put("commonnouns.tsv", List.of(SOME, in("noun ending")));
    FILES.put("titles.tsv", List.of(SOME, SOME, ANY));
    FILES.put("organizations.tsv", List.of(SOME, ANY, ANY));
    FILES.put("groups.tsv", List.of(SOME, SOME, codes(ActorType.values()), ANY));
    FILES.put(
        "names.tsv",
        List.of(
            SOME,
            in("given particle not_name not_place not_given link work organization_ending"),
            ANY));
    FILES.put(
        "attribution.tsv",
        List.of(
            SOME, in("according after_source says reports citing cited_by told said_to anaphor")));
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
            PackFormatTest::typeFault,
            optional(MODES),
            optional(Set.of("active", "passive", "noun")),
            ANY,
            ANY,
            optional(Set.of("governs", "free", "weak"))));
    FILES.put("stopwords.tsv", List.of(SOME));
    FILES.put(
        "examples.tsv",
        List.of(
            in("number figure sum amount place date actor event attribution modality"),
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
    List<Cell> columns = FILES.get(file);
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

  private static List<String> faults(Row row, List<Cell> columns) {
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

  private static String numberFault(String cell) {
    try {
      return cell.isEmpty() || Double.parseDouble(cell) >= 0 ? null : "is negative";
    } catch (NumberFormatException e) {
      return "is no number";
    }
  }

  private static String useFault(String cell) {
    boolean use = Set.of("attached", "money", "bound", "about").contains(cell);
    return use ? null : numberFault(cell);
  }

  private static String dateFault(String cell) {
    int colon = cell.indexOf(':');
    if (colon < 0) {
      return in("last next this part ago on in link yearword suffix never").fault(cell);
    }
    String head = cell.substring(0, colon);
    if (head.equals("unit") || head.equals("units")) {
      return in("day week month year hour").fault(cell.substring(colon + 1));
    }
    boolean known = Set.of("day weekday week weekend month year".split(" ")).contains(head);
    try {
      Integer.parseInt(cell.substring(colon + 1));
      return known ? null : "is no date";
    } catch (NumberFormatException e) {
      return "has no number";
    }
  }

  private static String nounFault(String cell) {
    if (cell.startsWith("money:")) {
      boolean known =
          java.util.Currency.getAvailableCurrencies().stream()
              .anyMatch(currency -> currency.getCurrencyCode().equals(cell.substring(6)));
      return known ? null : "is no ISO currency";
    }
    if (cell.startsWith("duration:")) {
      return in("second minute hour night day week month year decade century")
          .fault(cell.substring(9));
    }
    Set<String> others = Set.of("percentage", "other", "nothing");
    return others.contains(cell) ? null : codes(Subject.values()).fault(cell);
  }

  private static String typeFault(String cell) {
    return cell.equals("-") ? null : codes(EventType.values()).fault(cell);
  }

  private static String rolesFault(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    for (String role : cell.split(",")) {
      if (!ROLES.contains(role.strip())) {
        return "has no known role " + role;
      }
    }
    return null;
  }

  private static Cell measure() {
    Cell measures = codes(Measure.values());
    return cell -> Set.of("damaged", "nothing").contains(cell) ? null : measures.fault(cell);
  }

  private static Cell side() {
    return optional(Set.of("before", "after"));
  }

  private static Cell in(String words) {
    Set<String> set = Set.of(words.split(" "));
    return cell -> set.contains(cell) ? null : "is none of " + words;
  }

  private static Cell optional(Set<String> codes) {
    return cell -> cell.isEmpty() || codes.contains(cell) ? null : "is none of " + codes;
  }

  private static Cell optional(Cell codes) {
    return cell -> cell.isEmpty() ? null : codes.fault(cell);
  }

  /** Codes of an enum: event types as the constants are written, all others in lower case. */
  private static Cell codes(Enum<?>[] values) {
    Set<String> names = new HashSet<>();
    for (Enum<?> value : values) {
      boolean upper = value instanceof EventType;
      names.add(upper ? value.name() : value.name().toLowerCase(Locale.ROOT));
    }
    return cell -> names.contains(cell) ? null : "is none of " + names;
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
