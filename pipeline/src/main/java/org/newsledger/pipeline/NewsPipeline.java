package org.newsledger.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Sample;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.newsledger.model.Article;
import org.newsledger.model.Extraction;
import org.newsledger.pipeline.read.ReadDocuments;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.SlotReader;
import org.newsledger.resolve.actor.ActorProfile;
import org.newsledger.resolve.actor.ActorProfiles;
import org.newsledger.resolve.reprint.ReprintSketch;
import org.newsledger.stage.Buckets;
import org.newsledger.stage.Checked;
import org.newsledger.stage.CreditActors;
import org.newsledger.stage.CreditCopies;
import org.newsledger.stage.ExtractClaims;
import org.newsledger.stage.FillTables;
import org.newsledger.stage.GatherFindings;
import org.newsledger.stage.GroupReprints;
import org.newsledger.stage.GroupedReprints;
import org.newsledger.stage.Knowledge;
import org.newsledger.stage.Ledger;
import org.newsledger.stage.NormalizeArticles;
import org.newsledger.stage.ResolveActors;
import org.newsledger.stage.ResolveLedger;
import org.newsledger.stage.ResolvedActors;
import org.newsledger.table.ArticleFindings;
import org.newsledger.table.ArticleRows;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;
import org.newsledger.table.RejectRow;

/** The graph: from files to tables. */
public final class NewsPipeline {

  private static final int NAMED_FAILURES = 5;

  private final String folder;
  private final int files;

