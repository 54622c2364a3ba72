package org.newsledger.resolve.actor;

import java.util.HashSet;
import java.util.Set;

/** What the articles of two nodes have in common. */
final class Context {

  private Context() {}

  /** Returns whether their articles name another actor in common. */
  static boolean shareCompany(ActorNode a, ActorNode b) {
    return shared(a, b) > 0;
  }

  /** Returns how many other actors their articles name in common. */
  static int shared(ActorNode a, ActorNode b) {
    Set<String> company = new HashSet<>(a.company());
    company.retainAll(b.company());
    return company.size();
  }

  /** Returns whether their articles are about one country. */
  static boolean shareCountry(ActorNode a, ActorNode b) {
    return a.settings().stream().anyMatch(b.settings()::contains);
  }

  /** Returns what is in common, for a reason; empty when nothing is. */
  static String told(ActorNode a, ActorNode b) {
    if (shareCompany(a, b)) {
      String other = a.company().stream().filter(b.company()::contains).findFirst().orElseThrow();
      return ", beside " + other;
    }
    return a.settings().stream()
        .filter(b.settings()::contains)
        .findFirst()
        .map(country -> ", both in articles on " + country)
        .orElse("");
  }
}
