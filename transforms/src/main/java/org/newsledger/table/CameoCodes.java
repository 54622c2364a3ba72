package org.newsledger.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.EventType;

/** The CAMEO codes that PLOVER types and modes correspond to, of {@code knowledge/cameo.tsv}. */
final class CameoCodes {

  private static final Map<String, String> CODES = read();

  private CameoCodes() {}

  /**
   * Returns the code of a mode, else the root of its type: a string with leading zeros; null for
   * types that CAMEO lacks.
   */
  static @Nullable String of(EventType type, @Nullable String mode) {
    String exact = mode == null ? null : CODES.get(type.name() + ' ' + mode);
    return exact != null ? exact : CODES.get(type.name() + " -");
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    for (LanguagePack.Row row : LanguagePack.read("/knowledge/cameo.tsv")) {
      EventType type = EventType.valueOf(row.cell(0));
      if (codes.put(type.name() + ' ' + row.cell(1), row.cell(2)) != null) {
        throw new IllegalStateException(row.origin() + ": this type and mode stand there twice");
      }
    }
    return Map.copyOf(codes);
  }
}
