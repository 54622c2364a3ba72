package org.newsledger.language;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Span;

/**
 * Tells which language a stretch of text is in: by its script where that is enough ({@code
 * /lang/scripts.tsv}), by letters that no other language has ({@code /lang/letters.tsv}), else by
 * trigrams. Links, names of accounts and hashtags tell nothing.
 */
public final class LanguageIdentifier {

  /** The code of a language that could not be told. */
  public static final String UNKNOWN = "und";

  /** Share of all letters that letters of one language alone must have. */
  private static final double TELLING_SHARE = 0.01;

  /** All letters of {@code letters.tsv} stand below. */
  private static final int TELLING_LIMIT = 0x530;

  private static final char[] FOLDED = folded();

  /** What words with a capital count for: names look the same in every language. */
  private static final float WEIGHT_OF_NAMES = 0.4f;

  /** What a word of {@code telling.tsv} adds, as a natural logarithm. */
  private static final float WORD_BONUS = 4;

  /** Fewest trigrams that tell a language without help. */
  private static final int FEWEST_GRAMS = 8;

  /** Mean weight of a trigram below which a text is in none of the languages known. */
  private static final float POOREST_FIT = 1.7f;

  private final NgramTable table = NgramTable.get();
  private final Map<Integer, String> scripts = new HashMap<>();
  private final TellingWords words = TellingWords.of(table.languages());
  private final byte[] telling =
      new byte[TELLING_LIMIT]; // of a letter: its row in the file, from 1
  private final List<String> tellingCodes;

  /** Returns an identifier of every language that has a profile or a script of its own. */
  public LanguageIdentifier() {
    for (LanguagePack.Row row : LanguagePack.read("/lang/scripts.tsv")) {
      scripts.put(UScript.getCodeFromName(row.cell(0)), row.cell(1));
    }
    List<LanguagePack.Row> letters = LanguagePack.read("/lang/letters.tsv");
    tellingCodes = letters.stream().map(row -> row.cell(0)).toList();
    for (int i = 0; i < letters.size(); i++) {
      for (char c : letters.get(i).cell(1).toCharArray()) {
        telling[c] = (byte) (i + 1);
      }
    }
  }

  /**
   * Gathers what a stretch of text tells of its language.
   *
   * @param text the text; the stretch may hold links and marks
   */
  public Evidence gather(String text, Span range) {
    Evidence evidence = new Evidence(table.languages().size(), tellingCodes.size());
    int at = range.start();
    boolean start = true;
    while (at < range.end()) {
      char c = text.charAt(at);
      if (start && skips(text, at, range.end())) {
        at = spaceAfter(text, at, range.end());
      } else if (Character.isLetter(c)) {
        at = word(text, at, range.end(), evidence);
      } else {
        at++;
      }
      start = at < range.end() && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
    return evidence;
  }

  private static boolean skips(String text, int at, int limit) {
    char c = text.charAt(at);
    return ((c == '@' || c == '#') && at + 1 < limit)
        || text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at)
        || text.startsWith("pic.twitter.com", at);
  }

