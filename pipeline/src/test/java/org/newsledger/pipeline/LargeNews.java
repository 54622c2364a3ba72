package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Articles that take room: their tables are as large as they are, since nothing in them recurs. */
public final class LargeNews {

  private static final int ARTICLES = 30;
  private static final int CHARACTERS = 200_000;
  private static final int SENTENCE = 50;
  private static final int FIRST_IDEOGRAPH = 0x4E00;
  private static final int IDEOGRAPHS = 0x5000;

  private LargeNews() {}

  /** Writes some 18 MB of ideographs, drawn by lot, to a folder. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (int article = 0; article < ARTICLES; article++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < CHARACTERS; i++) {
        boolean ends = i % SENTENCE == SENTENCE - 1;
        text.append(ends ? '\u3002' : (char) (FIRST_IDEOGRAPH + random.nextInt(IDEOGRAPHS)));
      }
      Files.writeString(folder.resolve(article + ".txt"), text);
    }
  }
}
