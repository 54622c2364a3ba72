package org.newsledger.extract.actor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Known.Term;
import org.newsledger.extract.actor.KnownActors.Entry;
import org.newsledger.model.ActorType;

/**
 * Reads one line of a user's knowledge base: {@code {"names": {"en": "…", "ru": ["…", "…"]},
 * "type": "person", "role": …, "country": …, "wikidata_id": …, "valid_from": …, "valid_to": …}}.
 * Only {@code names} and {@code type} are needed; other members are passed over.
 */
public final class KnowledgeLine {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, String> cells = new TreeMap<>();

  private KnowledgeLine() {}

  /**
   * Returns the actor of a line; its English name is canonical, without one its first.
   *
   * @throws BadKnowledgeException when the line says none
   */
  public static Entry parse(String line) throws BadKnowledgeException {
    KnowledgeLine read = new KnowledgeLine();
    try (JsonParser json = JSON.createParser(line)) {
      read.object(json);
      if (json.nextToken() != null) {
        throw new BadKnowledgeException("more than one JSON object on the line");
      }
    } catch (JsonProcessingException e) {
      throw new BadKnowledgeException("no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be read", e);
    }
    return read.entry();
  }

  private void object(JsonParser json) throws IOException, BadKnowledgeException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BadKnowledgeException("want a JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("names")) {
        names(json);
      } else if (value == JsonToken.VALUE_STRING) {
        cells.put(field, json.getText().strip());
      } else {
        json.skipChildren();
      }
    }
  }

  private void names(JsonParser json) throws IOException, BadKnowledgeException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new BadKnowledgeException("names: want an object of names by language");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      List<String> ofLanguage = names.computeIfAbsent(json.currentName(), k -> new ArrayList<>());
      JsonToken value = json.nextToken();
      boolean several = value == JsonToken.START_ARRAY;
      value = several ? json.nextToken() : value;
      while (value == JsonToken.VALUE_STRING) {
        if (!json.getText().isBlank()) {
          ofLanguage.add(json.getText().strip());
        }
        value = several ? json.nextToken() : null;
      }
      if (value != null && value != JsonToken.END_ARRAY) {
        throw new BadKnowledgeException("names: want strings or lists of strings");
      }
    }
  }

  private Entry entry() throws BadKnowledgeException {
    List<String> all = names.values().stream().flatMap(List::stream).distinct().toList();
    if (all.isEmpty()) {
      throw new BadKnowledgeException("names: there is none");
    }
    List<String> english = names.getOrDefault("en", List.of());
    String role = cells.get("role");
    LocalDate from = day("valid_from", false);
    LocalDate to = day("valid_to", true);
    boolean always = from == null && to == null;
    Known known =
        new Known(
            english.isEmpty() ? all.get(0) : english.get(0),
            type(),
            role,
            country(),
            wikidataId(),
            role == null || always ? List.of() : List.of(new Term(role, from, to)));
    return new Entry(known, all);
  }

  private ActorType type() throws BadKnowledgeException {
    String type = cells.get("type");
    try {
      return ActorType.valueOf(String.valueOf(type).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadKnowledgeException(
          "type: want person, organization, country or group, not " + type);
    }
  }

  private @Nullable String country() throws BadKnowledgeException {
    String country = cells.get("country");
    if (country == null
        || country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return country;
    }
    throw new BadKnowledgeException("country: want two capital letters, not " + country);
  }

  private @Nullable String wikidataId() throws BadKnowledgeException {
    String id = cells.get("wikidata_id");
    boolean item =
        id != null
            && id.length() > 1
            && id.charAt(0) == 'Q'
            && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    if (id != null && !item) {
      throw new BadKnowledgeException("wikidata_id: want Q and digits, not " + id);
    }
    return id;
  }

  private @Nullable LocalDate day(String field, boolean last) throws BadKnowledgeException {
    String text = cells.get(field);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      if (text.length() == 4) {
        Year year = Year.parse(text);
        return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
      }
      if (text.length() == 7) {
        YearMonth month = YearMonth.parse(text);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadKnowledgeException(
          field + ": want a year, a month or a day as 2024, 2024-05 or 2024-05-31, not " + text);
    }
  }
}
