package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.text.Folding;

/** An actor of one article while its mentions are being gathered. */
public final class Entity {

  private final ActorType type;
  private @Nullable Known known;
  private @Nullable String country;
  private @Nullable String role;
  private final String fixedName;
  private final LanguagePack pack;
  private final List<WordForms> names = new ArrayList<>();
  private int last;

  /** A new actor; {@code fixedName} is its English name, or empty when its mentions tell it. */
  Entity(ActorType type, String fixedName, @Nullable String country, LanguagePack pack) {
    this.type = type;
    this.fixedName = fixedName;
    this.country = country;
    this.pack = pack;
  }

  static Entity of(Known known, LanguagePack pack) {
    Entity entity = new Entity(known.type(), known.name(), null, pack);
    entity.known = known;
    entity.role = known.role();
    if (known.type() == ActorType.PERSON) {
      entity.names.add(WordForms.of(known.name(), pack));
    }
    return entity;
  }

  void add(WordForms name, int order) {
    names.add(name);
    last = order;
  }

  void seen(int order) {
    last = order;
  }

  int last() {
    return last;
  }

  ActorType type() {
    return type;
  }

  List<WordForms> names() {
    return names;
  }

  /** Returns whether its name comes from the knowledge base. */
  public boolean isKnown() {
    return known != null;
  }

  @Nullable Known known() {
    return known;
  }

  /** Returns its role, or null when not told. */
  public @Nullable String role() {
    return role;
  }

  void role(@Nullable String other) {
    role = role == null ? other : role;
  }

  /** Returns the canonical English name where known, else the fullest name in base form. */
  public String name() {
    if (!fixedName.isEmpty()) {
      return fixedName;
    }
    WordForms best = names.get(0);
    for (WordForms name : names) {
      boolean fuller = name.size() > best.size();
      boolean baser = name.size() == best.size() && name != best && name.isBaseOf(best)
          && !best.isBaseOf(name);
      best = fuller || baser ? name : best;
    }
    return WordForms.base(best.text(), pack);
  }

  /** Returns what all mentions of this actor share. */
  public ActorKey key() {
    String latin = Romanizer.romanize(name());
    return new ActorKey(Folding.plain(Folding.fold(latin)), type, country);
  }
}
