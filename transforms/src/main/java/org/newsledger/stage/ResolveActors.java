package org.newsledger.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.actor.Actor;
import org.newsledger.resolve.actor.ActorDraft;
import org.newsledger.resolve.actor.ActorGroups;
import org.newsledger.resolve.actor.ActorGroups.Joined;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.actor.ActorNode;
import org.newsledger.resolve.actor.ActorNodes;
import org.newsledger.resolve.actor.ActorProfile;
import org.newsledger.resolve.actor.BlockKeys;
import org.newsledger.resolve.actor.Grouping;
import org.newsledger.resolve.actor.NodeKeys;
import org.newsledger.resolve.actor.NodeMatcher;
import org.newsledger.resolve.actor.NodeMatcher.Matches;
import org.newsledger.resolve.actor.Proposal;
import org.newsledger.table.ActorRow;

/**
 * Puts together the profiles of one actor, across articles, languages and scripts.
 *
 * <p>Profiles of equal names are gathered into nodes; nodes that share a block are compared; all
 * proposals meet in one place, which holds the nodes that have a partner and no others; then
 * profiles are gathered by the group that their node came into.
 */
public final class ResolveActors extends PTransform<PCollection<ActorProfile>, ResolvedActors> {

  static final TupleTag<ActorRow> ACTORS = new TupleTag<>() {};
  static final TupleTag<ActorInArticle> ASSIGNED = new TupleTag<>() {};
  static final TupleTag<Link> NODE_LINKS = new TupleTag<>() {};
  static final TupleTag<Link> GROUP_LINKS = new TupleTag<>() {};
  private static final TupleTag<ActorNode> NODES = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, Proposal>> PROPOSALS = new TupleTag<>() {};
  private static final TupleTag<Grouping> GROUPINGS = new TupleTag<>() {};
  private static final Kind<ActorProfile> NAMED = new Kind<>(0, "profiles", ActorProfile.class);
  private static final Kind<Grouping> GROUPED = new Kind<>(1, "groupings", Grouping.class);
  private static final int ONE_PLACE = 0;

  private final Buckets buckets;
  private final Knowledge knowledge;

  private ResolveActors(Buckets buckets, Knowledge knowledge) {
    this.buckets = buckets;
    this.knowledge = knowledge;
  }

  /** Returns the stage, which gathers profiles and what it makes of them into {@code buckets}. */
  public static ResolveActors in(Buckets buckets) {
    return new ResolveActors(buckets, Knowledge.BUILT_IN);
  }

  /** Returns the stage with other actors known beforehand. */
  public ResolveActors knowing(Knowledge other) {
    return new ResolveActors(buckets, other);
  }

  /** A node in a block. */
  record InBlock(String blockKey, ActorNode node) {}

  /** A profile and the group of its node. */
  record InGroup(String groupKey, ActorProfile profile) {}

  @Override
  public ResolvedActors expand(PCollection<ActorProfile> profiles) {
    PCollectionTuple nodes =
        profiles
            .apply("Key by name", buckets.keyBy(NodeKeys::of))
            .apply("Gather names", GroupByKey.create())
            .apply(
                "Make nodes",
                ParDo.of(new NodeFn(knowledge)).withOutputTags(NODES, TupleTagList.of(NODE_LINKS)));
    PCollectionTuple compared = compare(nodes.get(NODES));
    PCollectionTuple joined =
        compared
            .get(PROPOSALS)
            .apply("Gather proposals", GroupByKey.create())
            .apply(
                "Join groups",
                ParDo.of(new JoinFn()).withOutputTags(GROUPINGS, TupleTagList.of(GROUP_LINKS)));
    PCollectionTuple actors = gather(profiles, joined.get(GROUPINGS));
    return new ResolvedActors(
        PCollectionTuple.of(ACTORS, actors.get(ACTORS))
            .and(ASSIGNED, actors.get(ASSIGNED))
            .and(NODE_LINKS, nodes.get(NODE_LINKS))
            .and(GROUP_LINKS, joined.get(GROUP_LINKS))
            .and(Clustered.CAPPED, compared.get(Clustered.CAPPED)));
  }

  private PCollectionTuple compare(PCollection<ActorNode> nodes) {
    return nodes
        .apply(
            "Spread over blocks",
            buckets.keyBy(InBlock.class, ResolveActors::spread, InBlock::blockKey))
        .apply("Gather blocks", GroupByKey.create())
        .apply(
            "Compare",
            ParDo.of(new CompareFn()).withOutputTags(PROPOSALS, TupleTagList.of(Clustered.CAPPED)));
  }

