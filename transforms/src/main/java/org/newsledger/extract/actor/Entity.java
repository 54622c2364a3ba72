package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.BitSet;
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
  private final BitSet seen = new BitSet();
  private @Nullable String cachedName;
  private @Nullable ActorKey key;

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

  /** Adds a name, unless it has it already. */
  void add(WordForms name) {
    for (WordForms other : names) {
      if (other.folded().equals(name.folded())) {
        return;
      }
    }
    names.add(name);
    cachedName = null;
    key = null;
  }

  /** Notes that the candidate of this rank in the article is a mention. */
  void seen(int order) {
    seen.set(order);
  }

  /** Returns the rank of its nearest mention before {@code order}; -1 when none is. */
  int before(int order) {
    return order == 0 ? -1 : seen.previousSetBit(order - 1);
  }

  /** Returns the rank of its first mention. */
  int first() {
    return seen.nextSetBit(0);
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
    String name = cachedName == null ? fullest() : cachedName;
    cachedName = name;
    return name;
  }

  private String fullest() {
    WordForms best = names.get(0);
    for (WordForms name : names) {
      boolean fuller = name.size() > best.size();
      boolean baser =
          name.size() == best.size() && name != best && name.isBaseOf(best) && !best.isBaseOf(name);
      best = fuller || baser ? name : best;
    }
    return WordForms.base(best.text(), pack);
  }

  /** Returns what all mentions of this actor share. */
  public ActorKey key() {
    if (key == null) {
      String latin = Romanizer.romanize(name());
      key = new ActorKey(Folding.plain(Folding.fold(latin)), type, country);
    }
    return key;
  }
}
