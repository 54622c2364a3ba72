package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.LanguagePack;

/** The actors of a knowledge base by all their names in all languages. Immutable. */
public final class KnownActors {

  /**
   * An actor and how it is written.
   *
   * @param known the actor
   * @param names all its names in any language and script, in base form; the canonical one need not
   *     be among them
   */
  public record Entry(Known known, List<String> names) {}

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
    private static final KnownActors BUILT_IN = new KnownActors(BuiltInKnowledge.entries());
  }

  private final List<Entry> entries;
  private final NameTrie<Named> names;
  private final Map<String, Known> all = new TreeMap<>();
  private final Map<String, NameTrie.Reader<Named>> readers = new ConcurrentHashMap<>();

  private KnownActors(List<Entry> entries) {
    this.entries = entries;
    NameTrie.Builder<Named> builder = NameTrie.builder();
    for (Entry entry : entries) {
      Set<String> written = new LinkedHashSet<>(List.of(entry.known.name()));
      written.addAll(entry.names);
      for (String name : written) {
        builder.add(name, Named.of(name, entry.known));
        all.putIfAbsent(name, entry.known);
      }
    }
    names = builder.build();
  }

  /** Returns the built-in knowledge base. */
  public static KnownActors get() {
    return Holder.BUILT_IN;
  }

  /**
   * Returns a knowledge base that knows {@code own} actors too, and them first. An own actor that
   * bears the canonical name of one that is known already is that one: it keeps its canonical name
   * and its names, and what its own entry says goes before what was known.
   */
  public KnownActors with(List<Entry> own) {
    Map<String, Entry> old = new LinkedHashMap<>();
    entries.forEach(entry -> old.put(entry.known.name(), entry));
    List<Entry> merged = new ArrayList<>();
    for (Entry entry : own) {
      Entry same = null;
      for (String name : entry.names) {
        Entry other = old.get(name);
        same = other != null && other.known.type() == entry.known.type() ? other : same;
      }
      merged.add(same == null ? entry : merged(entry, same));
      if (same != null) {
        old.remove(same.known.name());
      }
    }
    merged.addAll(old.values());
    return new KnownActors(List.copyOf(merged));
  }

  private static Entry merged(Entry own, Entry old) {
    Known mine = own.known;
    Known its = old.known;
    Set<String> names = new LinkedHashSet<>(own.names);
    names.addAll(old.names);
    return new Entry(
        new Known(
            its.name(),
            its.type(),
            mine.role() == null ? its.role() : mine.role(),
            mine.country() == null ? its.country() : mine.country(),
            mine.wikidataId(),
            mine.terms().isEmpty() ? its.terms() : mine.terms()),
        List.copyOf(names));
  }

  /** Returns every name with the actor that bears it; of several the one listed first. */
  public Map<String, Known> all() {
    return Collections.unmodifiableMap(all);
  }

  /** Returns what finds the names in texts of a language; one for each pack. */
  NameTrie.Reader<Named> reader(LanguagePack pack) {
    return readers.computeIfAbsent(pack.code(), code -> names.reader(pack));
  }

  /** Returns all names. */
  public NameTrie<Named> names() {
    return names;
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }
}
