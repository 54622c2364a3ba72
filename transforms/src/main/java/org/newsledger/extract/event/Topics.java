package org.newsledger.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.event.ArticleTopics.Topic;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Publication;
import org.newsledger.text.Token;

/**
 * Tells sentences about games, films and times long past, whose attacks, strikes and battles are no
 * events of the day. Their words are the pack's {@code topics.tsv}.
 */
final class Topics {

  /** How many years before publication a deed is old. */
  private static final int OLD = 2;

  private static final int FIRST_YEAR = 1500;

  /** In an undated article that names this year or a later one, earlier years are history. */
  static final int RECENT = 2005;

  private final Lexicon<Topic> words;

  Topics(LanguagePack pack) {
    words = ArticleTopics.words(pack);
  }

  /** Returns the topics that {@code tokens} name. */
  Set<Topic> find(List<Token> tokens) {
    Set<Topic> found = EnumSet.noneOf(Topic.class);
    for (Lexicon.Match<Topic> match : words.find(tokens)) {
      found.add(match.value());
    }
    return found;
  }

  /** Returns whether events are not to be read from {@code sentence}. */
  boolean bar(Sentence sentence, ArticleTopics about) {
    Set<Topic> found = find(sentence.tokens());
    found.remove(Topic.ANIMAL);
    return !found.isEmpty() || old(sentence, about);
  }

  private static boolean old(Sentence sentence, ArticleTopics about) {
    int newest = newestYear(sentence.tokens());
    if (newest == 0) {
      return false;
    }
    Publication publication = sentence.article().publication();
    return publication == null
        ? about.isRecent() && newest < RECENT
        : newest <= publication.date().date().getYear() - OLD;
  }

  /** Returns the newest year that {@code tokens} name, or 0. */
  static int newestYear(List<Token> tokens) {
    int newest = 0;
    for (Token token : tokens) {
      newest = Math.max(newest, year(token));
    }
    return newest;
  }

  private static int year(Token token) {
    if (token.kind() != Token.Kind.NUMBER || token.text().length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char digit = token.text().charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      year = 10 * year + digit - '0';
    }
    return year >= FIRST_YEAR && year < 2100 ? year : 0;
  }
}
