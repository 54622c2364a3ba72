package org.newsledger.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.actor.ActorResolver.Resolution;

class ActorResolverTest {

  private int next;

  @Test
  void putsSpellingsAndScriptsOfOneNameTogether() {
    assertEquals(
        1,
        actors(
            person("Kassym-Jomart Tokayev", "en", "KZ"),
            person("Qasim Jomart Tokaiev", "fr", "KZ"),
            person("Κάσιμ-Γιομάρτ Τοκάγεφ", "el", "KZ"),
            person("Касым-Жомарт Токаев", "ru", "KZ")));
  }

  @Test
  void keepsMenAndWomenOfOneFamilyApart() {
    assertEquals(
        2, actors(person("Ilham Aliyev", "en", "AZ"), person("Ilhama Aliyeva", "en", "AZ")));
  }

  @Test
  void keepsDifferentFirstNamesApart() {
    assertEquals(
        2, actors(person("Islam Karimov", "en", "UZ"), person("Rustam Karimov", "en", "UZ")));
  }

  @Test
  void keepsOneNameInTwoCountriesApartWhenManyBearIt() {
    assertEquals(2, actors(person("David Brown", "en", "US"), person("David Brown", "en", "AU")));
  }

  @Test
  void tiesALoneSurnameToTheFullNameOfItsStory() {
    assertEquals(
        1,
        actors(
            person("Ana Popescu", "ro", "RO", "dan ionescu", "ministry of health"),
            person("Popescu", "ro", "RO", "dan ionescu", "ministry of health")));
  }

  @Test
  void leavesALoneUsualSurnameOfAnotherStoryAlone() {
    assertEquals(
        2,
        actors(
            person("Hans Fischer", "de", "DE", "karl bauer"),
            person("Fischer", "de", "DE", "rosa weber")));
  }

  @Test
  void keepsLoneSurnamesOfTwoArticlesApart() {
    assertEquals(2, actors(person("Fischer", "de", "DE"), person("Fischer", "de", "AT")));
  }

  @Test
  void linksEachMentionThatItPutsTogether() {
    Resolution resolution =
        resolve(
            List.of(
                person("Sadyr Japarov", "en", "KG"),
                person("Садыр Жапаров", "ru", "KG"),
                person("Sadyr Japarov", "en", "KG")));

    assertEquals(1, resolution.actors().size());
    assertEquals(2, resolution.links().size());
    assertEquals("Sadyr Japarov", resolution.actors().get(0).name());
    assertTrue(resolution.links().stream().allMatch(link -> link.score() > 0.8));
  }

  @Test
  void doesNotDependOnTheOrderOfProfiles() {
    List<ActorProfile> profiles = new ArrayList<>();
    for (String name : List.of("Oleg Orlov", "Олег Орлов", "Oleh Orlow", "Olga Orlova", "Orlov")) {
      for (String company : List.of("memorial", "svetlana ganina")) {
        profiles.add(person(name, name.startsWith("О") ? "ru" : "en", "RU", company));
      }
    }
    Set<Set<ActorInArticle>> outcomes = new java.util.HashSet<>();
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(profiles, random);
      outcomes.add(Set.copyOf(resolve(profiles).assigned()));
    }
    assertEquals(1, outcomes.size());
  }

  private static int actors(ActorProfile... profiles) {
    Resolution resolution = resolve(List.of(profiles));
    Set<String> ids = new TreeSet<>();
    resolution.assigned().forEach(assignment -> ids.add(assignment.actorId()));
    assertEquals(ids.size(), resolution.actors().size());
    return ids.size();
  }

  private static Resolution resolve(List<ActorProfile> profiles) {
    return ActorResolver.resolve(profiles, KnownNames.none());
  }

  private ActorProfile person(
      String name, String language, @Nullable String setting, String... company) {
    String id = String.format("%04d", next++);
    String latin = PersonName.plain(name, language);
    return new ActorProfile(
        new ActorKey(latin, ActorType.PERSON, null),
        name,
        language,
        false,
        null,
        setting,
        List.of(new NameForm(name, name, language, 1)),
        List.of(company),
        id,
        new Provenance(id, null, false, id, id));
  }
}
