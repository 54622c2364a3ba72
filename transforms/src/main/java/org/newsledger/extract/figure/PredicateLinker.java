package org.newsledger.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Measure;
import org.newsledger.text.Token;

/** Ties each phrase of a sentence to the word that tells what befell it. */
final class PredicateLinker {

  private static final double FARTHEST_AFTER = 13;
  private static final double FARTHEST_BEFORE = 6;
  private static final double FARTHEST_BARE = 4.5;
  private static final double FARTHEST_UNKNOWN = 6;
  private static final double INVERTED = 1;

  private final Tags tags;
  private final FigureLexicon lexicon;
  private final List<CountedPhrase> phrases;
  private final Path path;
  private final Voice voice;
  private final Fate fate;
  private final Toll toll;

  PredicateLinker(Tags tags, FigureLexicon lexicon, List<CountedPhrase> phrases) {
    this.tags = tags;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.path = new Path(tags, phrases);
    this.voice = new Voice(tags, phrases);
    this.fate = new Fate(tags, path, voice, lexicon.verbFirst());
    this.toll = new Toll(tags, phrases, lexicon.objectFirst() >= 0);
  }

  /** Returns the chosen link of each phrase, by its index; null where nothing befell it. */
  List<@Nullable Link> link() {
    List<Link> candidates = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      collect(i, candidates);
    }
    List<Link> tolls = candidates.stream().filter(PredicateLinker::isToll).toList();
    candidates.removeIf(link -> tolls.stream().anyMatch(toll -> isWithin(link, toll)));
    candidates.sort(
        Comparator.comparingDouble(Link::cost)
            .thenComparingInt(Link::phrase)
            .thenComparingInt(link -> link.harm().from()));
    @Nullable Link[] chosen = new Link[phrases.size()];
    for (Link link : candidates) {
      if (chosen[link.phrase()] == null && isFree(link, chosen)) {
        chosen[link.phrase()] = link;
      }
    }
    for (int i = 1; i < chosen.length; i++) {
      chosen[i] = chosen[i] == null ? listed(i, chosen[i - 1]) : chosen[i];
    }
    return Arrays.asList(chosen);
  }

  /** {@code Were sent 700 firemen, 130 policemen and 94 soldiers}: a verb holds for its list. */
  private @Nullable Link listed(int index, @Nullable Link before) {
    CountedPhrase phrase = phrases.get(index);
    boolean open =
        phrase.noun().isPerson()
            && !phrase.isBare()
            && phrase.direct() == null
            && !phrase.isArticle();
    if (before == null || !before.before() || !open || before.harm().value().has(Harm.Role.TOLL)) {
      return null;
    }
    Measure measure = before.harm().value().measureOf(phrase.noun());
    boolean joined = path.isCoordination(phrases.get(before.phrase()).to(), phrase.from());
    boolean part = tags.isPart(phrase);
    return measure == null || !joined || part
        ? null
        : new Link(index, before.harm(), measure, before.cost() + 1, true, "listed");
  }

  private static boolean isToll(Link link) {
    return link.rule().equals("toll") && link.before() && link.harm().value().has(Harm.Role.TOLL);
  }

  /** {@code The death toll of the protests rose to 12}: it is the toll that rose. */
  private static boolean isWithin(Link link, Link toll) {
    return link.rule().equals("act")
        && link.phrase() == toll.phrase()
        && link.harm().from() >= toll.harm().to();
  }

  /** A verb whose subject stands on one side has none on the other. */
  private static boolean isFree(Link link, @Nullable Link[] chosen) {
    for (Link other : chosen) {
      if (other != null
          && other.harm().from() == link.harm().from()
          && other.before() != link.before()
          && !link.harm().value().has(Harm.Role.NOMINAL)) {
        return false;
      }
    }
    return true;
  }

  private void collect(int index, List<Link> candidates) {
    CountedPhrase phrase = phrases.get(index);
    boolean person = phrase.noun().kind() == Noun.Kind.PERSON || phrase.direct() != null;
    if (phrase.noun().isAside() || (phrase.isArticle() && !person) || isOfThings(phrase)) {
      return;
    }
    if (phrase.direct() != null) {
      Link told = fate.of(index, phrase);
      if (told != null) {
        candidates.add(told);
        return;
      }
      Measure measure = phrase.direct().value().measure();
      boolean open = measure == Measure.CASUALTIES; // the verb may tell what befell the victims
      if (measure != null) {
        candidates.add(new Link(index, phrase.direct(), measure, open ? 2 : 0, false, "victim"));
      }
      if (!open) {
        return;
      }
    }
    if (phrase.participle() != null) {
      add(index, phrase.participle(), 0, false, "attribute", candidates);
    }
    for (int i = 0; i < tags.size(); i++) {
      for (Match<Harm> harm : tags.harmAt(i)) {
        weigh(index, phrase, harm, candidates);
      }
    }
  }

  /** {@code One of the islands}: what the number is taken from is nobody. */
  private boolean isOfThings(CountedPhrase phrase) {
    int i = phrase.headTo();
    int tie = Math.max(tags.length(i, Word.PART_AFTER), tags.length(i, Word.GENITIVE));
    if (!phrase.isBare() || phrase.direct() != null || tie == 0) {
      return false;
    }
    i += tie;
    while (i < tags.size() && (tags.isThin(i) || tags.is(i, Word.GENITIVE))) {
      i += Math.max(1, tags.adjective(i));
    }
    if (i >= tags.size() || tags.token(i).kind() != Token.Kind.WORD) {
      return false;
    }
    Match<Noun> noun = tags.nounAt(i);
    return tags.isUnknown(i) || (noun != null && !noun.value().isPerson());
  }

  private void weigh(int index, CountedPhrase phrase, Match<Harm> harm, List<Link> candidates) {
    boolean gap = harm.form().indexOf('…') >= 0;
    if (gap && harm.from() < phrase.from() && phrase.quantity().to() < harm.to()) {
      add(index, harm, 0, true, "around", candidates);
    } else if (harm.from() >= phrase.headTo()) {
      after(index, phrase, harm, candidates);
    } else if (harm.to() <= phrase.from()) {
      before(index, phrase, harm, candidates);
    }
  }

  private void after(int index, CountedPhrase phrase, Match<Harm> harm, List<Link> candidates) {
    Harm word = harm.value();
    if (toll.follows(harm, phrase)) {
      add(index, harm, 1, false, "toll", candidates);
    }
    if (toll.isOneOf(harm, phrase)) {
      add(index, harm, 0.5, false, "among", candidates);
    }
    if (isNamed(harm)) {
      return; // "78 children, and 2,300 wounded": those are others
    }
    double extra = 0;
    if (word.has(Harm.Role.INTRANSITIVE)) {
      extra = 0;
    } else if (word.has(Harm.Role.PASSIVE)) {
      extra = voice.passiveCost(phrase, harm, lexicon.objectFirst() >= 0);
    } else if (word.has(Harm.Role.ACTIVE) && lexicon.objectFirst() >= 0) {
      extra = lexicon.objectFirst();
    } else if (word.has(Harm.Role.NOMINAL) && harm.from() == phrase.to() + hyphens(phrase.to())) {
      extra = word.measure() == Measure.PARTICIPANTS ? 0 : Path.BLOCKED;
    } else {
      return;
    }
    int from = Math.min(phrase.to(), harm.from());
    double cost = extra + path.forward(from, harm.from());
    cost += phrase.isBare() ? 2 * unknowns(from, harm.from()) : 0;
    if (cost <= limit(phrase, FARTHEST_AFTER)) {
      add(index, harm, cost, false, "subject", candidates);
    }
  }

  private boolean isNamed(Match<Harm> harm) {
    return phrases.stream()
        .anyMatch(phrase -> phrase.direct() != null && phrase.direct().from() == harm.from());
  }

  /** Words of no list, in small letters, may be verbs with subjects of their own. */
  private int unknowns(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean word = tags.isUnknown(i) && !tags.token(i).capitalized();
      count += word && !isInPhrase(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isInPhrase(int index) {
    return phrases.stream()
        .anyMatch(phrase -> phrase.from() <= index && index < phrase.quantity().to());
  }

  private int hyphens(int index) {
    int count = 0;
    while (tags.isMark(index + count, "-")) {
      count++;
    }
    return count;
  }

  private void before(int index, CountedPhrase phrase, Match<Harm> harm, List<Link> candidates) {
    Harm word = harm.value();
    if (toll.leadsTo(word, harm.to(), phrase)) {
      add(index, harm, word.has(Harm.Role.TOLL) ? 3 : 3.5, true, "toll", candidates);
    }
    if (toll.isAmong(harm, phrase)) {
      add(index, harm, 0.5, true, "among", candidates);
    }
    boolean active = word.has(Harm.Role.ACTIVE) && !voice.isPassive(harm);
    boolean inverted =
        lexicon.verbFirst() && (word.has(Harm.Role.PASSIVE) || word.has(Harm.Role.INTRANSITIVE));
    boolean nominal = word.has(Harm.Role.NOMINAL);
    boolean presence = word.has(Harm.Role.PRESENCE) && !phrase.isBare();
    if (!active && !inverted && !nominal && !presence) {
      return;
    }
    double extra = active || nominal ? 0 : INVERTED;
    double cost = extra + path.backward(harm.to(), phrase.from(), nominal && !active);
    cost += active || nominal ? 0 : 2 * unknowns(harm.to(), phrase.from());
    double limit = presence ? 1 : limit(phrase, FARTHEST_BEFORE);
    if (cost <= limit) {
      String rule = active ? "object" : nominal ? "act" : presence ? "presence" : "inverted";
      add(index, harm, cost, true, rule, candidates);
    }
  }

  private static double limit(CountedPhrase phrase, double farthest) {
    if (phrase.isBare()) {
      return Math.min(farthest, FARTHEST_BARE);
    }
    return phrase.noun() == Noun.UNKNOWN ? Math.min(farthest, FARTHEST_UNKNOWN) : farthest;
  }

  private void add(
      int index, Match<Harm> harm, double cost, boolean before, String rule, List<Link> links) {
    CountedPhrase phrase = phrases.get(index);
    Measure measure = harm.value().measureOf(phrase.noun());
    boolean persons = measure == Measure.PARTICIPANTS || measure == Measure.DEPLOYED;
    boolean vain = persons || phrase.isZero();
    if (measure != null && !(vain && phrase.noun() == Noun.UNKNOWN)) {
      links.add(new Link(index, harm, measure, cost, before, rule));
    }
  }
}
