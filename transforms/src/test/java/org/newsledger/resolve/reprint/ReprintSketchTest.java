package org.newsledger.resolve.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.coder.RecordCoder;
import org.newsledger.text.RandomText;

class ReprintSketchTest {

  private static final String BODY =
      "\n\nThe river rose by two metres within the hour, and nobody had been told to leave the "
          + "houses on its banks. By nightfall the water stood in 120 cellars, the mayor said, and "
          + "the power had failed in half of the town.";

  @Test
  void caseMarksAndHeadlineDoNotMatter() {
    ReprintSketch one = Newsroom.sketch("a", "River rises fast" + BODY);
    ReprintSketch other =
        Newsroom.sketch(
            "b", "A town under water" + BODY.replace(", ", " – ").replace("The", "THE"));
    assertEquals(one.words(), other.words());
    assertEquals(one.phrases(), other.phrases());
    assertEquals(one.numbers(), other.numbers());
    assertNotEquals(
        one.words(), Newsroom.sketch("c", "River rises fast" + BODY.replace("120", "130")).words());
  }

  @Test
  void digitsOfAnyScriptAreTheSameNumber() {
    String arabic = BODY.replace("120", "١٢٠");
    assertEquals(
        Newsroom.sketch("a", "x" + BODY).numbers(), Newsroom.sketch("b", "x" + arabic).numbers());
  }

  @Test
  void scriptsWithoutSpacesHavePhrasesToo() {
    String chinese = "市政府周一表示，暴雨造成三座桥梁坍塌，超过两千名居民被迫离开家园，救援人员仍在寻找失踪者。";
    assertTrue(Newsroom.sketch("a", chinese).phrases().hashes().length > 20);
  }

  @Test
  void aLongTextHasASmallSketch() throws Exception {
    Random random = new Random(8);
    StringBuilder text = new StringBuilder("Numbers");
    for (int i = 0; i < 100_000; i++) {
      text.append(i % 9 == 0 ? ". Word " : " word ").append(random.nextInt(100_000));
    }
    ReprintSketch sketch = Newsroom.sketch("a", text.toString());
    var bytes = new java.io.ByteArrayOutputStream();
    RecordCoder<ReprintSketch> coder = RecordCoder.of(ReprintSketch.class);
    coder.encode(sketch, bytes);
    assertTrue(bytes.size() < 512, () -> bytes.size() + " bytes");
    assertEquals(sketch, coder.decode(new java.io.ByteArrayInputStream(bytes.toByteArray())));
    coder.verifyDeterministic();
  }

  @Test
  void anyTextHasASketchAndIsACopyOfItself() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String text = RandomText.of(random, 60);
      assertTrue(Newsroom.copies(Newsroom.sketch("a", text), Newsroom.sketch("b", text)), text);
    }
  }
}
