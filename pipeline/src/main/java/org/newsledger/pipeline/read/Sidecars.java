package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.UndecodableException;

/** Ties files that tell the metadata of another, {@code a.json} of {@code a.txt}, to that one. */
final class Sidecars {

  private static final List<String> PACKED = List.of(".gz", ".bz2", ".zst");
  private static final List<String> ARTICLES = List.of(".txt", ".html", ".htm", ".xhtml");

  private Sidecars() {}

  /** Returns the files that are articles, with their sidecars, which stand there no more. */
  static List<InputFile> tie(List<InputFile> files) {
    Map<String, InputFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    Set<String> tied = new HashSet<>();
    List<InputFile> articles = new ArrayList<>();
    for (InputFile file : files) {
      String sidecar = of(file.path());
      if (sidecar != null && byPath.containsKey(sidecar)) {
        tied.add(sidecar);
        articles.add(new InputFile(file.path(), file.uri(), file.bytes(), sidecar));
      } else {
        articles.add(file);
      }
    }
    articles.removeIf(file -> tied.contains(file.path()));
    return articles;
  }

  /** Returns the path of the file that would tell the metadata of another; null when none would. */
  static @Nullable String of(String path) {
    String base = path;
    for (String ending : PACKED) {
      base = without(base, ending);
    }
    for (String ending : ARTICLES) {
      if (base.endsWith(ending)) {
        return without(base, ending) + ".json";
      }
    }
    return null;
  }

  /** Returns whether a file of this path may tell the metadata of another. */
  static boolean isOne(String path) {
    return path.endsWith(".json");
  }

  /** Returns what a sidecar tells; one that tells nothing is refused, and no more than that. */
  static Metadata read(String uri, InputStream in, Contents contents) {
    try {
      byte[] bytes = Bytes.read(in, contents.limits().recordBytes());
      String json = CharacterDecoder.decode(bytes, null).text();
      return JsonFields.parse(json, contents.limits()).metadata();
    } catch (BadRecordException e) {
      refuse(uri, e.reason(), e.getMessage(), contents);
    } catch (RefusedInputException e) {
      refuse(uri, e.reason(), e.getMessage(), contents);
    } catch (UndecodableException e) {
      refuse(uri, Reason.NOT_TEXT, String.valueOf(e.getMessage()), contents);
    } catch (IOException e) {
      refuse(uri, Reason.UNREADABLE, "can't be read: " + e, contents);
    }
    return Metadata.NONE;
  }

  private static void refuse(String uri, Reason reason, String message, Contents contents) {
    contents.found().rejection(new Rejection(uri, reason, message + " (a sidecar)", 0));
  }

  private static String without(String path, String ending) {
    return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
  }
}
