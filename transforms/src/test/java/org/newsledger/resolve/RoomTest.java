package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoomTest {

  @Test
  void whatIsLeftOutDoesNotDependOnTheOrder() {
    List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(ids, random);
      Room<String> room = Room.of(id -> id, 3);
      ids.forEach(room::add);

      assertEquals(List.of("a", "b", "c"), room.kept());
      assertEquals(List.of("d", "e"), room.left());
    }
  }
}
