package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Mention;
import org.newsledger.model.Span;

class ActorResolverTest {

  private static final ActorKey TOKAYEV = new ActorKey("tokayev", ActorType.PERSON, null);

  @Test
  void mentionsOfOneKeyAreOneActor() {
    List<ActorCluster> actors =
        ActorResolver.resolve(
            List.of(
                mention("b", TOKAYEV, "Tokaev", false, "head_of_state"),
                mention("a", TOKAYEV, "Токаев", false, null),
                mention("c", new ActorKey("tokayev", ActorType.GROUP, null), "T", false, null)));

    assertEquals(List.of("a", "c"), actors.stream().map(ActorCluster::actorId).toList());
    assertEquals("head_of_state", actors.get(0).role());
    assertNull(actors.get(1).role());
  }

  @Test
  void theKnownNameWinsThenTheMostFrequentLatinOne() {
    SeenMention cyrillic = mention("a", TOKAYEV, "Токаев", false, null);
    SeenMention often = mention("c", TOKAYEV, "Tokajew", false, null);
    SeenMention known = mention("d", TOKAYEV, "Kassym-Jomart Tokayev", true, null);

    assertEquals(
        "Tokajew",
        ActorResolver.resolve(
                List.of(cyrillic, mention("b", TOKAYEV, "Токаев", false, null), often))
            .get(0)
            .name());
    assertEquals(
        "Kassym-Jomart Tokayev",
        ActorResolver.resolve(
                List.of(cyrillic, often, mention("e", TOKAYEV, "Tokajew", false, null), known))
            .get(0)
            .name());
  }

  @Test
  void theOrderOfMentionsChangesNothing() {
    List<SeenMention> mentions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ActorKey key = new ActorKey("n" + i % 7, ActorType.values()[i % 4], i % 5 == 0 ? "KZ" : null);
      mentions.add(mention("m" + i, key, "N" + i % 3, i % 11 == 0, i % 2 == 0 ? "minister" : null));
    }
    List<ActorCluster> expected = ActorResolver.resolve(mentions);
    Random random = new Random(3);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(expected, ActorResolver.resolve(mentions));
    }
  }

  private static SeenMention mention(
      String id, ActorKey key, String name, boolean known, @Nullable String role) {
    Mention mention =
        new Mention(id, "article", key, name, known, role, name, name, "en", new Span(0, 1));
    return new SeenMention(
        mention, 0, 1, new Provenance("article", null, false, "text", "publisher"));
  }
}
