package org.newsledger.extract.actor;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.extract.name.GivenNames;
import org.newsledger.extract.place.Locatives;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.model.EventType;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;
import org.newsledger.text.WordNote;

/** A language's own words about names, in one lexicon. Immutable; one instance a pack. */
final class NameWords {

  private static final Map<String, NameWords> CACHE = new ConcurrentHashMap<>();
  private static final Set<String> SPEECH =
      Set.of("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");
  private static final Set<String> LINKS =
      Set.of("genitive", "article", "preposition", "and", "agent");

  private final Lexicon<NameWord> lexicon;
  private final GivenNames given;
  private final Surnames surnames;
  private final Set<String> stopwords = new HashSet<>();
  private final Map<String, String> organizationEndings = new HashMap<>();
  private final Map<String, String> titleEndings = new HashMap<>();
  private final boolean capitalizedNouns;
  private final boolean loneCapital;
  private final boolean latin;
  private final Set<String> adjectiveEndings;
  private final Set<String> vagueEndings;
  private final Set<String> nameGenitive;
  private final WordNote<Boolean> nouns;
  private final WordNote<String> organizations;
  private final WordNote<String> titles;
  private final Locatives locatives;
  private final Set<String> definite;
  private final Set<String> indefinite;

  private NameWords(LanguagePack pack) {
    Lexicon.Builder<NameWord> builder = pack.lexicon();
    add(builder, pack.rows("titles.tsv"), Category.TITLE, 1, 3);
    add(builder, pack.rows("organizations.tsv"), Category.HEAD, 1, 2);
    add(builder, pack.rows("groups.tsv"), Category.GROUP, 3, 1);
    addShared(builder);
    addOwn(builder, pack);
    for (Row row : pack.rows("grammar.tsv")) {
      if (LINKS.contains(row.cell(1))) {
        builder.add(row.cell(0), new NameWord(Category.LINK, row.cell(1), ""));
      }
      if (row.cell(0).indexOf(' ') < 0) {
        row.forms().forEach(word -> stopwords.add(Folding.fold(word)));
      }
    }
    for (Row row : pack.rows("numbers.tsv")) {
      if (row.cell(1).equals("collective")) {
        row.forms().forEach(word -> stopwords.add(Folding.fold(word)));
      }
    }
    for (Row row : pack.rows("attribution.tsv")) {
      if (row.cell(1).equals("says")) {
        builder.add(row.cell(0), new NameWord(Category.SAYS, "", ""));
      }
    }
    addSpeech(builder, pack);
    lexicon = builder.build();
    locatives = Locatives.of(pack);
    definite = pack.words("definite");
    indefinite = pack.words("indefinite");
    latin = isLatin(pack);
    nameGenitive = pack.words("name_genitive");
    vagueEndings = pack.words("vague_endings");
    adjectiveEndings = pack.words("adjective_endings");
    CommonNouns common = CommonNouns.of(pack);
    nouns = WordNote.of(pack.tokenizer(), word -> common.has(word.folded()) ? true : null);
    organizations =
        WordNote.of(pack.tokenizer(), word -> byEnding(word.folded(), organizationEndings));
    titles = WordNote.of(pack.tokenizer(), word -> byEnding(word.folded(), titleEndings));
    given = GivenNames.of(pack);
    surnames = Surnames.of(pack);
    pack.rows("stopwords.tsv").forEach(row -> stopwords.add(Folding.fold(row.cell(0))));
    capitalizedNouns = "yes".equals(pack.setting("capitalized_nouns"));
    loneCapital = "person".equals(pack.setting("lone_capital"));
  }

  /** Adds the verbs of the pack's events that are said and not done, and those of sending. */
  private static void addSpeech(Lexicon.Builder<NameWord> builder, LanguagePack pack) {
    for (Row row : pack.rows("events.tsv")) {
      boolean verb = row.cell(3).isEmpty() || row.cell(3).equals("active");
      boolean speech = SPEECH.contains(row.cell(1));
      if (verb && (speech || row.cell(1).equals(EventType.MOBILIZE.name()))) {
        Category category = speech ? Category.SPEAKS : Category.SENDS;
        builder.add(row.cell(0), new NameWord(category, "", ""));
      }
    }
  }

  /** Adds what holds in every language. */
  private static void addShared(Lexicon.Builder<NameWord> builder) {
    for (Row row : LanguagePack.read("/names/not_names.tsv")) {
      var forms = new StringTokenizer(row.cell(1), ";");
      while (forms.hasMoreTokens()) {
        builder.add(forms.nextToken().strip(), new NameWord(Category.NOT_NAME, "", ""));
      }
    }
    for (Row row : LanguagePack.read("/names/particles.tsv")) {
      var words = new StringTokenizer(row.cell(1), " ");
      while (words.hasMoreTokens()) {
        builder.add(words.nextToken(), new NameWord(Category.PARTICLE, "", ""));
      }
    }
  }

