package org.newsledger.text;

import java.util.Random;

/** Makes texts that no newspaper prints. */
public final class RandomText {

  private static final String[] PIECES = {
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    ". ",
    ".",
    "..",
    "…",
    "?",
    "????",
    "! ",
    "; ",
    ", ",
    ": ",
    "-",
    " — ",
    "(@a_b) ",
    "January 6, 2022",
    "6 ianuarie 2022",
    "2022-01-06",
    "2022-13-45",
    " date ",
    "https://t.co/x",
    "pic.twitter.com/y",
    "#Tag",
    "@name",
    "«",
    "»",
    "\"",
    "„",
    "”",
    "(",
    ")",
    "'",
    "’",
    "12",
    "1 000",
    "2.298",
    "99999999999999999999",
    "dr",
    "U.S.",
    "Mr.",
    "J. K. ",
    "ş",
    "ţ",
    "uciși",
    "ΘΑΝΑΤΟΙ",
    "İstanbul",
    "а́",
    "й",
    "e\u0301",
    "\u0301",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\ud83c",
    "\udf0d",
    "🌍",
    "🇰🇿",
    "\u0000",
    "\uffff",
    "漢字",
    "かな",
    "한국",
    "العربية",
    "हिन्दी",
    "қазақ",
    "ﬁ",
    "½",
    "m²",
    "١٢٣",
    "Read more",
    "Photo: ",
    "killed",
    "word",
    "Word "
  };

  private RandomText() {}

  /** Returns up to {@code most} pieces: words, marks, single surrogates, any code point. */
  public static String of(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(most + 1);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(5) == 0) {
        text.appendCodePoint(random.nextInt(0x20000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  /** Returns whether the code point is white space of any kind. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
