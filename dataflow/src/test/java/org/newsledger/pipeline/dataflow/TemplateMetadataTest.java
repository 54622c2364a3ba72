package org.newsledger.pipeline.dataflow;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Validation.Required;
import org.junit.jupiter.api.Test;
import org.newsledger.pipeline.CheckedIn;
import org.newsledger.pipeline.NewsOptions;

/**
 * Holds {@code metadata.json}, which tells Dataflow what a flex template of the program asks for,
 * against the options: {@code -Dnewsledger.update=true} rewrites it.
 */
class TemplateMetadataTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void theMetadataTellsEveryOption() throws Exception {
    ObjectNode metadata = JSON.createObjectNode();
    metadata.put("name", "Newsledger");
    metadata.put("description", "Turns news articles into tables of what they claim.");
    ArrayNode parameters = metadata.putArray("parameters");
    getters().forEach(getter -> describe(getter, parameters.addObject()));

    CheckedIn.compare(
        Path.of("metadata.json").toAbsolutePath(), JSON.writeValueAsString(metadata) + '\n');
  }

  private static List<Method> getters() {
    return Arrays.stream(NewsOptions.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .sorted(
            Comparator.comparing(TemplateMetadataTest::isOptional)
                .thenComparing(TemplateMetadataTest::option))
        .toList();
  }

  private static void describe(Method getter, ObjectNode parameter) {
    parameter.put("name", option(getter));
    parameter.put("label", option(getter));
    parameter.put("helpText", getter.getAnnotation(Description.class).value());
    parameter.put("isOptional", isOptional(getter));
  }

  private static boolean isOptional(Method getter) {
    return !getter.isAnnotationPresent(Required.class);
  }

  private static String option(Method getter) {
    String bare = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }
}
