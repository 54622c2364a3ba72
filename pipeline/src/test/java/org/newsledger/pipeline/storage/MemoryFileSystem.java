package org.newsledger.pipeline.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Status;
import org.apache.beam.sdk.io.fs.MoveOptions;

/**
 * Objects in this process's memory under {@code mem://}: without folders, like a cloud's storage.
 * Some can be made to vanish after they are listed, or to break while they are read.
 */
final class MemoryFileSystem extends FileSystem<MemoryResourceId> {

  static final String SCHEME = "mem";

  private static final Map<String, byte[]> OBJECTS = new ConcurrentSkipListMap<>();
  private static final Set<String> VANISHING = ConcurrentHashMap.newKeySet();
  private static final Set<String> BREAKING = ConcurrentHashMap.newKeySet();

  /** Stores an object. */
  static void put(String name, byte[] bytes) {
    OBJECTS.put(name, bytes);
  }

  /** Returns the objects whose names begin so, by name. */
  static Map<String, byte[]> under(String prefix) {
    Map<String, byte[]> under = new ConcurrentSkipListMap<>(OBJECTS);
    under.keySet().removeIf(name -> !name.startsWith(prefix));
    return under;
  }

  /** Lets an object be listed and not found. */
  static void vanish(String name) {
    VANISHING.add(name);
  }

  /** Lets the reading of an object fail at its end. */
  static void breakOff(String name) {
    BREAKING.add(name);
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(MemoryFileSystem::match).toList();
  }

  private static MatchResult match(String spec) {
    List<MatchResult.Metadata> found = new ArrayList<>();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path(spec));
    OBJECTS.forEach(
        (name, bytes) -> {
          if (matcher.matches(Path.of(path(name)))) {
            found.add(
                MatchResult.Metadata.builder()
                    .setResourceId(new MemoryResourceId(name))
                    .setSizeBytes(bytes.length)
                    .setIsReadSeekEfficient(true)
                    .build());
          }
        });
    return MatchResult.create(found.isEmpty() ? Status.NOT_FOUND : Status.OK, found);
  }

  private static String path(String name) {
    return name.substring((SCHEME + ":/").length());
  }

  @Override
  protected WritableByteChannel create(MemoryResourceId id, CreateOptions options) {
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            OBJECTS.put(id.name(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(MemoryResourceId id) throws IOException {
    byte[] bytes = OBJECTS.get(id.name());
    if (bytes == null || VANISHING.contains(id.name())) {
      throw new FileNotFoundException(id.name());
    }
    return BREAKING.contains(id.name())
        ? Channels.newChannel(
            new SequenceInputStream(new ByteArrayInputStream(bytes), new BrokenStream()))
        : new MemoryChannel(bytes);
  }

  @Override
  protected void copy(List<MemoryResourceId> from, List<MemoryResourceId> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      byte[] bytes = OBJECTS.get(from.get(i).name());
      if (bytes == null) {
        throw new FileNotFoundException(from.get(i).name());
      }
      OBJECTS.put(to.get(i).name(), bytes);
    }
  }

  @Override
  protected void rename(
      List<MemoryResourceId> from, List<MemoryResourceId> to, MoveOptions... options)
      throws IOException {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<MemoryResourceId> ids) {
    ids.forEach(id -> OBJECTS.remove(id.name()));
  }

  @Override
  protected MemoryResourceId matchNewResource(String name, boolean isDirectory) {
    return new MemoryResourceId(isDirectory && !name.endsWith("/") ? name + '/' : name);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }
  }
}
