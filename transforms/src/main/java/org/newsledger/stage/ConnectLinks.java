package org.newsledger.stage;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.Components;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Membership;

/**
 * Puts together all that links join, directly or through others.
 *
 * <p>Two groupings, whatever the length of the longest chain. The first gathers links by their left
 * id: there repeated links fall away, and each bucket hands on no more than one pair for each id
 * that it has seen. The second gathers these pairs in one place, which must hold every linked id
 * once, however often it is linked; what no link names costs nothing. So time grows as the links,
 * spread over the workers, and the memory of one worker as the linked ids: some 200 bytes for each.
 */
public final class ConnectLinks extends PTransform<PCollection<Link>, Connected> {

  private static final TupleTag<KV<Integer, Membership>> PAIRS = new TupleTag<>() {};
  private static final int ONE_PLACE = 0;

  private final Buckets buckets;

  private ConnectLinks(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers links into {@code buckets} by their left id. */
  public static ConnectLinks in(Buckets buckets) {
    return new ConnectLinks(buckets);
  }

  @Override
  public Connected expand(PCollection<Link> links) {
    PCollectionTuple folded =
        links
            .apply("Key by left id", buckets.keyBy(Link::leftId))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Connect bucket",
                ParDo.of(new ConnectBucketFn())
                    .withOutputTags(Connected.LINKS, TupleTagList.of(PAIRS)));
    PCollection<Membership> memberships =
        folded
            .get(PAIRS)
            .apply("Gather all", GroupByKey.create())
            .apply("Connect all", ParDo.of(new ConnectAllFn()));
    return new Connected(
        PCollectionTuple.of(Connected.LINKS, folded.get(Connected.LINKS))
            .and(Connected.MEMBERSHIPS, memberships));
  }

  private static final class ConnectBucketFn extends DoFn<KV<Integer, Iterable<Link>>, Link> {

    private record Pair(String leftId, String rightId, Link.Kind kind) implements Comparable<Pair> {
      @Override
      public int compareTo(Pair other) {
        int order = leftId.compareTo(other.leftId);
        order = order != 0 ? order : rightId.compareTo(other.rightId);
        return order != 0 ? order : kind.compareTo(other.kind);
      }
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Link>> bucket, MultiOutputReceiver out) {
      Map<Pair, Link> surest = new TreeMap<>();
      for (Link link : bucket.getValue()) {
        surest.merge(
            new Pair(link.leftId(), link.rightId(), link.kind()),
            link,
            (one, other) -> Link.SUREST_FIRST.compare(one, other) <= 0 ? one : other);
      }
      surest.values().forEach(out.get(Connected.LINKS)::output);
      for (Membership pair : Components.of(surest.values())) {
        out.get(PAIRS).output(KV.of(ONE_PLACE, pair));
      }
    }
  }

  private static final class ConnectAllFn
      extends DoFn<KV<Integer, Iterable<Membership>>, Membership> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Membership>> all, OutputReceiver<Membership> out) {
      Components components = new Components();
      all.getValue().forEach(pair -> components.join(pair.memberId(), pair.componentId()));
      components.memberships().forEach(out::output);
    }
  }
}
