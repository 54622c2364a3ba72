package org.newsledger.resolve.actor;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import org.newsledger.language.LanguagePack;

/** Surnames and first names that so many people bear that they tell no one apart. */
final class CommonNames {

  private static final Set<String> SURNAMES = names("/names/family.tsv");
  private static final Set<String> GIVEN = names("/names/given.tsv");

  private CommonNames() {}

  private static Set<String> names(String path) {
    Set<String> names = new HashSet<>();
    for (LanguagePack.Row row : LanguagePack.read(path)) {
      var words = new StringTokenizer(row.cell(1), " ");
      while (words.hasMoreTokens()) {
        names.add(PersonName.plain(words.nextToken(), ""));
      }
    }
    return names;
  }

  /** Returns whether a surname, in Latin letters, folded and plain, is a usual one. */
  static boolean isSurname(String latin) {
    return SURNAMES.contains(latin);
  }

  /** Returns whether a name is made of usual ones alone, so that several people bear it. */
  static boolean isUsual(PersonName name) {
    return name.words().size() == 2
        && SURNAMES.contains(name.last().latin())
        && GIVEN.contains(name.first().latin());
  }
}
