package org.newsledger.pipeline;

import org.newsledger.extract.place.Gazetteer;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.resolve.actor.KnownNames;

/**
 * Loads what the articles of every language need, on a processor that is idle while Beam reads the
 * options and the graph is built. Whoever needs it earlier waits for it, or loads it.
 */
final class Preload {

  private Preload() {}

  /** Starts loading, and returns. */
  static void start() {
    Thread thread = new Thread(Preload::load, "preload");
    thread.setDaemon(true);
    thread.start();
  }

  private static void load() {
    ArticleNormalizer.create();
    Gazetteer.get();
    KnownNames.builtIn();
  }
}
