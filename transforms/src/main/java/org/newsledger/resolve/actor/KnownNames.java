package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Known;
import org.newsledger.extract.actor.KnownActors;
import org.newsledger.model.ActorType;

/** Finds the known actor whose name is spelled in another way. Immutable. */
public final class KnownNames {

  /** How sure a spelling must be. */
  private static final double SURE = 0.87;

  /** Of two known actors the better must be better by this. */
  private static final double MARGIN = 0.02;

  private record Person(PersonName name, Known known) {}

  private record Body(OrganizationName name, Known known) {}

  private static final class Holder {
    private static final KnownNames BUILT_IN = of(KnownActors.get());
  }

  private final Map<String, Known> byName = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private final Map<String, List<Body>> bodies = new HashMap<>();

  private KnownNames() {}

  /** Returns the names of nobody. */
  public static KnownNames none() {
    return new KnownNames();
  }

  /** Returns the names of a knowledge base. */
  public static KnownNames of(KnownActors actors) {
    KnownNames known = new KnownNames();
    actors.all().forEach((name, actor) -> known.add(new WrittenName(name, ""), actor));
    return known;
  }

  /** Returns the names of the built-in knowledge base. */
  public static KnownNames builtIn() {
    return Holder.BUILT_IN;
  }

  /** Returns the given names; each with the actor that bears it. */
  public static KnownNames of(Map<WrittenName, Known> names) {
    KnownNames known = new KnownNames();
    names.forEach(known::add);
    return known;
  }

  /** Returns the known actor of this canonical name, or null. */
  public @Nullable Known named(String canonical) {
    return byName.get(canonical);
  }

  private void add(WrittenName written, Known known) {
    byName.put(known.name(), known);
    if (known.type() == ActorType.PERSON) {
      PersonName name = PersonName.of(written);
      if (name.isFull()) {
        Person person = new Person(name, known);
        for (String key : BlockKeys.full(name)) {
          persons.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
        }
      }
    } else if (known.type() == ActorType.ORGANIZATION) {
      OrganizationName name = OrganizationName.of(written);
      if (!name.isAcronym() && name.words().size() > 1) {
        bodies.computeIfAbsent(name.initials(), k -> new ArrayList<>()).add(new Body(name, known));
      }
    }
  }

  /**
   * Returns the one known actor that some names can be spellings of, or null.
   *
   * @param countries those that the articles are about: a name that many people bear is that of a
   *     known actor of such a country alone
   */
  public @Nullable Known find(
      ActorType type, Collection<WrittenName> names, Collection<String> countries) {
    Map<String, Double> scores = new HashMap<>();
    for (WrittenName written : names) {
      if (type == ActorType.PERSON) {
        person(written, countries, scores);
      } else if (type == ActorType.ORGANIZATION) {
        body(written, scores);
      }
    }
    return best(scores);
  }

  private void person(
      WrittenName written, Collection<String> countries, Map<String, Double> scores) {
    PersonName name = PersonName.of(written);
    Set<Person> met = new HashSet<>();
    if (name.isFull()) {
      for (String key : BlockKeys.full(name)) {
        for (Person person : persons.getOrDefault(key, List.of())) {
          boolean meant =
              !CommonNames.isUsual(name)
                  || countries.contains(String.valueOf(person.known.country()));
          if (met.add(person) && meant) {
            double score = NameComparison.full(name, person.name);
            scores.merge(person.known.name(), score, Math::max);
          }
        }
      }
    }
  }

  private void body(WrittenName written, Map<String, Double> scores) {
    OrganizationName name = OrganizationName.of(written);
    for (Body body : bodies.getOrDefault(name.initials(), List.of())) {
      double score = OrganizationName.compare(name, body.name);
      scores.merge(body.known.name(), score, Math::max);
    }
  }

  private @Nullable Known best(Map<String, Double> scores) {
    String best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return best == null || first < SURE || first - second < MARGIN ? null : byName.get(best);
  }
}
