package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.reprint.Boilerplate;
import org.newsledger.resolve.reprint.ReprintBlocks;
import org.newsledger.resolve.reprint.ReprintBlocks.Member;
import org.newsledger.resolve.reprint.ReprintSketch;

/**
 * Puts together the articles that are copies of each other. It takes a sketch of every article,
 * made with {@link ReprintSketch#of} where the article's text still is, and gives for each article
 * that has a copy the smallest article id of its group, to be joined by article id; an article that
 * it gives nothing for is a group of its own.
 *
 * <p>A sketch goes through two groupings: once to its outlet, to lose its boilerplate, and 13 times
 * to the blocks in which it may meet its copies. Then {@link ConnectLinks} joins what was found.
 */
public final class GroupReprints extends PTransform<PCollection<ReprintSketch>, GroupedReprints> {

  private static final TupleTag<Link> LINKS = new TupleTag<>() {};

  private final Buckets buckets;

  private GroupReprints(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers sketches into {@code buckets} by outlet and by phrase. */
  public static GroupReprints in(Buckets buckets) {
    return new GroupReprints(buckets);
  }

  @Override
  public GroupedReprints expand(PCollection<ReprintSketch> sketches) {
    PCollectionTuple found =
        sketches
            .apply("Key by outlet", buckets.keyBy(Boilerplate::keyOf))
            .apply("Gather outlets", GroupByKey.create())
            .apply("Clear boilerplate", ParDo.of(new ClearFn()))
            .apply(
                "Key by block",
                buckets.keyBy(
                    Member.class, ReprintBlocks::of, member -> Long.toString(member.block())))
            .apply("Gather blocks", GroupByKey.create())
            .apply(
                "Find copies",
                ParDo.of(new FindFn()).withOutputTags(LINKS, TupleTagList.of(Clustered.CAPPED)));
    Connected connected = found.get(LINKS).apply("Connect", ConnectLinks.in(buckets));
    return new GroupedReprints(
        PCollectionTuple.of(GroupedReprints.MEMBERSHIPS, connected.memberships())
            .and(GroupedReprints.LINKS, connected.links())
            .and(Clustered.CAPPED, found.get(Clustered.CAPPED)));
  }

  private static final class ClearFn
      extends DoFn<KV<Integer, Iterable<ReprintSketch>>, ReprintSketch> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ReprintSketch>> bucket, OutputReceiver<ReprintSketch> out) {
      List<ReprintSketch> sketches = new ArrayList<>();
      bucket.getValue().forEach(sketches::add);
      Boilerplate.remove(sketches).forEach(out::output);
    }
  }

  private static final class FindFn extends DoFn<KV<Integer, Iterable<Member>>, Link> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Member>> bucket, MultiOutputReceiver out) {
      ReprintBlocks.Found found = ReprintBlocks.find(bucket.getValue());
      found.links().forEach(out.get(LINKS)::output);
      found.hot().stream().map(Capped::of).forEach(out.get(Clustered.CAPPED)::output);
    }
  }
}
