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
      String url = (master.contains("://") ? master : "http://" + master) + "/overview";
      HttpRequest question = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      JsonNode answer =
          new JsonMapper().readTree(client.send(question, BodyHandlers.ofString()).body());
      return Math.max(1, answer.path("slots-total").asInt());
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException("--flinkMaster=" + master + ": no Flink answers there");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("interrupted while asking " + master);
    }
  }
}
