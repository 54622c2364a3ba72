package org.newsledger.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsledger.model.EventType;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;

/** Says what is wrong with a cell of a pack's file, or returns null when nothing is. */
interface PackCell {

  String fault(String cell);

  Set<String> ROLES =
      Set.of(
          "victim",
          "passive",
          "active",
          "intransitive",
          "nominal",
          "toll",
          "presence",
          "weak",
          "some");
  Set<String> MODES =
      Set.of(
          ("visit third-party multilateral phone withdraw release disarm ceasefire access resign"
                  + " assist change yield meet disapprove investigate allege restrict arrest"
                  + " relations expel territory violence demo riot strike hunger boycott obstruct"
                  + " vandalize convict discontinue troops weapons police militia seize censor"
                  + " curfew martial-law deport withhold misinformation cyber abduct beat torture"
                  + " sexual targeted destroy primitive firearms explosives suicide-attack aerial"
                  + " drone heavy-weapons crowd-control unconventional")
              .split(" "));

  PackCell ANY = cell -> null;
  PackCell SOME = cell -> cell.isEmpty() ? "is empty" : null;
  PackCell NUMBER = PackCell::numberFault;
  PackCell COUNTRY =
      cell ->
          cell.isEmpty() || Set.of(Locale.getISOCountries()).contains(cell) || cell.equals("XK")
              ? null
              : "is no ISO country";
  PackCell SUBJECT = optional(codes(Subject.values()));

  static String numberFault(String cell) {
    try {
      return cell.isEmpty() || Double.parseDouble(cell) >= 0 ? null : "is negative";
    } catch (NumberFormatException e) {
      return "is no number";
    }
  }

  static String useFault(String cell) {
    boolean use = Set.of("attached", "money", "bound", "about").contains(cell);
    return use ? null : numberFault(cell);
  }

  static String dateFault(String cell) {
    int colon = cell.indexOf(':');
    if (colon < 0) {
      return in("last next this part ago on in link yearword suffix never").fault(cell);
    }
    String head = cell.substring(0, colon);
    if (head.equals("unit") || head.equals("units")) {
      return in("day week month year hour").fault(cell.substring(colon + 1));
    }
    boolean known = Set.of("day weekday week weekend month year".split(" ")).contains(head);
    try {
      Integer.parseInt(cell.substring(colon + 1));
      return known ? null : "is no date";
    } catch (NumberFormatException e) {
      return "has no number";
    }
  }

  static String nounFault(String cell) {
    if (cell.startsWith("money:")) {
      boolean known =
          java.util.Currency.getAvailableCurrencies().stream()
              .anyMatch(currency -> currency.getCurrencyCode().equals(cell.substring(6)));
      return known ? null : "is no ISO currency";
    }
    if (cell.startsWith("duration:")) {
      return in("second minute hour night day week month year decade century")
          .fault(cell.substring(9));
    }
    Set<String> others = Set.of("percentage", "other", "nothing");
    return others.contains(cell) ? null : codes(Subject.values()).fault(cell);
  }

  static String typeFault(String cell) {
    return cell.equals("-") ? null : codes(EventType.values()).fault(cell);
  }

  static String rolesFault(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    for (String role : cell.split(",")) {
      if (!ROLES.contains(role.strip())) {
        return "has no known role " + role;
      }
    }
    return null;
  }

  static PackCell measure() {
    PackCell measures = codes(Measure.values());
    return cell -> Set.of("damaged", "nothing").contains(cell) ? null : measures.fault(cell);
  }

  static PackCell side() {
    return optional(Set.of("before", "after"));
  }

  static PackCell in(String words) {
    Set<String> set = Set.of(words.split(" "));
    return cell -> set.contains(cell) ? null : "is none of " + words;
  }

  static PackCell optional(Set<String> codes) {
    return cell -> cell.isEmpty() || codes.contains(cell) ? null : "is none of " + codes;
  }

  static PackCell optional(PackCell codes) {
    return cell -> cell.isEmpty() ? null : codes.fault(cell);
  }

  /** Codes of an enum: event types as the constants are written, all others in lower case. */
  static PackCell codes(Enum<?>[] values) {
    Set<String> names = new HashSet<>();
    for (Enum<?> value : values) {
      boolean upper = value instanceof EventType;
      names.add(upper ? value.name() : value.name().toLowerCase(Locale.ROOT));
    }
    return cell -> names.contains(cell) ? null : "is none of " + names;
  }
}
