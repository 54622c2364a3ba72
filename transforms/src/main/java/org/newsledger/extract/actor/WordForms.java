package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.extract.name.GivenNames;
import org.newsledger.extract.name.Inflection;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Span;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/**
 * A name's words with the base forms that each may have, so that inflected names can be compared.
 *
 * @param text the name as written
 * @param words its words as written, hyphens and dots left out
 * @param folded the words without case and diacritics
 * @param forms for each word, {@code folded} and its possible base forms
 */
record WordForms(String text, List<String> words, List<String> folded, List<Set<String>> forms) {

  /** Takes a name apart. */
  static WordForms of(String name, LanguagePack pack) {
    List<String> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    List<Set<String>> forms = new ArrayList<>();
    Inflection inflection = Inflection.of(pack);
    for (Token token : pack.tokenizer().tokenize(name, new Span(0, name.length()))) {
      if (token.kind() == Token.Kind.MARK) {
        continue;
      }
      words.add(token.text());
      folded.add(token.plain());
      forms.add(inflection.forms(token));
    }
    return new WordForms(name, words, folded, forms);
  }

  int size() {
    return words.size();
  }

  String last() {
    return folded.get(size() - 1);
  }

  /** Returns whether two names have as many words, each with a form in common. */
  boolean matches(WordForms other) {
    if (size() != other.size() || size() == 0) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (!share(forms.get(i), other.forms.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word of {@code other} may be a form of this name's word {@code index}. */
  boolean shares(int index, WordForms other, int otherIndex) {
    return share(forms.get(index), other.forms.get(otherIndex));
  }

  /** Returns whether this can be the base form of {@code other}. */
  boolean isBaseOf(WordForms other) {
    for (int i = 0; i < size(); i++) {
      if (!other.forms.get(i).contains(folded.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean share(Set<String> a, Set<String> b) {
    for (String form : a) {
      if (b.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the name in base form as far as it tells: a first name that is inflected shows that the
   * words beside it are, one that can only be in base form that they are not.
   */
  static String base(String name, LanguagePack pack) {
    Inflection inflection = Inflection.of(pack);
    GivenNames given = GivenNames.of(pack);
    Surnames surnames = Surnames.of(pack);
    StringBuilder base = new StringBuilder();
    boolean inflected = false;
    boolean plain = false;
    int at = 0;
    for (Token token : pack.tokenizer().tokenize(name, new Span(0, name.length()))) {
      base.append(name, at, token.span().start());
      at = token.span().end();
      String word = token.text();
      if (token.kind() == Token.Kind.WORD && token.capitalized()) {
        String nominative = given.base(token);
        if (nominative != null) {
          boolean same = nominative.equals(token.folded());
          inflected |= !same;
          plain |= same && !given.isForm(token);
          word = recase(word, nominative);
        } else {
          String surname = inflected ? surnames.base(token) : null;
          if (surname != null) {
            word = recase(word, surname);
          } else if (inflected || !plain) {
            word = inflection.guess(word);
          }
        }
      }
      base.append(word);
    }
    return base.toString();
  }

  private static String recase(String written, String folded) {
    if (Folding.fold(written).equals(folded)) {
      return written;
    }
    int same = 0;
    String lower = Folding.fold(written);
    while (same < Math.min(lower.length(), folded.length())
        && lower.charAt(same) == folded.charAt(same)) {
      same++;
    }
    String tail = folded.substring(same).replace('ς', 'σ');
    String joined = written.substring(0, Math.min(same, written.length())) + tail;
    return joined.endsWith("σ") ? joined.substring(0, joined.length() - 1) + "ς" : joined;
  }
}
