package org.newsledger.resolve.actor;

import org.newsledger.model.ActorType;
import org.newsledger.resolve.actor.ActorNode.Standing;

/**
 * Says which profiles are one actor without further question: those of equal key, within one
 * article for a lone surname, within one country for letters and for names that many people bear.
 */
public final class NodeKeys {

  private NodeKeys() {}

  /** Returns what the profiles of one node share. */
  public static String of(ActorProfile profile) {
    String key =
        profile.key().type()
            + "|"
            + profile.key().name()
            + "|"
            + (profile.key().country() == null ? "" : profile.key().country());
    if (profile.known()) {
      return key;
    }
    return switch (standing(profile)) {
      case LONE -> key + "|" + profile.from().duplicateGroup();
      case ACRONYM -> key + "|" + profile.setting();
      case FULL -> isUsual(profile) ? key + "|" + profile.setting() : key;
      case FIXED -> key;
    };
  }

  static Standing standing(ActorProfile profile) {
    ActorType type = profile.key().type();
    if (type != ActorType.PERSON && type != ActorType.ORGANIZATION) {
      return Standing.FIXED;
    }
    if (profile.known()) {
      return Standing.FULL;
    }
    WrittenName name = new WrittenName(profile.name(), profile.language());
    if (type == ActorType.PERSON) {
      return PersonName.of(name).isFull() ? Standing.FULL : Standing.LONE;
    }
    return OrganizationName.of(name).isAcronym() ? Standing.ACRONYM : Standing.FULL;
  }

  private static boolean isUsual(ActorProfile profile) {
    return profile.key().type() == ActorType.PERSON
        && CommonNames.isUsual(PersonName.of(new WrittenName(profile.name(), profile.language())));
  }
}