  private void addOwn(Lexicon.Builder<NameWord> builder, LanguagePack pack) {
    for (Row row : pack.rows("names.tsv")) {
      switch (row.cell(1)) {
        case "particle" -> builder.add(row.cell(0), new NameWord(Category.PARTICLE, "", ""));
        case "not_name" -> builder.add(row.cell(0), new NameWord(Category.NOT_NAME, "", ""));
        case "surname" -> builder.add(row.cell(0), new NameWord(Category.SURNAME, "", ""));
        case "link" -> builder.add(row.cell(0), new NameWord(Category.LINK, "link", ""));
        case "work" -> builder.add(row.cell(0), new NameWord(Category.WORK, "", ""));
        case "organization_ending" ->
            row.forms().forEach(end -> organizationEndings.put(Folding.fold(end), row.cell(2)));
        case "title_ending" ->
            row.forms().forEach(end -> titleEndings.put(Folding.fold(end), row.cell(2)));
        default -> {}
      }
    }
  }

  private static boolean isLatin(LanguagePack pack) {
    return ULocale.addLikelySubtags(new ULocale(pack.code())).getScript().equals("Latn");
  }

  static NameWords of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new NameWords(pack));
  }

  private static void add(
      Lexicon.Builder<NameWord> builder, List<Row> rows, Category category, int role, int name) {
    for (Row row : rows) {
      try {
        builder.add(row.cell(0), new NameWord(category, row.cell(role), row.cell(name)));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
      }
    }
  }

  /** Returns what the pack says of the words that start at each token, longest first. */
  List<List<Lexicon.Match<NameWord>>> at(List<Token> tokens) {
    List<List<Lexicon.Match<NameWord>>> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<Lexicon.Match<NameWord>> listed =
          tokens.get(i).kind() == Token.Kind.WORD || tokens.get(i).is("&")
              ? lexicon.at(tokens, i)
              : List.of();
      words.add(listed.isEmpty() ? title(tokens.get(i), i) : listed);
    }
    return words;
  }

  /** A compound that ends in an office: {@code Landwirtschaftsminister}. */
  private List<Lexicon.Match<NameWord>> title(Token token, int index) {
    String role =
        titleEndings.isEmpty() || token.kind() != Token.Kind.WORD || !token.capitalized()
            ? null
            : titles.of(token.word());
    return role == null
        ? List.of()
        : List.of(
            new Lexicon.Match<>(
                index, index + 1, new NameWord(Category.TITLE, role, "person"), token.folded()));
  }

  GivenNames given() {
    return given;
  }

  Surnames surnames() {
    return surnames;
  }

  /** Returns whether a word is one of the closed classes or the most frequent ones. */
  boolean isCommon(Token token) {
    return stopwords.contains(token.folded());
  }

  /** Returns whether a preposition that tells a place ends right before a token. */
  boolean isLocative(List<Token> tokens, int index) {
    return locatives.endBefore(tokens, index);
  }

  /** Returns whether an article or an ending tells that a noun means one that is known. */
  boolean isDefinite(List<Token> tokens, int index) {
    String before = index > 0 ? tokens.get(index - 1).folded() : "";
    return definite.isEmpty() ? !indefinite.contains(before) : definite.contains(before);
  }

  /** Returns whether a word ends as many nouns do, and some names, so that it tells nothing. */
  boolean isVague(Token token) {
    for (String ending : vagueEndings) {
      if (token.folded().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word may be a name's genitive, as in {@code Merkels Rede}. */
  boolean isGenitive(Token token) {
    for (String ending : nameGenitive) {
      if (token.folded().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word is a common noun, as far as the pack lists them. */
  boolean isNoun(Token token) {
    return nouns.of(token.word()) != null;
  }

  /** Returns whether a lower-case word may be an adjective before a noun, by its ending. */
  boolean isAdjective(Token token) {
    return !token.capitalized() && !stopwords.contains(token.folded()) && endsLikeAdjective(token);
  }

  /** Returns whether a word ends as adjectives do. */
  boolean endsLikeAdjective(Token token) {
    for (String ending : adjectiveEndings) {
      if (token.folded().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the language is written in Latin letters. */
  boolean latin() {
    return latin;
  }

  /** Returns whether nouns have capitals, so that a capital tells little. */
  boolean capitalizedNouns() {
    return capitalizedNouns;
  }

  /** Returns whether a capital word amid a sentence, known to no list, is most likely a person. */
  boolean loneCapital() {
    return loneCapital;
  }

  /** Returns the role of an organization whose name ends as this word does, or null. */
  @Nullable String organizationByEnding(Token token) {
    return organizations.of(token.word());
  }

  private static @Nullable String byEnding(String word, Map<String, String> endings) {
    for (int cut = 3; cut <= word.length() - 3; cut++) {
      String role = endings.get(word.substring(cut));
      if (role != null) {
        return role;
      }
    }
    return null;
  }
}
