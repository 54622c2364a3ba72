package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.name.Inflection;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorType;
import org.newsledger.model.Span;
import org.newsledger.text.Token;

/** Runs all finders over a sentence, the surest first; what one takes the next ones leave. */
public final class CandidateFinder {

  private CandidateFinder() {}

  /**
   * Returns what may be actors in a sentence, from left to right.
   *
   * @param vocabulary how the article writes its words
   * @param known the actors known beforehand
   */
  public static List<Candidate> find(
      Sentence sentence, List<FoundPlace> places, Vocabulary vocabulary, KnownActors known) {
    Scene scene = new Scene(sentence, places, vocabulary, known);
    List<Candidate> found = new ArrayList<>();
    KnownFinder.find(scene, found);
    scene.takePhrases();
    OrganizationFinder.find(scene, found);
    PersonFinder.find(scene, found);
    AcronymFinder.find(scene, found);
    GroupFinder.find(scene, found);
    found.sort(Comparator.comparingInt(Candidate::from));
    return disjoint(found);
  }

  private static List<Candidate> disjoint(List<Candidate> found) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : found) {
      Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || candidate.from() >= last.to()) {
        kept.add(candidate);
      } else if (last.kind() == Candidate.Kind.LOOSE) {
        kept.set(kept.size() - 1, candidate);
      }
    }
    return kept;
  }

  /** Returns a candidate's surface in base form. */
  public static String base(String surface, Candidate candidate, LanguagePack pack) {
    return candidate.type() == ActorType.PERSON ? WordForms.base(surface, pack) : surface;
  }

  /** Returns the actor of a knowledge base that has exactly this name, or null. */
  public static @Nullable Known known(String name, KnownActors actors) {
    LanguagePack pack = LanguagePack.find(LanguagePack.codes().get(0)).orElseThrow();
    List<Token> tokens = pack.tokenizer().tokenize(name, new Span(0, name.length()));
    NameTrie.Match<KnownActors.Named> match =
        tokens.isEmpty() ? null : actors.names().longestAt(tokens, 0, Inflection.of(pack));
    return match == null || match.to() < tokens.size() ? null : match.values().get(0).actor();
  }
}
