package org.newsledger.pipeline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The counts of each language and slot, and their sum over languages. */
final class Scoreboard {

  /** What is scored, in the order of the report. */
  enum Slot {
    FIGURES(true),
    EVENTS(true),
    ACTORS(true),
    SUBJECTS(false),
    QUALIFIERS(false),
    ATTRIBUTION(false),
    FIGURE_COUNTRY(false),
    EVENT_COUNTRY(false),
    EVENT_PLACE(false),
    EVENT_DATE(false),
    LANGUAGE(false),
    PUBLISHED(false);

    private final boolean canMiss;

    Slot(boolean canMiss) {
      this.canMiss = canMiss;
    }
  }

  private static final String ALL = "all";

  private final Map<String, Map<Slot, Count>> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final RuleBoard rules = new RuleBoard();

  void right(String language, Slot slot) {
    count(language, slot).right();
    count(ALL, slot).right();
  }

  void wrong(String language, Slot slot, String what) {
    count(language, slot).wrong();
    count(ALL, slot).wrong();
    faults.add(language + " WRONG " + slot + ' ' + what);
  }

  void missed(String language, Slot slot, String what) {
    count(language, slot).missed();
    count(ALL, slot).missed();
    faults.add(language + " MISSED " + slot + ' ' + what);
  }

  void check(String language, Slot slot, boolean isRight, String what) {
    if (isRight) {
      right(language, slot);
    } else {
      wrong(language, slot, what);
    }
  }

  /** Returns how often each rule was right. */
  RuleBoard rules() {
    return rules;
  }

  /** Returns every miss and every wrong entry, in the order in which they were met. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Returns the content of {@code accuracy.tsv}. */
  String table() {
    StringBuilder table = new StringBuilder("language\tslot\tright\twrong\tmissed\tscore\n");
    counts.forEach(
        (language, slots) ->
            slots.forEach(
                (slot, count) ->
                    table
                        .append(language)
                        .append('\t')
                        .append(slot.name().toLowerCase(Locale.ROOT))
                        .append('\t')
                        .append(count.columns(slot.canMiss ? count.f1() : count.share()))
                        .append('\n')));
    return table.toString();
  }

  private Count count(String language, Slot slot) {
    return counts
        .computeIfAbsent(language, l -> new TreeMap<>())
        .computeIfAbsent(slot, s -> new Count());
  }
}
