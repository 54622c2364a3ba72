package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The engines that this jar holds, and which jar holds the others. */
final class Engines {

  private static final String SUFFIX = "Runner";

  private static final Map<String, String> JARS =
      new TreeMap<>(
          Map.of(
              "DirectRunner", "newsledger.jar",
              "FlinkRunner", "newsledger-flink.jar",
              "DataflowRunner", "newsledger-dataflow.jar"));

  private Engines() {}

  /**
   * Returns an engine.
   *
   * @param runner as the command line names it, in whatever case, with or without its last word; or
   *     null for the jar's own
   * @throws RefusedException naming the jar that has the engine when this one has not
   */
  static Engine of(@Nullable String runner) throws RefusedException {
    List<Engine> engines = new ArrayList<>();
    ServiceLoader.load(Engine.class, Engines.class.getClassLoader()).forEach(engines::add);
    if (runner == null) {
      return engines.get(0);
    }
    for (Engine engine : engines) {
      if (same(engine.runner(), runner)) {
        return engine;
      }
    }
    for (Map.Entry<String, String> jar : JARS.entrySet()) {
      if (same(jar.getKey(), runner)) {
        throw new RefusedException(
            "--runner=" + runner + " is not in this jar; " + jar.getValue() + " has it");
      }
    }
    throw new RefusedException(
        "--runner="
            + runner
            + " is no runner of any jar; there are "
            + JARS.entrySet().stream()
                .map(jar -> jar.getKey() + " in " + jar.getValue())
                .collect(Collectors.joining(", ")));
  }

  private static boolean same(String runner, String name) {
    return name.equalsIgnoreCase(runner)
        || (name + SUFFIX).toLowerCase(Locale.ROOT).equals(runner.toLowerCase(Locale.ROOT));
  }
}
