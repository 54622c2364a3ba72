package org.newsledger.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.table.ArticleRow;
import org.newsledger.table.ArticleTables;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.MentionRow;

/**
 * Fills the rows that hold words, or point into an article, where the article itself is: what was
 * found out about it comes to it, so that its text travels once.
 */
public final class FillTables extends PTransform<PCollectionTuple, PCollectionTuple> {

  /** In: the articles with their claims and mentions. */
  public static final TupleTag<Extraction> EXTRACTIONS = new TupleTag<>() {};

  /** In: the groups of copies. */
  public static final TupleTag<Membership> COPIES = new TupleTag<>() {};

  /** In: who of each article is which actor. */
  public static final TupleTag<ActorInArticle> ACTORS = new TupleTag<>() {};

  /** In: which figure or event each claim stands for. */
  public static final TupleTag<ClaimInCluster> CLUSTERS = new TupleTag<>() {};

  /** In: the figures. */
  public static final TupleTag<PlacedFigure> FIGURES = new TupleTag<>() {};

  /** In: the events. */
  public static final TupleTag<EventCluster> EVENTS = new TupleTag<>() {};

  /** Out: a row for each article. */
  public static final TupleTag<ArticleRow> ARTICLE_ROWS = new TupleTag<>() {};

  /** Out: a row for each claim. */
  public static final TupleTag<ClaimRow> CLAIM_ROWS = new TupleTag<>() {};

  /** Out: a row for each mention. */
  public static final TupleTag<MentionRow> MENTION_ROWS = new TupleTag<>() {};

  /** Out: a row for each figure. */
  public static final TupleTag<FigureRow> FIGURE_ROWS = new TupleTag<>() {};

  /** Out: a row for each event. */
  public static final TupleTag<EventRow> EVENT_ROWS = new TupleTag<>() {};

  private final Buckets buckets;
  private final Knowledge knowledge;

  private FillTables(Buckets buckets, Knowledge knowledge) {
    this.buckets = buckets;
    this.knowledge = knowledge;
  }

  /** Returns the stage with other actors known beforehand. */
  public FillTables knowing(Knowledge other) {
    return new FillTables(buckets, other);
  }

  /** Returns the stage, which gathers all there is of an article into {@code buckets}. */
  public static FillTables in(Buckets buckets) {
    return new FillTables(buckets, Knowledge.BUILT_IN);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple in) {
    return KeyedPCollectionTuple.of(
            EXTRACTIONS, key(in, EXTRACTIONS, "articles", each -> each.article().articleId()))
        .and(COPIES, key(in, COPIES, "copies", Membership::memberId))
        .and(ACTORS, key(in, ACTORS, "actors", ActorInArticle::articleId))
        .and(CLUSTERS, key(in, CLUSTERS, "claims", ClaimInCluster::articleId))
        .and(FIGURES, key(in, FIGURES, "figures", FillTables::home))
        .and(EVENTS, key(in, EVENTS, "events", EventCluster::toldIn))
        .apply("Gather", CoGroupByKey.create())
        .apply(
            "Fill",
            ParDo.of(new FillFn(knowledge))
                .withOutputTags(
                    ARTICLE_ROWS,
                    TupleTagList.of(CLAIM_ROWS)
                        .and(MENTION_ROWS)
                        .and(FIGURE_ROWS)
                        .and(EVENT_ROWS)));
  }

  /** The article that knows of which figure this one is a part; any, when it is of none. */
  private static String home(PlacedFigure placed) {
    String whole = placed.figure().wholeIn();
    return whole == null ? placed.figure().figureId() : whole;
  }

  private <T> PCollection<KV<Integer, T>> key(
      PCollectionTuple in, TupleTag<T> tag, String what, SerializableFunction<T, String> key) {
    return in.get(tag).apply("Key " + what, buckets.keyBy(key));
  }

  private static final class FillFn extends DoFn<KV<Integer, CoGbkResult>, ArticleRow> {

    private final Knowledge knowledge;

    FillFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    /** What came to one article. */
    private static final class Arrivals {
      private String group = "";
      private final Map<ActorKey, String> actors = new HashMap<>();
      private final Map<String, ClaimInCluster> claims = new HashMap<>();
      private final List<PlacedFigure> parts = new ArrayList<>();
      private final List<EventCluster> events = new ArrayList<>();
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, Arrivals> arrivals = gather(bucket.getValue(), out);
      for (Extraction extraction : bucket.getValue().getAll(EXTRACTIONS)) {
        String id = extraction.article().articleId();
        fill(extraction, arrivals.getOrDefault(id, new Arrivals()), out);
      }
    }

    private static Map<String, Arrivals> gather(CoGbkResult all, MultiOutputReceiver out) {
      Map<String, Arrivals> arrivals = new HashMap<>();
      for (Membership copy : all.getAll(COPIES)) {
        of(arrivals, copy.memberId()).group = copy.componentId();
      }
      for (ActorInArticle actor : all.getAll(ACTORS)) {
        of(arrivals, actor.articleId()).actors.put(actor.key(), actor.actorId());
      }
      for (ClaimInCluster claim : all.getAll(CLUSTERS)) {
        of(arrivals, claim.articleId()).claims.put(claim.claimId(), claim);
      }
      for (EventCluster event : all.getAll(EVENTS)) {
        of(arrivals, event.toldIn()).events.add(event);
      }
      for (PlacedFigure placed : all.getAll(FIGURES)) {
        String whole = placed.figure().wholeIn();
        if (whole == null) {
          out.get(FIGURE_ROWS).output(FigureRow.of(placed, null));
        } else {
          of(arrivals, whole).parts.add(placed);
        }
      }
      return arrivals;
    }

    private static Arrivals of(Map<String, Arrivals> arrivals, String articleId) {
      return arrivals.computeIfAbsent(articleId, id -> new Arrivals());
    }

    private void fill(Extraction extraction, Arrivals known, MultiOutputReceiver out) {
      String id = extraction.article().articleId();
      ArticleTables tables =
          ArticleTables.of(
              extraction,
              new ArticleTables.Findings(
                  known.group.isEmpty() ? id : known.group, known.actors, known.claims),
              article -> ExtractClaims.extract(article, knowledge));
      out.get(ARTICLE_ROWS).output(tables.article());
      tables.claims().forEach(out.get(CLAIM_ROWS)::output);
      tables.mentions().forEach(out.get(MENTION_ROWS)::output);
      for (EventCluster event : known.events) {
        out.get(EVENT_ROWS).output(EventRow.of(event, tables.sentence(event.tellingClaim())));
      }
      for (PlacedFigure part : known.parts) {
        String own = part.figure().figureId();
        String whole = tables.clusterOf(part.figure().figure().partOf());
        out.get(FIGURE_ROWS).output(FigureRow.of(part, own.equals(whole) ? null : whole));
      }
    }
  }
}
