package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.place.Gazetteer;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorType;
import org.newsledger.model.Place;

/**
 * Ties the candidates of one article together: short forms to full names, acronyms to what they
 * stand for, inflected forms to each other. Serves one article, in reading order.
 */
public final class ActorLinker {

  /** Farthest an acronym in parentheses stands behind the name it abbreviates, in tokens. */
  private static final int NEAR = 2;

  /** A candidate in its sentence. */
  private record Seat(int sentence, Candidate candidate, LanguagePack pack, WordForms name) {}

  private final @Nullable String mainCountry;
  private final List<Seat> seats = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> fixed = new HashMap<>();
  private final List<@Nullable Entity> links = new ArrayList<>();

  /**
   * Returns a linker.
   *
   * @param mainCountry country of bodies whose words tell none
   */
  public ActorLinker(@Nullable String mainCountry) {
    this.mainCountry = mainCountry;
  }

  /** Takes in the candidates of a sentence, from left to right. */
  public void add(int sentence, List<Candidate> candidates, List<String> texts, LanguagePack pack) {
    for (int i = 0; i < candidates.size(); i++) {
      WordForms name = WordForms.of(texts.get(i), pack);
      seats.add(new Seat(sentence, candidates.get(i), pack, name));
      links.add(null);
    }
  }

  /** Returns the entity of each candidate, in the order in which they came; null for none. */
  public List<@Nullable Entity> link() {
    for (int order = 0; order < seats.size(); order++) {
      first(order, seats.get(order));
    }
    for (int order = 0; order < seats.size(); order++) {
      second(order, seats.get(order));
    }
    return links;
  }

  /** What tells itself. */
  private void first(int order, Seat seat) {
    Candidate candidate = seat.candidate();
    Entity entity =
        switch (candidate.kind()) {
          case KNOWN -> Letters.is(seat.name()) ? null : fixed(candidate, candidate.known(), seat);
          case FULL_NAME, NAME -> named(seat);
          case OFFICE, GROUP, COUNTRY -> body(seat);
          case ACRONYM -> null;
          case SURNAME, LOOSE, DEFINITE -> null;
        };
    if (entity != null) {
      link(seat, entity, order);
    }
  }

  /** What needs others to be told. */
  private void second(int order, Seat seat) {
    Kind kind = seat.candidate().kind();
    if (kind == Kind.DEFINITE) {
      links.set(order, lastOf(order, seat.candidate().role()));
      return;
    }
    if (links.get(order) != null) {
      return;
    }
    Entity entity =
        kind == Kind.ACRONYM
            ? expansion(order, seat)
            : kind == Kind.KNOWN
                ? spelledOut(order, seat)
                : seat.candidate().type() == ActorType.ORGANIZATION
                    ? shortened(order, seat)
                    : bearer(order, seat);
    if (entity == null && kind != Kind.LOOSE) {
      entity = named(seat);
    }
    if (entity != null) {
      link(seat, entity, order);
    }
  }

  private void link(Seat seat, Entity entity, int order) {
    links.set(order, entity);
    entity.role(seat.candidate().role());
    if (entity.type() == ActorType.PERSON || entity.known() == null) {
      entity.add(seat.name());
    }
    entity.seen(order);
  }

  private Entity fixed(Candidate candidate, @Nullable Known known, Seat seat) {
    if (known == null) {
      throw new IllegalArgumentException("not in the knowledge base: " + candidate);
    }
    return fixed.computeIfAbsent(
        "known " + known.name(), key -> created(Entity.of(known, seat.pack())));
  }

  private Entity body(Seat seat) {
    Candidate candidate = seat.candidate();
    String country = candidate.country() == null ? mainCountry : candidate.country();
    Place place = country == null ? null : Gazetteer.get().country(country);
    String name =
        candidate.kind() == Kind.COUNTRY || place == null
            ? candidate.base()
            : candidate.base() + " of " + Countries.inText(place.name());
    String key = candidate.type() + " " + name;
    return fixed.computeIfAbsent(
        key, k -> created(new Entity(candidate.type(), name, country, seat.pack())));
  }

  private Entity created(Entity entity) {
    entities.add(entity);
    return entity;
  }

  private Entity named(Seat seat) {
    Candidate candidate = seat.candidate();
    for (Entity entity : entities) {
      if (entity.type() == candidate.type() && isSame(entity, seat.name(), candidate.type())) {
        return entity;
      }
    }
    return created(new Entity(candidate.type(), "", null, seat.pack()));
  }

