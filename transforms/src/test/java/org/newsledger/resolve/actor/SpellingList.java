package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Provenance;
import org.newsledger.text.ContentId;

/** The names of {@code names/spellings.tsv} in two halves, resolved and held against the truth. */
final class SpellingList {

  /** Halves are told by a hash of this and the group. */
  private static final String SEED = "spellings-1";

  /** One name as one article spells it. */
  record Spelled(String actor, ActorType type, String country, WrittenName name) {}

  /** How pairs of names were judged. */
  record Score(int names, int right, int wrong, int missed) {
    double precision() {
      return right / (double) (right + wrong);
    }

    double recall() {
      return right / (double) (right + missed);
    }

    double f1() {
      return 2.0 * right / (2.0 * right + wrong + missed);
    }
  }

  private SpellingList() {}

  /** Returns one half: the one that rules may be tuned on, or the other. */
  static List<Spelled> half(boolean tuned) {
    List<Spelled> names = new ArrayList<>();
    for (LanguagePack.Row row : LanguagePack.read("/names/spellings.tsv")) {
      if ((ContentId.of(SEED, row.cell(0)).charAt(0) < '8') == tuned) {
        ActorType type = ActorType.valueOf(row.cell(2).toUpperCase(java.util.Locale.ROOT));
        var spellings = new StringTokenizer(row.cell(4), ";");
        while (spellings.hasMoreTokens()) {
          String spelling = spellings.nextToken().strip();
          int mark = spelling.indexOf('=');
          WrittenName name =
              new WrittenName(spelling.substring(mark + 1), spelling.substring(0, mark));
          names.add(new Spelled(row.cell(1), type, row.cell(3), name));
        }
      }
    }
    return names;
  }

  /** Resolves names, each in an article of its own, and judges every pair. */
  static Score judge(List<Spelled> names, List<String> errors) {
    Map<String, String> found = new TreeMap<>();
    List<ActorProfile> profiles = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      profiles.add(profile(names.get(i), String.format("%05d", i)));
    }
    for (ActorInArticle a : ActorResolver.resolve(profiles, KnownNames.none()).assigned()) {
      found.put(a.articleId(), a.actorId());
    }
    int[] counts = new int[3];
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        boolean together =
            String.valueOf(found.get(String.format("%05d", i)))
                .equals(found.get(String.format("%05d", j)));
        boolean same = names.get(i).actor().equals(names.get(j).actor());
        if (together || same) {
          counts[together && same ? 0 : together ? 1 : 2]++;
        }
        if (together != same) {
          errors.add((together ? "WRONG " : "APART ") + names.get(i).name() + names.get(j).name());
        }
      }
    }
    return new Score(names.size(), counts[0], counts[1], counts[2]);
  }

  private static ActorProfile profile(Spelled spelled, String id) {
    WrittenName name = spelled.name();
    String latin = PersonName.plain(name.text(), name.language());
    return new ActorProfile(
        new ActorKey(latin, spelled.type(), null),
        name.text(),
        name.language(),
        false,
        null,
        spelled.country(),
        List.of(new NameForm(name.text(), name.text(), name.language(), 1)),
        List.of(),
        id,
        new Provenance(id, null, false, id, id));
  }
}
