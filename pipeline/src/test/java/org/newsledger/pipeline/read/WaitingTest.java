package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

class WaitingTest {

  private static final int ARTICLES = 40;
  private static final int LENGTH = 1_500_000;

  private static final class Taken implements Found {
    private final List<Document> documents = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Override
    public void document(Document document) {
      documents.add(document);
    }

    @Override
    public void rejection(Rejection rejection) {
      rejections.add(rejection);
    }

    @Override
    public void skipped(String what) {}
  }

  @Test
  void readsWithoutSidecarWhatWaitsForTooLong() throws IOException {
    Limits limits = new Limits(3_000_000, 1L << 30, 1L << 30, 1000, 4, 100, 250, 3_000_000);
    Taken taken = new Taken();
    Input input = Input.of(new InputFile("a.zip", "a.zip", 0, null), Metadata.NONE);

    Formats.read(input, new ByteArrayInputStream(sidecarsLast()), limits, taken);

    long told = taken.documents.stream().filter(d -> "Salis Courier".equals(d.source())).count();
    assertEquals(ARTICLES, taken.documents.size());
    assertTrue(told > ARTICLES / 4 && told < ARTICLES, told + " of the articles are told");
    assertEquals(ARTICLES - told, taken.rejections.size(), "one for each sidecar come too late");
  }

  private static byte[] sidecarsLast() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Random random = new Random(1);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (int i = 0; i < ARTICLES; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(text(random));
      }
      for (int i = 0; i < ARTICLES; i++) {
        zip.putNextEntry(new ZipEntry(i + ".json"));
        zip.write("{\"source\": \"Salis Courier\"}".getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] text(Random random) {
    byte[] text = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      text[i] = (byte) ("abcdefghijklmnopqrstuvwxyz   ,.\n".charAt(random.nextInt(32)));
    }
    return text;
  }
}
