package org.newsledger.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A year of made-up news in English, French, German and Russian. How often stories, persons and
 * papers occur follows Zipf's law; one story holds a tenth of all articles, whatever their number,
 * and every tenth article is an edited reprint of an earlier one. An article is a function of the
 * seed, the number of articles and its own number, so that any part can be made anew.
 */
final class SyntheticNews {

  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "ru");
  private static final List<String> KINDS = List.of("attack", "protest", "flood", "quake");
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 365;
  private static final int FILLERS = 22;
  private static final int PAPERS = 300;

  private final long seed;
  private final int articles;
  private final List<Templates> templates = LANGUAGES.stream().map(Templates::of).toList();
  private final List<String[]> cities = Templates.rows("cities.tsv");
  private final List<String[]> names = Templates.rows("names.tsv");

  SyntheticNews(long seed, int articles) {
    this.seed = seed;
    this.articles = articles;
  }

  /** An article as it is written to a file. */
  record SyntheticArticle(
      String url,
      String source,
      String title,
      String published,
      String language,
      String text,
      int story,
      int original) {}

  private record Story(String kind, String[] city, LocalDate day, List<String[]> cast, int size) {}

  /** Returns article number {@code i}, from 0. */
  SyntheticArticle article(int i) {
    Random random = random(1, i);
    boolean reprint = i > 0 && random.nextInt(10) == 0;
    int original = reprint ? original(i, random) : i;
    SyntheticArticle written = original(original);
    String paper = "paper" + zipf(PAPERS, random) + ".example";
    String published = written.published;
    String text = written.text;
    String title = written.title;
    if (reprint) {
      title = original(original, "headline." + story(written.story).kind, random);
      text = edit(written, random);
    }
    return new SyntheticArticle(
        "https://" + paper + "/news/" + i,
        paper,
        title,
        published,
        written.language,
        title + "\n\n" + text,
        written.story,
        original);
  }

  /** The latest of a few earlier articles that is no reprint. */
  private int original(int i, Random random) {
    int of = random.nextInt(i);
    while (of > 0 && random(1, of).nextInt(10) == 0) {
      of--;
    }
    return of;
  }

  private SyntheticArticle original(int i) {
    Random random = random(2, i);
    int number = random.nextInt(10) == 0 ? 0 : 1 + zipf(Math.max(10, articles / 8), random);
    Story story = story(number);
    int language = language(i);
    Templates words = templates.get(language);
    int late = zipf(10, random);
    Map<String, String> slots = slots(story, language, late, random);
    List<String> sentences = new ArrayList<>(words.section(story.kind));
    Collections.shuffle(sentences, random);
    List<String> paragraphs = new ArrayList<>();
    for (int filler = 0; filler < FILLERS; filler++) {
      if (filler < sentences.size()) {
        paragraphs.add(words.fill(sentences.get(filler), slots, random));
      }
      String line = Templates.pick(words.section("filler"), random);
      if (filler >= sentences.size() && filler % 4 == 0) {
        paragraphs.add(words.fill(line, slots, random));
        continue;
      }
      int last = paragraphs.size() - 1;
      paragraphs.set(last, paragraphs.get(last) + ' ' + words.fill(line, slots, random));
    }
    return new SyntheticArticle(
        "",
        "",
        original(i, "headline." + story.kind, random),
        story.day.plusDays(late).toString(),
        LANGUAGES.get(language),
        String.join("\n\n", paragraphs),
        number,
        i);
  }

  private int language(int i) {
    return random(3, i).nextInt(LANGUAGES.size());
  }

  /** A line of article {@code i}'s section, filled as the article is. */
  private String original(int i, String section, Random random) {
    Random own = random(2, i);
    int number = own.nextInt(10) == 0 ? 0 : 1 + zipf(Math.max(10, articles / 8), own);
    int late = zipf(10, own);
    int language = language(i);
    Templates words = templates.get(language);
    Map<String, String> slots = slots(story(number), language, late, own);
    return words.fill(Templates.pick(words.section(section), random), slots, random);
  }

  private String edit(SyntheticArticle written, Random random) {
    List<String> body = new ArrayList<>(List.of(written.text.split("\n\n")));
    if (random.nextBoolean()) {
      body = new ArrayList<>(body.subList(0, body.size() - 1));
    }
    int at = random.nextInt(body.size() - 1);
    Collections.swap(body, at, at + 1);
    body.addAll(templates.get(LANGUAGES.indexOf(written.language)).section("credit"));
    return String.join("\n\n", body);
  }

  private Story story(int number) {
    Random random = random(4, number);
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String[] city = cities.get(random.nextInt(cities.size()));
    LocalDate day = NEW_YEAR.plusDays(random.nextInt(DAYS));
    List<String[]> cast = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cast.add(person(zipf(Math.max(20, articles / 20), random)));
    }
    return new Story(kind, city, day, cast, 1 + zipf(9, random));
  }

  private String[] person(int number) {
    Random random = random(5, number);
    String[] given = part("given", random);
    String[] stem = part("stem", random);
    String[] end = part("end", random);
    return new String[] {given[1] + ' ' + stem[1] + end[1], given[2] + ' ' + stem[2] + end[2]};
  }

  private String[] part(String part, Random random) {
    List<String[]> rows = names.stream().filter(row -> row[0].equals(part)).toList();
    return rows.get(random.nextInt(rows.size()));
  }

  private static Map<String, String> slots(Story story, int language, int late, Random random) {
    Map<String, String> slots = new LinkedHashMap<>();
    int script = LANGUAGES.get(language).equals("ru") ? 1 : 0;
    slots.put("in", story.city[language]);
    slots.put("day", day(story.day, language));
    slots.put("chief", story.cast.get(0)[script]);
    slots.put("minister", story.cast.get(1)[script]);
    slots.put("witness", story.cast.get(2)[script]);
    // Numbers that end in 5 to 9 take the same form of the noun in Russian.
    int grown = 10 * (story.size + late);
    int rival = random.nextInt(4) == 0 ? 2 : 0;
    slots.put("n1", String.valueOf(grown + 5 + rival));
    slots.put("n2", String.valueOf(3 * grown + 6 + rival));
    slots.put("n3", String.valueOf(2 * grown + 7 + rival));
    slots.put("n4", String.valueOf(100 * (story.size + late) + 800));
    slots.put("n5", String.valueOf(5 + story.size % 5));
    slots.put("n6", String.valueOf(100 * story.size));
    return slots;
  }

  private static String day(LocalDate day, int language) {
    String pattern = LANGUAGES.get(language).equals("de") ? "d. MMMM yyyy" : "d MMMM yyyy";
    Locale locale = Locale.forLanguageTag(LANGUAGES.get(language));
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** A rank from 0, below {@code most}; rank r comes about as often as 1 / (r + 1) tells. */
  private static int zipf(int most, Random random) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }

  private Random random(int what, int number) {
    long mixed = new SplittableRandom(seed ^ ((long) what << 40) ^ number).nextLong();
    return new Random(mixed);
  }
}
