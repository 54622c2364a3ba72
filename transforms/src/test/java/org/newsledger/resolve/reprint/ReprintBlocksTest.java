package org.newsledger.resolve.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsledger.resolve.reprint.ReprintBlocks.HotBlock;
import org.newsledger.resolve.reprint.ReprintBlocks.Member;

class ReprintBlocksTest {

  @Test
  void aThirdOfThePhrasesInCommonIsABlockInCommonNearlyAlways() {
    Random random = new Random(6);
    int missed = 0;
    for (int trial = 0; trial < 2000; trial++) {
      Sampler left = new Sampler(64);
      Sampler right = new Sampler(64);
      for (int i = 0; i < 600; i++) {
        long hash = random.nextLong();
        if (i < 400) {
          left.add(hash);
        }
        if (i >= 200) {
          right.add(hash);
        }
      }
      Set<Long> blocks = blocks(sketch("a", "en", left.signature()));
      missed +=
          blocks(sketch("b", "en", right.signature())).stream().anyMatch(blocks::contains) ? 0 : 1;
    }
    assertTrue(missed <= 40, missed + " of 2000 missed");
  }

  @Test
  void anotherLanguageHasOtherBlocks() {
    Signature phrases = phrases(1, 2, 3);
    Set<Long> blocks = blocks(sketch("a", "hr", phrases));
    assertTrue(blocks(sketch("b", "sl", phrases)).stream().noneMatch(blocks::contains));
  }

  @Test
  void aBlockOfUnlikeArticlesSaysThatNotAllWereCompared() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      members.add(new Member(7, unlike(i)));
    }
    assertEquals(List.of(), ReprintBlocks.find(members.subList(0, 33)).hot());
    assertEquals(List.of(new HotBlock(7, 100, 0, 67)), ReprintBlocks.find(members).hot());
  }

  @Test
  void aBlockOfTooManyArticlesSaysHowManyWereLeftOut() {
    ReprintSketch like = unlike(0);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 20_100; i++) {
      members.add(new Member(7, sketch("a" + i, "en", like.phrases())));
    }
    ReprintBlocks.Found found = ReprintBlocks.find(members);
    assertEquals(List.of(new HotBlock(7, 20_100, 100, 0)), found.hot());
    assertEquals(19_999, found.links().size());
  }

  private static ReprintSketch unlike(int i) {
    int first = 100 * (i + 1);
    return sketch("a" + i, "en", phrases(1, first, first + 1, first + 2));
  }

  private static Set<Long> blocks(ReprintSketch sketch) {
    return ReprintBlocks.of(sketch).stream().map(Member::block).collect(Collectors.toSet());
  }

  private static Signature phrases(int... hashes) {
    return new Signature(hashes, true);
  }

  private static ReprintSketch sketch(String id, String language, Signature phrases) {
    return new ReprintSketch(
        id, language, null, 0, Hashes.of(id), phrases, new Signature(new int[0], true));
  }
}
