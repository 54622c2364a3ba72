package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Grammar;
import org.newsledger.model.EventType;

/**
 * Leaves out hits that are only the content of another: the release in {@code demanded the
 * release}, the call in {@code rejected a call}, the demand in {@code went on strike to demand}.
 */
final class Governance {

  private final Grammar.Reading reading;
  private final boolean verbLast;
  private final Set<String> infinitives;

  /**
   * Returns the rules for a sentence.
   *
   * @param verbLast whether the language puts participles and infinitives behind their objects
   * @param infinitives endings that tell an infinitive from other verbs; none where nothing does
   */
  Governance(Grammar.Reading reading, boolean verbLast, Set<String> infinitives) {
    this.reading = reading;
    this.verbLast = verbLast;
    this.infinitives = infinitives;
  }

  /** Returns the hits that stand for themselves, in reading order. */
  List<Hit> independent(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (hits.stream().noneMatch(other -> other != hit && governs(other, hit, hits))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** Returns the first hit that is content of {@code head}, or null. */
  @Nullable Hit content(Hit head, List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit != head && governs(head, hit, hits)) {
        return hit;
      }
    }
    return null;
  }

  private boolean governs(Hit head, Hit content, List<Hit> hits) {
    if (head.from() < content.from()) {
      return behind(head, content)
          && !besides(head, content)
          && (head.governs() || claims(head, content));
    }
    boolean takesLeft = head.passive() || (verbLast && !head.noun() && endsClause(head));
    return takesLeft
        && head.governs()
        && content.noun()
        && content.to() <= head.from()
        && content.from() >= reading.clauseStart(head.from())
        && hits.stream().noneMatch(other -> between(other, content, head));
  }

  private static boolean between(Hit other, Hit content, Hit head) {
    return !other.noun() && other.from() > content.from() && other.to() <= head.from();
  }

  private boolean endsClause(Hit head) {
    return reading.clauseEnd(head.to() - 1) - head.to() <= 1;
  }

  /** What people protest against or are arrested for is told, not done, in that sentence. */
  private static boolean claims(Hit head, Hit content) {
    if (head.is(EventType.PROTEST)) {
      return content.is(EventType.REQUEST)
          || content.is(EventType.REJECT)
          || content.is(EventType.ACCUSE)
          || content.is(EventType.SUPPORT);
    }
    return false;
  }

  /**
   * {@code Condemned the attack and called for calm}: a verb beside the other one, not its content.
   */
  private boolean besides(Hit head, Hit content) {
    if (infinitives.isEmpty() || head.noun() || content.noun() || isInfinitive(content.from())) {
      return false;
    }
    int and = reading.find(Grammar.Category.AND, head.to(), content.from());
    if (and < 0 || reading.find(Grammar.Category.COMPLEMENTIZER, head.to(), and) >= 0) {
      return false;
    }
    for (int i = and + 1; i < content.from(); i++) {
      if (isInfinitive(i) || reading.is(i, Grammar.Category.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInfinitive(int index) {
    String word = reading.token(index).folded();
    return infinitives.stream()
        .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
  }

  private boolean behind(Hit head, Hit content) {
    return content.from() >= head.to() && content.from() < reading.clauseEnd(head.to() - 1)
        || content.from() > head.from() && content.to() < head.to();
  }
}
