package org.newsledger.pipeline.dataflow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.api.services.dataflow.model.DataflowPackage;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.util.StringUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.pipeline.InputSize;
import org.newsledger.pipeline.NewsOptions;
import org.newsledger.pipeline.NewsPipeline;
import org.newsledger.pipeline.Table;

/** What Dataflow's own translator makes of the job, without a network. */
class TranslationTest {

  @TempDir static Path temp;

  /** Stages nothing. */
  public static final class NoStager implements Stager {
    /** Makes one as Dataflow's runner asks. */
    public static NoStager fromOptions(PipelineOptions options) {
      return new NoStager();
    }

    @Override
    public List<DataflowPackage> stageFiles(List<StagedFile> files) {
      return List.of();
    }

    @Override
    public DataflowPackage stageToFile(byte[] bytes, String name) {
      return new DataflowPackage().setName(name).setLocation("gs://bucket/staging/" + name);
    }
  }

  private static JsonNode steps;

  @BeforeAll
  static void translateTheJob() throws Exception {
    steps = translate().get("steps");
  }

  @Test
  void everyStageIsAStep() {
    Set<String> names = new TreeSet<>();
    for (JsonNode step : steps) {
      String name = property(step, "user_name");
      names.add(name.substring(0, name.indexOf('/') < 0 ? name.length() : name.indexOf('/')));
    }
    Set<String> missing = new TreeSet<>(Set.of("Read documents", "Normalize articles"));
    missing.addAll(Set.of("Extract claims", "Group reprints", "Resolve actors", "Resolve ledger"));
    missing.addAll(Set.of("Gather findings", "Fill tables", "Write tables"));
    for (Table table : List.of(Table.FIGURES, Table.ACTORS, Table.REJECTS, Table.LINKS)) {
      missing.add("Address " + table.folder()); // the others' rows leave with their articles
    }
    missing.add("Address articles");
    missing.removeAll(names);
    assertEquals(Set.of(), missing, () -> "of " + names);
  }

  @Test
  void elementsAreCodedByOurCodersAndBeamsAlone() throws Exception {
    Set<String> foreign = new TreeSet<>();
    int ours = 0;
    for (JsonNode coder : steps.findParents("serialized_coder")) {
      Object read = read("a coder", property(coder, "serialized_coder"));
      String name = read.getClass().getName();
      if (name.startsWith("org.newsledger.")) {
        ours++;
      } else if (!name.startsWith("org.apache.beam.")) {
        foreign.add(name);
      }
    }
    assertTrue(ours > 0, "records have a coder of ours");
    assertEquals(Set.of(), foreign);
    assertFalse(
        steps.toString().contains("SerializableCoder"), "a coder that is slow and no key's");
  }

  @Test
  void onlyTheWritingOfFilesHasSideInputs() {
    List<String> others = new ArrayList<>();
    for (JsonNode step : steps) {
      String name = property(step, "user_name");
      if (step.get("kind").asText().equals("CollectionToSingleton")
          && !name.contains("WriteFiles/GatherTempFileResults")) {
        others.add(name);
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void everyFunctionTravelsAndKnowsNoLocalPath() throws Exception {
    List<String> local = List.of(System.getProperty("user.dir"), "/tmp/", "file:/");
    int functions = 0;
    for (JsonNode step : steps) {
      if (!step.get("kind").asText().equals("ParallelDo")) {
        continue;
      }
      String name = property(step, "user_name");
      Object function = read(name, property(step, "serialized_fn"));
      functions++;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(function);
      }
      String written = bytes.toString(ISO_8859_1);
      for (String path : local) {
        assertFalse(written.contains(path), name + " knows " + path);
      }
    }
    assertTrue(functions > 50, "functions: " + functions);
    local.forEach(path -> assertFalse(steps.toString().contains(path), path));
  }

  private static Object read(String name, String serialized) {
    return SerializableUtils.deserializeFromByteArray(
        StringUtils.jsonStringToByteArray(serialized), name);
  }

  private static String property(JsonNode parent, String name) {
    JsonNode holder = parent.has("properties") ? parent.get("properties") : parent;
    JsonNode value = holder.get(name);
    return value.isObject() ? value.get("value").asText() : value.asText();
  }

  private static JsonNode translate() throws Exception {
    Path file = temp.resolve("job.json");
    NewsOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DataflowRunner",
                "--project=project",
                "--region=europe-west1",
                "--tempLocation=gs://bucket/temp",
                "--stagingLocation=gs://bucket/staging",
                "--gcpTempLocation=gs://bucket/temp",
                "--filesToStage=" + Files.createFile(temp.resolve("program.jar")),
                "--templateLocation=" + file,
                "--credentialFactoryClass=" + NoopCredentialFactory.class.getName(),
                "--pathValidatorClass=" + NoopPathValidator.class.getName(),
                "--stagerClass=" + NoStager.class.getName(),
                "--input=gs://bucket/news",
                "--output=gs://bucket/ledger")
            .as(NewsOptions.class);
    InputSize input = new InputSize(1_000_000, 3_000_000_000L);
    NewsPipeline.build(
            options, "gs://bucket/ledger/_staging/1/", new DataflowEngine().scale(options, input))
        .run();
    return new JsonMapper().readTree(file.toFile());
  }
}
