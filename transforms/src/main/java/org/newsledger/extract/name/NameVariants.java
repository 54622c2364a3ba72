package org.newsledger.extract.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;

/** First names that are one name in different languages, from {@code names/variants.tsv}. */
public final class NameVariants {

  private static final Map<String, BitSet> GROUPS = new HashMap<>();

  static {
    int group = 0;
    for (LanguagePack.Row row : LanguagePack.read("/names/variants.tsv")) {
      var names = new StringTokenizer(row.cell(0), " ");
      while (names.hasMoreTokens()) {
        String name = Folding.plain(Folding.fold(names.nextToken()));
        GROUPS.computeIfAbsent(name, key -> new BitSet()).set(group);
      }
      group++;
    }
  }

  private NameVariants() {}

  /** Returns whether two first names, in Latin letters, folded and plain, may be one person's. */
  public static boolean same(String name, String other) {
    BitSet groups = GROUPS.get(name);
    BitSet others = GROUPS.get(other);
    return groups != null && others != null && groups.intersects(others);
  }

  /** Returns the numbers of the groups that a folded plain first name is in; most are in none. */
  public static List<Integer> groups(String name) {
    BitSet groups = GROUPS.get(name);
    return groups == null ? List.of() : IntStream.of(groups.stream().toArray()).boxed().toList();
  }
}
