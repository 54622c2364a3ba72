package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.UndecodableException;

/**
 * Ties files that tell the metadata of another, {@code a.json} or {@code a.html.json} of {@code
 * a.html}, to that one.
 */
final class Sidecars {

  private static final String ENDING = ".json";
  private static final List<String> PACKED = List.of(".gz", ".bz2", ".zst");
  private static final List<String> ARTICLES = List.of(".txt", ".html", ".htm", ".xhtml");

  private Sidecars() {}

  /** Returns the files that are articles, with their sidecars, which stand there no more. */
  static List<InputFile> tie(List<InputFile> files) {
    Map<String, String> sidecars = new TreeMap<>(); // by what they share with their articles
    for (InputFile file : files) {
      if (isOne(file.path())) {
        sidecars.merge(stem(file.path()), file.path(), Sidecars::shorter);
      }
    }
    Set<String> tied = new HashSet<>();
    List<InputFile> articles = new ArrayList<>();
    for (InputFile file : files) {
      String sidecar = isArticle(file.path()) ? sidecars.get(stem(file.path())) : null;
      if (sidecar != null) {
        tied.add(sidecar);
        articles.add(new InputFile(file.path(), file.uri(), file.bytes(), sidecar));
      } else {
        articles.add(file);
      }
    }
    articles.removeIf(file -> tied.contains(file.path()));
    return articles;
  }

  private static String shorter(String one, String other) {
    return one.length() <= other.length() ? one : other;
  }

  /** Returns what the paths of a sidecar and of its articles have in common. */
  static String stem(String path) {
    String base = without(path, List.of(ENDING));
    return without(without(base, PACKED), ARTICLES);
  }

  /** Returns whether a file of this path may tell the metadata of another. */
  static boolean isOne(String path) {
    return path.endsWith(ENDING);
  }

  /** Returns whether there may be a sidecar of a file of this path. */
  static boolean isArticle(String path) {
    String base = without(path, PACKED);
    return ARTICLES.stream().anyMatch(base::endsWith);
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

  private static String without(String path, List<String> endings) {
    for (String ending : endings) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }
}
