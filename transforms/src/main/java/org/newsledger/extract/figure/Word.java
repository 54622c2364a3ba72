package org.newsledger.extract.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  FROM,
  ADDING,
  AGAINST,
  GIVES;

  /** Returns the class that a pack file names; empty when it is none of these. */
  static Optional<Word> of(String name) {
    return Arrays.stream(values())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