  private static List<InBlock> spread(ActorNode node) {
    return BlockKeys.of(node).stream().map(key -> new InBlock(key, node)).toList();
  }

  private PCollectionTuple gather(
      PCollection<ActorProfile> profiles, PCollection<Grouping> groupings) {
    return CoGroup.in(buckets)
        .and(NAMED, profiles, NodeKeys::of)
        .and(GROUPED, groupings, Grouping::nodeKey)
        .gather("nodes")
        .apply("Tell group", ParDo.of(new GroupFn(buckets)))
        .apply("Gather groups", GroupByKey.create())
        .apply(
            "Make actors",
            ParDo.of(new ActorFn(knowledge)).withOutputTags(ACTORS, TupleTagList.of(ASSIGNED)));
  }

  private static final class NodeFn extends DoFn<KV<Integer, Iterable<ActorProfile>>, ActorNode> {
    private final Knowledge knowledge;

    private NodeFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ActorProfile>> bucket, MultiOutputReceiver out) {
      ActorNodes nodes = new ActorNodes(knowledge.names());
      bucket.getValue().forEach(nodes::add);
      nodes.nodes().forEach(out.get(NODES)::output);
      nodes.links().forEach(out.get(NODE_LINKS)::output);
    }
  }

  private static final class CompareFn
      extends DoFn<KV<Integer, Iterable<InBlock>>, KV<Integer, Proposal>> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<InBlock>> bucket, MultiOutputReceiver out) {
      Map<String, List<ActorNode>> blocks = new TreeMap<>();
      for (InBlock in : bucket.getValue()) {
        blocks.computeIfAbsent(in.blockKey(), key -> new ArrayList<>()).add(in.node());
      }
      blocks.forEach(
          (key, nodes) -> {
            if (nodes.size() > 1) {
              Matches matches = NodeMatcher.match(key, nodes);
              for (Proposal proposal : matches.proposals()) {
                out.get(PROPOSALS).output(KV.of(ONE_PLACE, proposal));
              }
              if (matches.dropped() > 0) {
                Capped left = new Capped(Link.Kind.ACTOR.code(), key, matches.dropped());
                out.get(Clustered.CAPPED).output(left);
              }
            }
          });
    }
  }

  private static final class JoinFn extends DoFn<KV<Integer, Iterable<Proposal>>, Grouping> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Proposal>> all, MultiOutputReceiver out) {
      List<Proposal> proposals = new ArrayList<>();
      all.getValue().forEach(proposals::add);
      Joined joined = ActorGroups.join(proposals);
      joined.groupings().forEach(out.get(GROUPINGS)::output);
      joined.links().forEach(out.get(GROUP_LINKS)::output);
    }
  }

  private static final class GroupFn
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, KV<Integer, InGroup>> {
    private final Buckets buckets;

    private GroupFn(Buckets buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<RawUnionValue>> bucket,
        OutputReceiver<KV<Integer, InGroup>> out) {
      Gathered gathered = Gathered.of(bucket.getValue());
      Map<String, String> groups = new HashMap<>();
      gathered.all(GROUPED).forEach(each -> groups.put(each.nodeKey(), each.groupKey()));
      for (ActorProfile profile : gathered.all(NAMED)) {
        String node = NodeKeys.of(profile);
        String group = groups.getOrDefault(node, node);
        out.output(KV.of(buckets.of(group), new InGroup(group, profile)));
      }
    }
  }

  private static final class ActorFn extends DoFn<KV<Integer, Iterable<InGroup>>, ActorRow> {
    private final Counter resolved = Metrics.counter(ResolveActors.class, "actors-resolved");
    private final Knowledge knowledge;

    private ActorFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<InGroup>> bucket, MultiOutputReceiver out) {
      Map<String, ActorDraft> drafts = new TreeMap<>();
      for (InGroup in : bucket.getValue()) {
        drafts.computeIfAbsent(in.groupKey(), key -> new ActorDraft()).add(in.profile());
      }
      Map<String, Actor> actors = new HashMap<>();
      drafts.forEach((key, draft) -> actors.put(key, draft.actor(knowledge.names())));
      for (Actor actor : actors.values()) {
        resolved.inc();
        out.get(ACTORS).output(ActorRow.of(actor));
      }
      for (InGroup in : bucket.getValue()) {
        Actor actor = actors.get(in.groupKey());
        if (actor != null) {
          out.get(ASSIGNED)
              .output(
                  new ActorInArticle(
                      in.profile().from().articleId(), in.profile().key(), actor.actorId()));
        }
      }
    }
  }
}
