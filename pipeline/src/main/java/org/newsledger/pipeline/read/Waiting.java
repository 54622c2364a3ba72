package org.newsledger.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members of an archive that wait for what belongs to them: an article for its sidecar, a sidecar
 * for its article. An archive is read once and in its own order, so either may stand first. Those
 * that wait longest are read as they are when all together are too many bytes.
 */
final class Waiting implements AutoCloseable {

  /** Bytes of all that waits. */
  private static final long MOST = 32_000_000;

  /** The longest member that is worth waiting for. */
  private static final int LONGEST = 4_000_000;

  /** What a name and its metadata take in memory, about. */
  private static final int OVERHEAD = 1000;

  /** A sidecar and the articles of its name. */
  private static final class Group {
    private final List<Member> articles = new ArrayList<>();
    private @Nullable Member sidecar;
    private @Nullable Metadata told;

    private long bytes() {
      long bytes = OVERHEAD + (sidecar == null ? 0 : sidecar.bytes().length);
      for (Member article : articles) {
        bytes += OVERHEAD + article.bytes().length;
      }
      return bytes;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Member(Input input, byte[] bytes) {}

  private final Contents contents;
  private final Map<String, Group> groups = new LinkedHashMap<>(); // by what their paths share
  private long size;

  /** Nothing waits yet; what has waited is read by {@code contents}. */
  Waiting(Contents contents) {
    this.contents = contents;
  }

  /** Reads a member: at once, or when what belongs to it is there. */
  void read(Input input, InputStream stream) {
    String uri = input.uri();
    boolean isSidecar = Sidecars.isOne(uri);
    if (!isSidecar && !Sidecars.isArticle(uri)) {
      contents.read(input, stream);
      return;
    }
    Peeked in = Peeked.at(stream, (int) Math.min(LONGEST, contents.limits().recordBytes()));
    if (!in.isWhole()) {
      contents.read(input, in);
      return;
    }
    String stem = Sidecars.stem(uri);
    Group known = groups.get(stem);
    size -= known == null ? 0 : known.bytes();
    Group group = groups.computeIfAbsent(stem, none -> new Group());
    add(group, new Member(input, in.head()), isSidecar);
    size += group.bytes();
    for (Iterator<Group> eldest = groups.values().iterator(); size > MOST; eldest.remove()) {
      Group let = eldest.next();
      size -= let.bytes();
      let(let);
    }
  }

  private void add(Group group, Member member, boolean isSidecar) {
    if (!isSidecar) {
      group.articles.add(member);
    } else if (group.told == null && group.sidecar == null) {
      group.sidecar = member;
    } else {
      read(member, Metadata.NONE); // a second file of this name
    }
    Member sidecar = group.sidecar;
    if (sidecar != null && !group.articles.isEmpty()) {
      var bytes = new ByteArrayInputStream(sidecar.bytes());
      group.told = Sidecars.read(sidecar.input().uri(), bytes, contents);
      group.sidecar = null;
    }
    Metadata told = group.told;
    if (told != null) {
      group.articles.forEach(article -> read(article, told));
      group.articles.clear();
    }
  }

  /** Reads all that still waits, as it is. */
  @Override
  public void close() {
    groups.values().forEach(this::let);
    groups.clear();
  }

  private void let(Group group) {
    group.articles.forEach(article -> read(article, Metadata.NONE));
    if (group.sidecar != null) {
      read(group.sidecar, Metadata.NONE);
    }
  }

  private void read(Member member, Metadata told) {
    contents.read(member.input().told(told), new ByteArrayInputStream(member.bytes()));
  }
}
