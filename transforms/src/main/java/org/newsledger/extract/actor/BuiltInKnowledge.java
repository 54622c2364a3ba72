package org.newsledger.extract.actor;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.newsledger.extract.actor.Known.Term;
import org.newsledger.extract.actor.KnownActors.Entry;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorType;

/** Reads {@code knowledge/actors.tsv} and {@code knowledge/leaders.tsv}. */
final class BuiltInKnowledge {

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private BuiltInKnowledge() {}

  static List<Entry> entries() {
    BuiltInKnowledge knowledge = new BuiltInKnowledge();
    for (Row row : LanguagePack.read("/knowledge/actors.tsv")) {
      knowledge.actor(row);
    }
    for (Row row : LanguagePack.read("/knowledge/leaders.tsv")) {
      try {
        row.cells().subList(2, row.cells().size()).forEach(cell -> knowledge.leader(row, cell));
      } catch (RuntimeException e) {
        throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(knowledge.entries.values());
  }

  private void actor(Row row) {
    try {
      ActorType type = ActorType.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      String role = row.cell(2).isEmpty() ? null : row.cell(2);
      String country = row.cell(3).isEmpty() ? null : row.cell(3);
      List<String> names = new ArrayList<>();
      var aliases = new StringTokenizer(row.cell(4), ";");
      while (aliases.hasMoreTokens()) {
        names.add(aliases.nextToken().strip());
      }
      Known known = new Known(row.cell(0), type, role, country, null, List.of());
      entries.put(row.cell(0), new Entry(known, List.copyOf(names)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
    }
  }

  /** A cell is {@code name|first year|last year}. */
  private void leader(Row row, String cell) {
    int first = cell.indexOf('|');
    int second = cell.indexOf('|', first + 1);
    String name = cell.substring(0, first);
    String to = cell.substring(second + 1);
    LocalDate last = to.isEmpty() ? null : Year.parse(to).atMonth(12).atEndOfMonth();
    Term term = new Term(row.cell(1), Year.parse(cell.substring(first + 1, second)).atDay(1), last);
    Entry old = entries.get(name);
    Known known =
        old == null
            ? new Known(name, ActorType.PERSON, term.role(), row.cell(0), null, List.of(term))
            : with(old.known(), term);
    entries.put(name, new Entry(known, old == null ? List.of() : old.names()));
  }

  private static Known with(Known known, Term term) {
    List<Term> terms = new ArrayList<>(known.terms());
    terms.add(term);
    return new Known(
        known.name(), known.type(), known.role(), known.country(), null, List.copyOf(terms));
  }
}
