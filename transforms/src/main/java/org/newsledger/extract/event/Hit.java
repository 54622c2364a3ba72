package org.newsledger.extract.event;

import org.newsledger.model.EventType;

/**
 * A trigger found in a sentence.
 *
 * @param from first token
 * @param to after its last token
 * @param trigger its row
 * @param form the form that was met, which names the rule
 * @param passive whether its subject is whom it befell
 * @param nominal whether a word that is a verb elsewhere is a noun here
 * @param attributive whether a participle stands before its noun: {@code the jailed leader}
 */
record Hit(
    int from,
    int to,
    Trigger trigger,
    String form,
    boolean passive,
    boolean nominal,
    boolean attributive) {

  /** Returns whether the trigger is of {@code type}. */
  boolean is(EventType type) {
    return trigger.type() == type;
  }

  /** Returns its type, with its mode where it has one. */
  String act() {
    String mode = trigger.mode();
    return trigger.type() + (mode == null ? "" : "/" + mode);
  }

  /** Returns whether what follows in the clause is content of this one. */
  boolean governs() {
    return trigger.scope() == Trigger.Scope.GOVERNS;
  }

  /** Returns whether any other event of the sentence is preferred. */
  boolean weak() {
    return trigger.scope() == Trigger.Scope.WEAK;
  }

  /** Returns whether the trigger is a noun. */
  boolean noun() {
    return trigger.voice() == Trigger.Voice.NOUN || nominal || objective();
  }

  /** Returns whether it is a noun whose genitive is whom it befalls. */
  boolean objective() {
    return trigger.voice() == Trigger.Voice.OBJECTIVE;
  }
}
