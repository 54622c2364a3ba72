package org.newsledger.table;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values as the tables hold them: codes in lower case, unknown as null. */
final class Cells {

  private Cells() {}

  /** Returns an enum's constant as its code. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns an enum's constant as its code, null as null. */
  static @Nullable String codeOrNull(@Nullable Enum<?> constant) {
    return constant == null ? null : code(constant);
  }

  /** Returns a number, null as null. */
  static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  /** Returns a text; null when it says nothing. */
  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
