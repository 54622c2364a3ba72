package org.newsledger.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.place.Gazetteer;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.resolve.actor.KnownNames;

/** What makes a process that does one run and nothing else quicker to begin. */
final class Startup {

  /** About where a run with the optimizing compiler became the faster one. */
  private static final long FEW_ARTICLES = 300;

  private static final String DIRECTIVE = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

  private final @Nullable Thread loading;

  private Startup(@Nullable Thread loading) {
    this.loading = loading;
  }

  /** Returns the startup of a run in a process that does other things too: as it comes. */
  static Startup shared() {
    return new Startup(null);
  }

  /**
   * Begins to load what the articles of every language need, on a processor that is idle while Beam
   * reads the options and the graph is built.
   */
  static Startup alone() {
    Thread thread = new Thread(Startup::load, "loading");
    thread.setDaemon(true);
    thread.start();
    return new Startup(thread);
  }

  private static void load() {
    ArticleNormalizer.create();
    Gazetteer.get();
    KnownNames.builtIn();
  }

  /**
   * Keeps the JVM's optimizing compiler out of a run that ends before its work pays: of a run over
   * a handful of articles it takes more than a third of the processors' time. What {@code
   * -XX:TieredStopAtLevel=1} does from the start is done by a compiler directive when the size of
   * the input is known; a JVM that takes none does as it always does.
   */
  void sized(InputSize input) {
    if (loading == null || input.articles() > FEW_ARTICLES) {
      return;
    }
    try {
      Path file = Files.createTempFile("newsledger", ".json");
      try {
        Files.writeString(file, DIRECTIVE);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {file.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.delete(file);
      }
    } catch (JMException | IOException e) {
      return; // another JVM, or nowhere to write: the run is slower, and else the same
    }
  }

  /** Waits until all is loaded: no worker loads the same classes at the same time. */
  void built() {
    if (loading == null) {
      return;
    }
    try {
      loading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
