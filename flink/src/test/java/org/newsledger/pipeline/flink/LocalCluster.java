package org.newsledger.pipeline.flink;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.pipeline.Program;

/**
 * A Flink cluster on loopback: a JobManager and TaskManagers as processes of their own, made of
 * Flink's artifacts on the test's class path and nothing of this project. They end when it is
 * closed, and with this process at the latest.
 */
final class LocalCluster implements AutoCloseable {

  private static final int SLOTS = 4;
  private static final long PATIENCE_SECONDS = 180;
  private static final long TURN_MILLIS = 200;

  /** What a Flink distribution has in its {@code lib}, as far as a batch job needs it. */
  private static final List<String> DISTRIBUTION =
      List.of(
          "flink-",
          "slf4j-",
          "commons-",
          "snakeyaml-engine-",
          "kryo-",
          "minlog-",
          "objenesis-",
          "chill-java-",
          "javassist-",
          "lz4-java-",
          "snappy-java-",
          "jsr305-");

  private static final String[] OPENED = {
    "java.lang",
    "java.lang.reflect",
    "java.io",
    "java.net",
    "java.nio",
    "java.time",
    "java.util",
    "java.util.concurrent",
    "java.util.concurrent.atomic",
    "sun.net.util"
  };

  private final Path folder;
  private final ClusterView view;
  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final Thread hook = new Thread(this::end, "end of the cluster");
  private int started;

  private LocalCluster(Path folder, ClusterView view) {
    this.folder = folder;
    this.view = view;
  }

  /**
   * Starts a JobManager and two TaskManagers and waits until they know each other.
   *
   * @param folder for its configuration, logs and temporary files
   */
  static LocalCluster start(Path folder) throws IOException, InterruptedException {
    int[] ports = freePorts(2);
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Files.createDirectories(folder.resolve("tmp"));
    Files.writeString(conf.resolve("config.yaml"), configuration(folder, ports[0], ports[1]));
    LocalCluster cluster = new LocalCluster(folder, ClusterView.at("127.0.0.1:" + ports[1]));
    Runtime.getRuntime().addShutdownHook(cluster.hook);
    try {
      cluster.launch(
          "jobmanager",
          "-Xmx512m",
          "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
          "--executionMode",
          "cluster");
      cluster.startWorker();
      cluster.startWorker();
      cluster.awaitWorkers(2);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Returns what {@code --flinkMaster} calls it. */
  String master() {
    return view.address();
  }

  /** Returns what it tells of itself. */
  ClusterView view() {
    return view;
  }

  /** Starts another TaskManager, without waiting for it. */
  void startWorker() throws IOException {
    String id = "worker" + ++started;
    launch(
        id,
        "-Xmx1536m",
        "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
        "-Dtaskmanager.resource-id=" + id);
  }

  /** Waits until it has exactly so many TaskManagers. */
  void awaitWorkers(int count) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (view.workers() != count) {
      boolean ended = processes.values().stream().anyMatch(process -> !process.isAlive());
      if (ended || System.nanoTime() > end) {
        throw new IOException("the cluster has " + view.workers() + " workers; see " + folder);
      }
      Thread.sleep(TURN_MILLIS);
    }
  }

  /** Ends a TaskManager as {@code kill -9} does. */
  void kill(String worker) throws InterruptedException {
    processes.remove(worker).destroyForcibly().waitFor();
  }

  private void launch(String name, String heap, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(Program.java(), heap, "-XX:+UseSerialGC"));
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:MaxDirectMemorySize=1g");
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    for (String opened : OPENED) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", distribution(), main));
    command.addAll(List.of("--configDir", folder.resolve("conf").toString()));
    command.addAll(List.of(arguments));
    processes.put(
        name,
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start());
  }

  private static String distribution() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry -> DISTRIBUTION.stream().anyMatch(Path.of(entry).toFile().getName()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String configuration(Path folder, int rpc, int rest) {
    return """
        jobmanager.rpc.address: 127.0.0.1
        jobmanager.bind-host: 127.0.0.1
        jobmanager.rpc.port: %d
        rest.address: 127.0.0.1
        rest.bind-address: 127.0.0.1
        rest.port: %d
        taskmanager.host: 127.0.0.1
        taskmanager.bind-host: 127.0.0.1
        taskmanager.numberOfTaskSlots: %d
        taskmanager.load-balance.mode: SLOTS
        taskmanager.cpu.cores: 1.0
        taskmanager.memory.framework.heap.size: 128m
        taskmanager.memory.task.heap.size: 1408m
        taskmanager.memory.framework.off-heap.size: 128m
        taskmanager.memory.task.off-heap.size: 64m
        taskmanager.memory.network.min: 512m
        taskmanager.memory.network.max: 512m
        taskmanager.memory.managed.size: 256m
        taskmanager.memory.jvm-metaspace.size: 512m
        taskmanager.memory.jvm-overhead.min: 192m
        taskmanager.memory.jvm-overhead.max: 192m
        web.refresh-interval: 100
        heartbeat.interval: 2000
        heartbeat.timeout: 60000
        restart-strategy.type: fixed-delay
        restart-strategy.fixed-delay.attempts: 5
        restart-strategy.fixed-delay.delay: 1 s
        io.tmp.dirs: %s
        """
        .formatted(rpc, rest, SLOTS, folder.resolve("tmp"));
  }

  private static int[] freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      int[] ports = new int[count];
      for (int i = 0; i < count; i++) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        ports[i] = socket.getLocalPort();
      }
      return ports;
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  private void end() {
    processes.values().forEach(Process::destroyForcibly);
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
