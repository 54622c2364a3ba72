package org.newsledger.pipeline.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * What a Flink cluster tells of itself, by its REST address.
 *
 * @param address host and port
 */
record ClusterView(String address) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static ClusterView at(String address) {
    return new ClusterView(address);
  }

  /** Returns how many workers are at work; none while the cluster does not answer yet. */
  int workers() throws IOException, InterruptedException {
    try {
      return get("/overview").path("taskmanagers").asInt();
    } catch (ConnectException e) {
      return 0;
    }
  }

  /** Returns the jobs that it knows. */
  List<String> jobs() throws IOException, InterruptedException {
    List<String> jobs = new ArrayList<>();
    get("/jobs").path("jobs").forEach(job -> jobs.add(job.path("id").asText()));
    return jobs;
  }

  /** Returns how a job is: {@code RUNNING}, {@code FINISHED}, {@code CANCELED} and so on. */
  String state(String job) throws IOException, InterruptedException {
    return get("/jobs/" + job).path("state").asText();
  }

  /** Returns why the tasks of a job failed, each with its stack trace. */
  List<String> failures(String job) throws IOException, InterruptedException {
    JsonNode history = get("/jobs/" + job + "/exceptions").path("exceptionHistory");
    List<String> failures = new ArrayList<>();
    history.path("entries").forEach(entry -> failures.add(entry.path("stacktrace").asText()));
    return failures;
  }

  /** Returns the workers that run a task of a job whose name holds some words. */
  List<String> workersOn(String job, String task) throws IOException, InterruptedException {
    List<String> workers = new ArrayList<>();
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      if (vertex.path("name").asText().contains(task)) {
        String path = "/jobs/" + job + "/vertices/" + vertex.path("id").asText();
        for (JsonNode part : get(path).path("subtasks")) {
          if (part.path("status").asText().equals("RUNNING")) {
            workers.add(part.path("taskmanager-id").asText());
          }
        }
      }
    }
    return workers;
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest question = HttpRequest.newBuilder(URI.create("http://" + address + path)).build();
    HttpResponse<String> answer = CLIENT.send(question, BodyHandlers.ofString());
    return new JsonMapper().readTree(answer.body());
  }
}