  private static boolean isSame(Entity entity, WordForms name, ActorType type) {
    for (WordForms other : entity.names()) {
      if (other.matches(name)) {
        return true;
      }
      // A middle name or patronymic that one of the two leaves out.
      boolean ends =
          type == ActorType.PERSON
              && name.size() > 1
              && other.size() > 1
              && other.size() != name.size()
              && other.shares(0, name, 0)
              && other.shares(other.size() - 1, name, name.size() - 1);
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /** Returns the person whose name a single word is part of: the nearest before, else the first. */
  private @Nullable Entity bearer(int order, Seat seat) {
    Entity best = null;
    boolean bestSurname = false;
    for (Entity entity : entities) {
      if (entity.type() != ActorType.PERSON || entity.first() < 0) {
        continue;
      }
      boolean surname = hasWord(entity, seat.name(), true);
      if (!surname && (bestSurname || !hasWord(entity, seat.name(), false))) {
        continue;
      }
      if (best == null || (surname && !bestSurname) || isNearer(entity, best, order)) {
        best = entity;
        bestSurname = surname;
      }
    }
    return best;
  }

  private static boolean isNearer(Entity entity, Entity other, int order) {
    int mine = entity.before(order);
    int its = other.before(order);
    return mine >= 0 || its >= 0 ? mine > its : entity.first() < other.first();
  }

  private static boolean hasWord(Entity entity, WordForms word, boolean surname) {
    if (word.size() == 0) {
      return false;
    }
    for (WordForms name : entity.names()) {
      if (name.size() < 2 && !name.matches(word)) {
        continue;
      }
      int from = surname ? name.size() - 1 : 0;
      for (int i = from; i < name.size(); i++) {
        if (name.shares(i, word, word.size() - 1) && (word.size() == 1 || name.matches(word))) {
          return true;
        }
      }
      if (surname && endsWith(name, word)) {
        return true;
      }
    }
    return false;
  }

  /** A double or hyphenated surname alone. */
  private static boolean endsWith(WordForms name, WordForms word) {
    if (word.size() >= name.size()) {
      return false;
    }
    for (int i = 1; i <= word.size(); i++) {
      if (!name.shares(name.size() - i, word, word.size() - i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the organization before whose name begins or ends with a head noun, or null. */
  private @Nullable Entity shortened(int order, Seat seat) {
    for (int i = order - 1; i >= 0; i--) {
      Entity entity = links.get(i);
      if (entity == null || entity.type() != ActorType.ORGANIZATION) {
        continue;
      }
      for (WordForms name : entity.names()) {
        boolean first = name.shares(0, seat.name(), 0);
        boolean last = name.shares(name.size() - 1, seat.name(), seat.name().size() - 1);
        boolean part = seat.name().size() == 1 ? first || last : first && last;
        if (name.size() > 1 && part) {
          return entity;
        }
      }
    }
    return null;
  }

  /** Returns the organization of a role that was named last before a candidate; null for none. */
  private @Nullable Entity lastOf(int order, @Nullable String role) {
    for (int i = order - 1; i >= 0; i--) {
      Entity entity = links.get(i);
      if (entity != null
          && entity.type() == ActorType.ORGANIZATION
          && Objects.equals(entity.role(), role)) {
        return entity;
      }
    }
    return null;
  }

  /** {@code RSF} are the Rapid Support Forces where those are named, whoever else is known so. */
  private Entity spelledOut(int order, Seat seat) {
    for (int i = 0; i < seats.size(); i++) {
      Entity entity = links.get(i);
      boolean organization = seats.get(i).candidate().type() == ActorType.ORGANIZATION;
      if (i != order
          && entity != null
          && organization
          && Letters.stand(seat.name(), seats.get(i).name())) {
        return entity;
      }
    }
    return fixed(seat.candidate(), seat.candidate().known(), seat);
  }

  /** Returns the organization that letters stand for: named just before, or by its initials. */
  private @Nullable Entity expansion(int order, Seat seat) {
    for (int i = 0; i < seats.size(); i++) {
      Seat other = seats.get(i);
      Candidate candidate = other.candidate();
      Entity entity = links.get(i);
      if (entity == null || candidate.type() != ActorType.ORGANIZATION || i == order) {
        continue;
      }
      if (candidate.kind() == Kind.ACRONYM) {
        if (other.name().matches(seat.name())) {
          return entity;
        }
        continue;
      }
      int gap = seat.candidate().from() - candidate.to();
      boolean beside = other.sentence() == seat.sentence() && gap > 0 && gap < NEAR && i < order;
      if ((beside && candidate.kind() != Kind.KNOWN) || Letters.stand(seat.name(), other.name())) {
        return entity;
      }
    }
    return null;
  }
}
