package org.newsledger.pipeline;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.model.Article;

/** What becomes of a run when the text code has a bug that one article meets. */
class BugTest {

  @TempDir Path temp;

  /** The bug, which is put at the beginning of {@link ClaimExtractor#extract}. */
  static final class Bug {
    @Advice.OnMethodEnter
    static void meet(@Advice.Argument(0) Article article) {
      if (article.uri().startsWith("bad")) {
        throw new IllegalStateException("of this test");
      }
    }
  }

  @Test
  void namesTheArticlesAndKeepsTheRest() throws Exception {
    Path input = Files.createDirectory(temp.resolve("in"));
    Files.writeString(input.resolve("bad.txt"), "A bomb killed 3 soldiers in Lima on Monday.\n");
    Files.writeString(input.resolve("good.txt"), "A bomb killed 4 soldiers in Lima on Monday.\n");
    ByteBuddyAgent.install();
    ClassReloadingStrategy loading = ClassReloadingStrategy.fromInstalledAgent();
    Run run;
    try {
      new ByteBuddy()
          .redefine(ClaimExtractor.class)
          .visit(Advice.to(Bug.class).on(named("extract")))
          .make()
          .load(ClaimExtractor.class.getClassLoader(), loading);
      run = Run.of("--input=" + input, "--output=" + temp.resolve("out"));
    } finally {
      loading.reset(ClassFileLocator.ForClassLoader.ofSystemLoader(), ClaimExtractor.class);
    }

    assertEquals(1, run.exitCode(), run::toString);
    assertEquals(
        "newsledger: 1 article met a bug: bad.txt; see rejects with reason failed",
        run.err().lines().reduce((before, after) -> after).orElse(""));
    try (Tables tables = Tables.in(temp.resolve("out"))) {
      assertEquals(List.of("good.txt"), tables.query("SELECT uri FROM articles"));
      String message = tables.query("SELECT message FROM rejects WHERE uri = 'bad.txt'").get(0);
      assertTrue(message.startsWith("java.lang.IllegalStateException in ExtractClaims"), message);
      assertTrue(message.endsWith("of this test"), message);
    }
  }
}