  private static int spaceAfter(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int word(String text, int from, int limit, Evidence evidence) {
    boolean name = Character.isUpperCase(text.charAt(from));
    float[] scores = name ? evidence.names : evidence.scores;
    char before = ' ';
    char last = fold(text.charAt(from));
    long hash = TellingWords.hash(0, last);
    int at = from + 1;
    letter(last, evidence);
    for (; at < limit && isInWord(text.charAt(at)); at++) {
      char c = fold(text.charAt(at));
      letter(c, evidence);
      table.add(before, last, c, scores);
      hash = TellingWords.hash(hash, c);
      before = last;
      last = c;
    }
    table.add(before, last, ' ', scores);
    words.add(hash, WORD_BONUS, evidence.scores);
    evidence.grams += name ? WEIGHT_OF_NAMES * (at - from) : at - from;
    return at;
  }

  private void letter(char c, Evidence evidence) {
    evidence.letters++;
    evidence.byScript[script(c)]++;
    if (c < TELLING_LIMIT && telling[c] > 0) {
      evidence.telling[telling[c] - 1]++;
    }
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** The letters that stand below {@link #TELLING_LIMIT}, folded. */
  private static char[] folded() {
    char[] folded = new char[TELLING_LIMIT];
    for (char c = 0; c < TELLING_LIMIT; c++) {
      char lower = c < 0x80 ? (c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
      folded[c] =
          switch (lower) {
            case 'ş' -> 'ș';
            case 'ţ' -> 'ț';
            case 'ς' -> 'σ';
            default -> lower;
          };
    }
    return folded;
  }

  private static int script(char c) {
    if (c < 0x250) {
      return UScript.LATIN;
    }
    if (c >= 0x370 && c < 0x400) {
      return UScript.GREEK;
    }
    return c >= 0x400 && c < 0x530 ? UScript.CYRILLIC : UScript.getScript(c);
  }

  /**
   * Returns the language that the evidence tells, or {@value #UNKNOWN}.
   *
   * @param expected the language that is likely before the text is read, or null
   * @param trust how much more likely than any other, as a natural logarithm
   */
  public String decide(Evidence evidence, @Nullable String expected, float trust) {
    int script = evidence.mainScript();
    String alone = scripts.get(script);
    if (alone != null) {
      return alone;
    }
    for (int i = 0; i < tellingCodes.size(); i++) {
      if (evidence.telling[i] > TELLING_SHARE * evidence.letters) {
        return tellingCodes.get(i);
      }
    }
    if (evidence.grams < FEWEST_GRAMS && expected != null) {
      return expected;
    }
    return byTrigrams(evidence, expected, trust);
  }

  private String byTrigrams(Evidence evidence, @Nullable String expected, float trust) {
    int best = -1;
    float bestScore = POOREST_FIT * evidence.grams;
    for (int i = 0; i < evidence.scores.length; i++) {
      float bonus = table.languages().get(i).equals(expected) ? trust : 0;
      float score = evidence.scores[i] + WEIGHT_OF_NAMES * evidence.names[i] + bonus;
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best < 0 ? UNKNOWN : table.languages().get(best);
  }

  /** What was read of a stretch of text; stretches add up. */
  public static final class Evidence {
    private final float[] scores; // of each language of the table
    private final float[] names; // the same for words with a capital
    private final int[] telling;
    private final int[] byScript = new int[UScript.CODE_LIMIT];
    private int letters;
    private float grams;

    private Evidence(int languages, int telling) {
      this.scores = new float[languages];
      this.names = new float[languages];
      this.telling = new int[telling];
    }

    /** Returns the number of letters read. */
    public int letters() {
      return letters;
    }

    /** Names in Latin letters stand in texts of every script, seldom the other way round. */
    private int weight(int script) {
      return script == UScript.LATIN ? byScript[script] / 2 : byScript[script];
    }

    private int mainScript() {
      int kana = byScript[UScript.HIRAGANA] + byScript[UScript.KATAKANA];
      int han = byScript[UScript.HAN];
      if (kana * 10 > han && kana > 0 && (kana + han) * 2 > letters) {
        return UScript.HIRAGANA;
      }
      int main = UScript.LATIN;
      for (int i = 0; i < byScript.length; i++) {
        main = weight(i) > weight(main) ? i : main;
      }
      return main;
    }

    /** Adds what {@code other} tells to this. */
    public void add(Evidence other) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += other.scores[i];
        names[i] += other.names[i];
      }
      for (int i = 0; i < telling.length; i++) {
        telling[i] += other.telling[i];
      }
      for (int i = 0; i < byScript.length; i++) {
        byScript[i] += other.byScript[i];
      }
      letters += other.letters;
      grams += other.grams;
    }

    @Override
    public String toString() {
      return "letters " + letters + ", grams " + grams + ", " + Arrays.toString(scores);
    }
  }
}
