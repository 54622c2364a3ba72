package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder of articles in every format, a quarter of which is broken in every way. */
public final class HostileFolder {

  private static final String[] FORMATS = {
    "txt", "html", "json", "jsonl", "csv", "txt.gz", "jsonl.gz", "zip", "warc", "warc.gz"
  };
  private static final String[] TOWNS = {"Arlen", "Brod", "Corvo", "Dunmore", "Elva", "Fosca"};

  private final Random random;
  private int stories;

  private HostileFolder(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes the folder.
   *
   * @return the number of articles in each file; 0 for one that is broken
   */
  public static Map<String, Integer> write(Path folder, long seed, int files) throws IOException {
    HostileFolder hostile = new HostileFolder(seed);
    Map<String, Integer> articles = new TreeMap<>();
    for (int i = 0; i < files; i++) {
      String format = FORMATS[hostile.random.nextInt(FORMATS.length)];
      int records = hostile.records(format);
      byte[] bytes = hostile.file(format, records);
      boolean broken = i % 4 == 0;
      String name = String.format("%02d/%04d.%s", i / 100, i, format);
      if (broken) {
        bytes = hostile.broken(bytes, i / 4);
        name = i / 4 % 8 == 6 ? name + ".html" : name;
      }
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), bytes);
      articles.put(name, broken ? 0 : records);
    }
    return articles;
  }

  private int records(String format) {
    boolean one = format.startsWith("txt") || format.equals("html") || format.equals("json");
    return one ? 1 : 1 + random.nextInt(4);
  }

  private byte[] broken(byte[] bytes, int kind) throws IOException {
    byte[] broken = bytes.clone();
    switch (kind % 8) {
      case 0 -> broken = Arrays.copyOf(broken, random.nextInt(broken.length));
      case 1 -> {
        for (int i = 0; i < 1 + broken.length / 20; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> broken = joined(Arrays.copyOf(broken, broken.length / 2), file("zip", 2));
      case 3 -> broken = new byte[0];
      case 4 -> random.nextBytes(broken);
      case 5 -> broken = kind % 80 == 5 ? gzip(new byte[12_000_000]) : " \n ".getBytes(UTF_8);
      case 6 -> broken = random.nextBoolean() ? broken : file("jsonl", 3);
      default -> broken = story().getBytes(Charset.forName("UTF-16"));
    }
    return broken;
  }

  private byte[] file(String format, int records) throws IOException {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case "txt" -> text.append(story());
      case "html" -> text.append(page());
      case "json" -> text.append("{\n  \"text\": \"").append(story()).append("\"\n}\n");
      case "jsonl" -> {
        for (int i = 0; i < records; i++) {
          text.append("{\"text\": \"").append(story()).append("\"}\n");
        }
      }
      case "csv" -> {
        text.append("title,text\n");
        for (int i = 0; i < records; i++) {
          text.append("Title ").append(i).append(",\"").append(story()).append("\"\n");
        }
      }
      case "zip" -> {
        return zip(records);
      }
      case "warc" -> {
        for (int i = 0; i < records; i++) {
          text.append(response());
        }
      }
      default -> {
        return gzip(file(format.substring(0, format.length() - ".gz".length()), records));
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private String story() {
    stories++;
    return stories % 90
        + " people were hurt near "
        + TOWNS[random.nextInt(TOWNS.length)]
        + " on Monday, and story number "
        + stories
        + " tells of it.";
  }

  private String page() {
    return "<!DOCTYPE html><html"
        + " lang=\"en\"><head><title>News</title></head><body><article><h1>News</h1><p>"
        + story()
        + "</p><p>The police of the town said on Tuesday that they had no other news of it.</p>"
        + "</article></body></html>";
  }

  private String response() {
    String page = page();
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        + "WARC-Date: 2022-01-06T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private byte[] zip(int records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < records; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(story().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
