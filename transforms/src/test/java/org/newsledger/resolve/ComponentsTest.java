package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void aComponentIsNamedByItsSmallestId() {
    assertEquals(
        List.of(
            new Membership("a", "a"),
            new Membership("b", "b"),
            new Membership("c", "a"),
            new Membership("d", "b"),
            new Membership("e", "a")),
        Components.of(List.of(link("e", "c"), link("d", "b"), link("c", "a"))));
  }

  @Test
  void noLinkGivesNoMember() {
    assertTrue(Components.of(List.of()).isEmpty());
  }

  @Test
  void neitherOrderNorCuttingTheLinksChangesAnything() {
    Random random = new Random(11);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(600);
      links.add(link("n" + from, "n" + (from + 1 + random.nextInt(20))));
    }
    List<Membership> expected = Components.of(links);

    assertTrue(new TreeMap<>(sizes(expected)).size() > 20, "many components, not one");
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(links, random);
      assertEquals(expected, Components.of(links));
      Components joined = new Components();
      for (List<Link> part : List.of(links.subList(0, 150), links.subList(150, 400))) {
        Components.of(part).forEach(pair -> joined.join(pair.memberId(), pair.componentId()));
      }
      assertEquals(expected, joined.memberships());
    }
  }

  @Test
  void aChainOfAHundredThousandIsOneComponent() {
    Components components = new Components();
    for (int i = 100_000; i > 0; i--) {
      components.join(String.format("%06d", i), String.format("%06d", i - 1));
    }

    List<Membership> memberships = components.memberships();
    assertEquals(100_001, memberships.size());
    assertTrue(memberships.stream().allMatch(member -> member.componentId().equals("000000")));
  }

  @Test
  void aLinkHoldsTwoIdsInOrderAndAScore() {
    assertEquals(link("a", "b"), link("b", "a"));
    assertThrows(IllegalArgumentException.class, () -> link("a", "a"));
    assertThrows(
        IllegalArgumentException.class, () -> new Link("b", "a", Link.Kind.ACTOR, 1, "name"));
    assertThrows(
        IllegalArgumentException.class,
        () -> Link.of("a", "b", Link.Kind.ACTOR, Double.NaN, "name"));
  }

  private static TreeMap<String, Integer> sizes(List<Membership> memberships) {
    TreeMap<String, Integer> sizes = new TreeMap<>();
    memberships.forEach(member -> sizes.merge(member.componentId(), 1, Integer::sum));
    return sizes;
  }

  private static Link link(String id, String otherId) {
    return Link.of(id, otherId, Link.Kind.DUPLICATE, 1, "same words");
  }
}
