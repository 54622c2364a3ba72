package org.newsledger.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.pipeline.read.Formats;
import org.newsledger.pipeline.read.Found;
import org.newsledger.pipeline.read.InputFile;
import org.newsledger.pipeline.read.InputPaths;
import org.newsledger.pipeline.read.Limits;

/** Prints articles as the program sees them. */
final class Explain {

  private final ArticleNormalizer normalizer = ArticleNormalizer.create();
  private final ClaimExtractor extractor = ClaimExtractor.create();
  private final PrintStream out;

  private Explain(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints every article of some files, and what is refused of them.
   *
   * @throws RefusedException when there is nothing to read
   */
  static void print(List<String> paths, Limits limits, PrintStream out)
      throws IOException, RefusedException {
    if (paths.isEmpty()) {
      throw new RefusedException("explain needs a file");
    }
    Explain explain = new Explain(out);
    for (String path : paths) {
      try {
        for (InputFile file : InputPaths.list(path)) {
          Formats.read(file, limits, explain.printer());
        }
      } catch (FileNotFoundException e) {
        throw new RefusedException(String.valueOf(e.getMessage()));
      }
    }
  }

  private Found printer() {
    return new Found() {
      @Override
      public void document(Document document) {
        Article article = normalizer.normalize(document);
        out.print(ArticleView.of(extractor.extract(article)));
      }

      @Override
      public void rejection(Rejection rejection) {
        out.printf(
            "== %s%nREJECTED %s: %s%n", rejection.uri(), rejection.reason(), rejection.message());
      }

      @Override
      public void skipped(String what) {
        out.println("SKIPPED " + what);
      }
    };
  }
}
