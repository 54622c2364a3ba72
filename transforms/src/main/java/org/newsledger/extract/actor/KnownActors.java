package org.newsledger.extract.actor;

import java.util.Locale;
import java.util.StringTokenizer;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorType;

/** The actors of {@code knowledge/actors.tsv} by all their names in all languages. */
public final class KnownActors {

  /**
   * One name's actor.
   *
   * @param capitals whether the name is an acronym, to be written in capitals
   * @param lastCapital whether the last word of the name has a capital
   */
  public record Named(Known actor, boolean capitals, boolean lastCapital) {
    static Named of(String name, Known actor) {
      int last = name.lastIndexOf(' ') + 1;
      boolean capital = last < name.length() && Character.isUpperCase(name.codePointAt(last));
      return new Named(actor, isAcronym(name), capital);
    }
  }

  private static final class Holder {
    private static final KnownActors INSTANCE = new KnownActors();
  }

  private final NameTrie<Named> names;

  private KnownActors() {
    NameTrie.Builder<Named> builder = NameTrie.builder();
    for (Row row : LanguagePack.read("/knowledge/actors.tsv")) {
      Known known = known(row);
      builder.add(row.cell(0), Named.of(row.cell(0), known));
      var aliases = new StringTokenizer(row.cell(4), ";");
      while (aliases.hasMoreTokens()) {
        String alias = aliases.nextToken().strip();
        builder.add(alias, Named.of(alias, known));
      }
    }
    names = builder.build();
  }

  /** Returns the one knowledge base. */
  public static KnownActors get() {
    return Holder.INSTANCE;
  }

  /** Returns all names. */
  public NameTrie<Named> names() {
    return names;
  }

  private static Known known(Row row) {
    try {
      ActorType type = ActorType.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      String role = row.cell(2).isEmpty() ? null : row.cell(2);
      return new Known(row.cell(0), type, role, row.cell(3).isEmpty() ? null : row.cell(3));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }
}
