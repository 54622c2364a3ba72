package org.newsledger.pipeline.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.newsledger.pipeline.RefusedException;

/** A Flink cluster, asked through its REST address. */
final class Cluster {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String CAUSE = "Caused by: ";

  private final String master;

  private Cluster(String master) {
    this.master = master;
  }

  /**
   * Returns the cluster.
   *
   * @param master its address, {@code host:port}
   */
  static Cluster at(String master) {
    return new Cluster(master);
  }

  /**
   * Returns how many tasks of a stage it can run at a time, at least one.
   *
   * @throws RefusedException when no Flink answers there
   */
  int slots() throws RefusedException {
    try {
      return Math.max(1, ask("/overview").path("slots-total").asInt());
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException("--flinkMaster=" + master + ": no Flink answers there");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("interrupted while asking " + master);
    }
  }

  /**
   * Returns the deepest cause of a job's failure, in one line; empty when the cluster does not
   * tell.
   */
  String failure(String jobName) {
    try {
      for (JsonNode job : ask("/jobs/overview").path("jobs")) {
        if (job.path("name").asText().equals(jobName)) {
          String path = "/jobs/" + job.path("jid").asText() + "/exceptions";
          return deepest(ask(path).path("root-exception").asText());
        }
      }
      return "";
    } catch (IOException | IllegalArgumentException e) {
      return "the cluster does not answer any more";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted while asking the cluster";
    }
  }

  private static String deepest(String trace) {
    return trace
        .lines()
        .filter(line -> line.startsWith(CAUSE))
        .reduce((before, after) -> after)
        .or(() -> trace.lines().findFirst())
        .map(line -> line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : line)
        .orElse("");
  }

  private JsonNode ask(String path) throws IOException, InterruptedException {
    String url = (master.contains("://") ? master : "http://" + master) + path;
    HttpRequest question = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    return new JsonMapper().readTree(client.send(question, BodyHandlers.ofString()).body());
  }
}
