package org.newsledger.extract.figure;

import java.util.Locale;

/** Closed classes of words, as {@code grammar.tsv} names them in lower case. */
enum Word {
  AND,
  OR,
  BUT,
  ARTICLE,
  GENITIVE,
  PREPOSITION,
  AUXILIARY,
  PASSIVE,
  PERFECT,
  AGENT,
  OBJECT,
  AMONG,
  NEGATION,
  RELATIVE,
  SUBORDINATOR,
  COMPLEMENTIZER,
  PRONOUN,
  ADVERB,
  PART,
  PART_AFTER,
  TOTAL,
  INCREMENT,
  TOWARD,
  FROM;

  /**
   * Returns the class that a pack file names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static Word of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
