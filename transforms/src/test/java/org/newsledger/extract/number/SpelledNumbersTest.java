package org.newsledger.extract.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Span;

class SpelledNumbersTest {

  private static final long[] LARGE = {
    10_000,
    20_005,
    21_000,
    31_100,
    99_999,
    100_000,
    121_212,
    200_032,
    715_517,
    1_000_000,
    1_200_000,
    2_000_001,
    3_512_400,
    21_000_000,
    250_000_000,
    1_000_000_000,
    4_300_000_000L
  };

  static List<String> codes() {
    return LanguagePack.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void readsWhatCldrWritesInEveryGenderAndCase(String code) {
    LanguagePack pack = LanguagePack.find(code).orElseThrow();
    var format = new RuleBasedNumberFormat(new ULocale(code), RuleBasedNumberFormat.SPELLOUT);
    List<String> wrong = new ArrayList<>();
    for (String rules : format.getRuleSetNames()) {
      boolean ordinal = rules.startsWith("%spellout-ordinal");
      if (ordinal || rules.endsWith("-year") || !rules.startsWith("%spellout-")) {
        continue;
      }
      for (long number = 0; number < 10_000; number += number < 130 ? 1 : 37) {
        check(pack, format.format(number, rules), number, wrong);
      }
      for (long number : LARGE) {
        check(pack, format.format(number, rules), number, wrong);
      }
    }
    assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " wrong");
  }

  private static void check(LanguagePack pack, String text, long number, List<String> wrong) {
    String written = text.replace("\u00ad", "").replace(",", "");
    List<FoundQuantity> found =
        QuantityReader.of(pack)
            .read(pack.tokenizer().tokenize(written, new Span(0, written.length())));
    boolean right =
        found.size() == 1
            && BigDecimal.valueOf(number).equals(found.get(0).quantity().low())
            && BigDecimal.valueOf(number).equals(found.get(0).quantity().high());
    if (!right) {
      wrong.add(number + " " + written + " " + found);
    }
  }
}
