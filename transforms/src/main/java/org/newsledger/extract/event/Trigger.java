package org.newsledger.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Grammar;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.EventType;
import org.newsledger.text.Token;

/**
 * A row of the pack's {@code events.tsv}: words that tell an event, or only look as if they did.
 *
 * @param type what they tell; null when they are no event
 * @param mode PLOVER mode; null where none applies
 * @param voice how the actors stand around them
 * @param needs what must stand around them; null when nothing must
 * @param bars what must not; null when nothing is barred
 * @param scope what they do to events behind them
 */
record Trigger(
    @Nullable EventType type,
    @Nullable String mode,
    Voice voice,
    @Nullable Condition needs,
    @Nullable Condition bars,
    Scope scope) {

  /** How the actors stand around a trigger. */
  enum Voice {
    ACTIVE,
    PASSIVE,
    NOUN,
    /** A noun whose genitive is whom it befalls: {@code the arrest of}. */
    OBJECTIVE
  }

  /** What a trigger does to the events behind it in its clause. */
  enum Scope {
    /** They are its content, and no events of their own. */
    GOVERNS,
    FREE,
    /** It gives way to any other event of the sentence. */
    WEAK
  }

  /** Returns the trigger that {@code row} writes, sharing conditions through {@code conditions}. */
  static Trigger of(LanguagePack pack, Row row, Map<String, Condition> conditions) {
    String kind = row.cell(1);
    EventType type = kind.equals("-") ? null : EventType.valueOf(kind);
    String voice = row.cell(3);
    return new Trigger(
        type,
        row.cell(2).isEmpty() ? null : row.cell(2),
        voice.isEmpty() ? Voice.ACTIVE : Voice.valueOf(voice.toUpperCase(Locale.ROOT)),
        condition(pack, row.cell(4), conditions),
        condition(pack, row.cell(5), conditions),
        scope(row.cell(6), type));
  }

  private static @Nullable Condition condition(
      LanguagePack pack, String cell, Map<String, Condition> conditions) {
    return cell.isEmpty()
        ? null
        : conditions.computeIfAbsent(cell, words -> Condition.of(pack, words));
  }

  private static Scope scope(String cell, @Nullable EventType type) {
    if (!cell.isEmpty()) {
      return Scope.valueOf(cell.toUpperCase(Locale.ROOT));
    }
    if (type == null) {
      return Scope.FREE;
    }
    return switch (type) {
      case AGREE, REQUEST, REJECT, THREATEN, CONCEDE, CONSULT, SUPPORT -> Scope.GOVERNS;
      default -> Scope.FREE;
    };
  }

  /** Returns whether the words around {@code [from, to)} let this trigger fire. */
  boolean fires(List<Token> tokens, Grammar.Reading reading, int from, int to) {
    return (needs == null || needs.holds(tokens, reading, from, to))
        && (bars == null || !bars.holds(tokens, reading, from, to));
  }
}