  private NewsPipeline(String folder, int files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Returns the pipeline that reads the input of {@code options}.
   *
   * @param folder where the tables are written, ends in a slash
   * @param scale how finely the work is cut
   */
  public static Pipeline build(NewsOptions options, String folder, Scale scale) {
    Pipeline pipeline = Pipeline.create(options);
    new NewsPipeline(folder, scale.files()).build(pipeline, options, scale.buckets());
    return pipeline;
  }

  private void build(Pipeline pipeline, NewsOptions options, Buckets buckets) {
    Knowledge knowledge = new Knowledge(options.getKnowledge());
    ReadDocuments.Result documents =
        pipeline.apply(
            "Read documents", ReadDocuments.of(options.getInput(), Bounds.limits(options)));
    Checked<Article> articles =
        documents
            .accepted()
            .apply(
                "Normalize articles",
                NormalizeArticles.in(buckets).within(Bounds.ofArticles(options)));
    Checked<Extraction> checked =
        articles.accepted().apply("Extract claims", ExtractClaims.create().knowing(knowledge));
    PCollection<Extraction> extractions = checked.accepted();
    PCollection<ReprintSketch> sketches =
        extractions.apply(
            "Sketch articles",
            MapElements.into(of(ReprintSketch.class))
                .via(extraction -> ReprintSketch.of(extraction.article())));
    GroupedReprints reprints = sketches.apply("Group reprints", GroupReprints.in(buckets));
    ResolvedActors actors = actors(extractions, reprints, buckets, knowledge);
    Ledger ledger = ledger(extractions, reprints, actors, buckets);
    PCollection<ArticleRows> rows =
        extractions.apply(
            "Fill tables",
            FillTables.in(buckets, findings(reprints, actors, ledger, buckets)).knowing(knowledge));
    PCollection<RejectRow> rejects = rejects(documents, articles, checked);
    PCollectionList.of(rows.apply("Address articles", TableRow.ofArticles()))
        .and(of(Table.FIGURES, wholes(ledger)))
        .and(of(Table.ACTORS, actors.actors()))
        .and(of(Table.REJECTS, rejects))
        .and(of(Table.LINKS, links(reprints, actors, ledger)))
        .apply("Write tables", WriteTables.to(folder, files));
    PCollectionList.of(count("language", sketches, ReprintSketch::language, article -> 1L))
        .and(count("reason", rejects, RejectRow::reason, row -> 1L))
        .and(count("failed", someFailed(rejects), RejectRow::uri, row -> 1L))
        .and(
            count(
                "capped", capped(reprints, actors, ledger), Capped::kind, row -> (long) row.left()))
        .and(count("skipped", documents.skipped(), what -> what, what -> 1L))
        .apply("Join counts", Flatten.pCollections())
        .apply("Write counts", WriteCounts.to(counts(folder)));
  }

  private static ResolvedActors actors(
      PCollection<Extraction> extractions,
      GroupedReprints reprints,
      Buckets buckets,
      Knowledge knowledge) {
    return extractions
        .apply("Take actors", FlatMapElements.into(of(ActorProfile.class)).via(ActorProfiles::of))
        .apply("Credit actors", CreditActors.in(buckets, reprints.memberships()))
        .apply("Resolve actors", ResolveActors.in(buckets).knowing(knowledge));
  }

  private static Ledger ledger(
      PCollection<Extraction> extractions,
      GroupedReprints reprints,
      ResolvedActors actors,
      Buckets buckets) {
    return extractions
        .apply("Read slots", MapElements.into(of(ArticleSlots.class)).via(SlotReader::read))
        .apply("Credit copies", CreditCopies.in(buckets, reprints.memberships()))
        .apply("Resolve ledger", ResolveLedger.in(buckets, actors.assigned()));
  }

  private static PCollection<RejectRow> rejects(
      ReadDocuments.Result documents, Checked<Article> articles, Checked<Extraction> checked) {
    return PCollectionList.of(documents.rejected())
        .and(articles.rejected())
        .and(checked.rejected())
        .apply("Join rejects", Flatten.pCollections())
        .apply("Fill rejects", MapElements.into(of(RejectRow.class)).via(RejectRow::of));
  }

  private static PCollection<ArticleFindings> findings(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger, Buckets buckets) {
    return PCollectionTuple.of(GatherFindings.COPIES, reprints.memberships())
        .and(GatherFindings.ACTORS, actors.assigned())
        .and(GatherFindings.CLUSTERS, ledger.members())
        .and(
            GatherFindings.PARTS,
            ledger
                .figures()
                .apply("Keep parts", Filter.by(placed -> placed.figure().wholeIn() != null)))
        .and(GatherFindings.EVENTS, ledger.events())
        .apply("Gather findings", GatherFindings.in(buckets));
  }

  private static PCollection<FigureRow> wholes(Ledger ledger) {
    return ledger
        .figures()
        .apply("Keep wholes", Filter.by(placed -> placed.figure().wholeIn() == null))
        .apply(
            "Fill wholes",
            MapElements.into(of(FigureRow.class)).via(placed -> FigureRow.of(placed, null)));
  }

  private static PCollection<LinkRow> links(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger) {
    return PCollectionList.of(reprints.links())
        .and(ledger.links())
        .and(actors.links())
        .apply("Join links", Flatten.pCollections())
        .apply("Fill links", MapElements.into(of(LinkRow.class)).via(LinkRow::of));
  }

  private static PCollection<Capped> capped(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger) {
    return PCollectionList.of(
            reprints
                .hotBlocks()
                .apply("Tell hot blocks", MapElements.into(of(Capped.class)).via(Capped::of)))
        .and(ledger.capped())
        .and(actors.capped())
        .apply("Join what was capped", Flatten.pCollections());
  }

  /** The file beside the tables that tells what the run's report needs beside their rows. */
  static String counts(String folder) {
    return folder + "counts";
  }

  private static PCollection<RejectRow> someFailed(PCollection<RejectRow> rejects) {
    return rejects
        .apply("Keep failed", Filter.by(row -> row.reason().equals("failed")))
        .apply("Keep a few", Sample.any(NAMED_FAILURES));
  }

  private static <T extends Record> PCollection<TableRow> of(Table table, PCollection<T> rows) {
    return rows.apply("Address " + table.folder(), TableRow.of(table));
  }

  private static <T> PCollection<KV<String, Long>> count(
      String what,
      PCollection<T> rows,
      SerializableFunction<T, String> value,
      SerializableFunction<T, Long> number) {
    return rows.apply(
        "Count by " + what,
        MapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
            .via(row -> KV.of(what + ' ' + value.apply(row), number.apply(row))));
  }

  private static <T> TypeDescriptor<T> of(Class<T> type) {
    return TypeDescriptor.of(type);
  }
}
