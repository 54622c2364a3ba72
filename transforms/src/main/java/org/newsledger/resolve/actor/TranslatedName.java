package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.PlaceFinder;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Place;
import org.newsledger.model.Span;
import org.newsledger.resolve.actor.PersonName.Word;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/**
 * An organization's name as it would be translated: what its common words mean, by {@code
 * names/bodywords.tsv}, the places that it names, and words of no known meaning, which translations
 * keep.
 *
 * @param meanings of words and places, sorted
 * @param rest words of no known meaning, as they sound
 * @param language that it is written in
 */
record TranslatedName(List<String> meanings, List<Word> rest, String language) {

  /** Least likeness of a word that a translation keeps. */
  private static final double SAME = 0.75;

  /** Fewest letters of a word that stands for all that start so. */
  private static final int SHORTEST_STEM = 3;

  /** By language and word, or language and beginning of a word. */
  private static final Map<String, String> WORDS = new HashMap<>();

  private static final Map<String, String> STEMS = new HashMap<>();

  static {
    for (LanguagePack.Row row : LanguagePack.read("/names/bodywords.tsv")) {
      var words = new StringTokenizer(row.cell(2), " ");
      while (words.hasMoreTokens()) {
        String word = words.nextToken();
        boolean stem = word.endsWith("*");
        String letters = plain(stem ? word.substring(0, word.length() - 1) : word);
        (stem ? STEMS : WORDS).put(row.cell(1) + ' ' + letters, row.cell(0));
      }
    }
  }

  /** Returns the name; empty when its language has no pack or it has no common word. */
  static Optional<TranslatedName> of(WrittenName name) {
    return LanguagePack.find(name.language()).flatMap(pack -> of(name, pack));
  }

  private static Optional<TranslatedName> of(WrittenName name, LanguagePack pack) {
    String text = name.text();
    List<Token> tokens = pack.tokenizer().tokenize(text, new Span(0, text.length()));
    @Nullable FoundPlace[] places = new FoundPlace[tokens.size()];
    TreeSet<String> meanings = new TreeSet<>();
    for (FoundPlace place : PlaceFinder.of(pack).find(tokens)) {
      meanings.add('@' + name(place.place()));
      for (int i = place.from(); i < place.to(); i++) {
        places[i] = place;
      }
    }
    boolean common = false;
    List<Word> rest = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Token token = tokens.get(i);
      if (places[i] != null || token.kind() != Token.Kind.WORD) {
        continue;
      }
      String meaning = meaning(plain(token.text()), name.language());
      if (meaning != null) {
        common = true;
        meanings.add(meaning);
      } else if (!OrganizationName.isSmall(token.text(), name.language())) {
        rest.add(Word.of(token.text(), name.language()));
      }
    }
    return common && meanings.size() + rest.size() > 1
        ? Optional.of(new TranslatedName(List.copyOf(meanings), List.copyOf(rest), name.language()))
        : Optional.empty();
  }

  private static String name(Place place) {
    String country = place.country();
    return place.kind() == Place.Kind.COUNTRY && country != null ? country : place.name();
  }

  private static @Nullable String meaning(String word, String language) {
    String whole = WORDS.get(language + ' ' + word);
    for (int end = word.length(); whole == null && end >= SHORTEST_STEM; end--) {
      whole = STEMS.get(language + ' ' + word.substring(0, end));
    }
    return whole;
  }

  private static String plain(String word) {
    return Folding.plain(Folding.fold(word));
  }

  /** Returns whether two names of different languages translate each other. */
  static boolean same(TranslatedName a, TranslatedName b) {
    if (a.language.equals(b.language)
        || !a.meanings.equals(b.meanings)
        || a.rest.size() != b.rest.size()) {
      return false;
    }
    List<Word> open = new ArrayList<>(b.rest);
    for (Word word : a.rest) {
      Word kept = null;
      for (Word other : open) {
        kept = kept == null && NameComparison.surname(word, other) >= SAME ? other : kept;
      }
      if (kept == null) {
        return false;
      }
      open.remove(kept);
    }
    return true;
  }

  /** Returns what names that translate each other share. */
  String key() {
    return String.join(" ", meanings);
  }
}
