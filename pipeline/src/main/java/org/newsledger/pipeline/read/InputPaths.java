package org.newsledger.pipeline.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The files that {@code --input} means: folders with all that is below them, files, and globs,
 * separated by commas. Hidden files and what hidden folders hold, whose names start with a dot, are
 * left out unless they are named.
 */
public final class InputPaths {

  private static final String WILDCARDS = "*?[{";

  /**
   * A part of {@code --input}.
   *
   * @param path the folder or file itself, or the folder above a glob's first wildcard
   * @param matches what it holds
   */
  private record Root(String path, List<MatchResult.Metadata> matches) {}

  private InputPaths() {}

  /**
   * Returns the files of {@code spec}, by root and path, sidecars with the file whose metadata they
   * tell. A file that two roots hold stands there twice.
   *
   * @throws FileNotFoundException naming the part of {@code spec} that matches nothing
   */
  public static List<InputFile> list(String spec) throws IOException {
    List<Root> roots = roots(spec);
    Map<String, String> names = RootNames.of(roots.stream().map(Root::path).toList());
    List<InputFile> files = new ArrayList<>();
    for (Root root : roots) {
      String name = roots.size() > 1 ? names.getOrDefault(root.path(), "") : "";
      root.matches().stream()
          .map(match -> file(root, name, match))
          .sorted(Comparator.comparing(InputFile::uri))
          .forEach(files::add);
    }
    return Sidecars.tie(files);
  }

  /** Returns whether a folder lies inside one that {@code spec} means. */
  public static boolean isInside(String spec, String folder) throws IOException {
    String path = FileSystems.matchNewResource(folder, true).toString();
    return roots(spec).stream().map(Root::path).anyMatch(path::startsWith);
  }

  private static List<Root> roots(String spec) throws IOException {
    List<Root> roots = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(spec, ",");
    while (parts.hasMoreTokens()) {
      roots.add(root(parts.nextToken().strip()));
    }
    return roots;
  }

  private static Root root(String part) throws IOException {
    Root root = isGlob(part) ? glob(part) : folderOrFile(part);
    if (root.matches().isEmpty()) {
      throw new FileNotFoundException("nothing to read at " + part);
    }
    return root;
  }

  private static Root folderOrFile(String part) throws IOException {
    List<MatchResult.Metadata> itself = match(part);
    if (!itself.isEmpty() && !itself.get(0).resourceId().isDirectory()) {
      return new Root(itself.get(0).resourceId().toString(), itself);
    }
    String folder = FileSystems.matchNewResource(part, true).toString();
    return new Root(folder, visible(folder, match(folder + "**")));
  }

  private static Root glob(String part) throws IOException {
    int wildcard = 0;
    while (WILDCARDS.indexOf(part.charAt(wildcard)) < 0) {
      wildcard++;
    }
    String above = part.substring(0, part.lastIndexOf('/', wildcard) + 1);
    String folder = FileSystems.matchNewResource(above.isEmpty() ? "./" : above, true).toString();
    return new Root(folder, visible(folder, match(part)));
  }

  private static boolean isGlob(String part) {
    return part.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  private static List<MatchResult.Metadata> match(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
  }

  private static List<MatchResult.Metadata> visible(
      String folder, List<MatchResult.Metadata> matches) {
    Map<String, MatchResult.Metadata> visible = new TreeMap<>();
    for (MatchResult.Metadata match : matches) {
      ResourceId file = match.resourceId();
      if (!file.isDirectory() && !('/' + below(folder, file.toString())).contains("/.")) {
        visible.put(file.toString(), match);
      }
    }
    return List.copyOf(visible.values());
  }

  private static InputFile file(Root root, String name, MatchResult.Metadata match) {
    String path = match.resourceId().toString();
    String below = below(root.path(), path);
    String uri = name.isEmpty() ? below : path.equals(root.path()) ? name : name + '/' + below;
    return new InputFile(path, uri, match.sizeBytes(), null);
  }

  /** Returns the path of a file below a folder; its name alone when it is not below it. */
  private static String below(String folder, String path) {
    return path.startsWith(folder) && path.length() > folder.length()
        ? path.substring(folder.length())
        : path.substring(path.lastIndexOf('/') + 1);
  }
}
