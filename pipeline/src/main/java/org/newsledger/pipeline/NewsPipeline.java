package org.newsledger.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsledger.model.Article;
import org.newsledger.model.Extraction;
import org.newsledger.pipeline.read.ReadDocuments;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.reprint.ReprintSketch;
import org.newsledger.stage.Buckets;
import org.newsledger.stage.Checked;
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

/** The graph: from files to tables. */
public final class NewsPipeline {

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
            "Read documents",
            ReadDocuments.of(options.getInput(), Bounds.limits(options), buckets));
    Checked<Article> articles =
        documents
            .accepted()
            .apply(
                "Normalize articles",
                NormalizeArticles.in(buckets).within(Bounds.ofArticles(options)));
    Checked<Extraction> checked =
        articles.accepted().apply("Extract claims", ExtractClaims.create().knowing(knowledge));
    PCollection<Extraction> extractions = checked.accepted();
    GroupedReprints reprints = reprints(extractions, buckets);
    PCollectionTuple credited =
        extractions.apply("Credit copies", CreditCopies.in(buckets, reprints.memberships()));
    ResolvedActors actors =
        credited
            .get(CreditCopies.PROFILES)
            .apply("Resolve actors", ResolveActors.in(buckets).knowing(knowledge));
    Ledger ledger =
        credited
            .get(CreditCopies.SLOTS)
            .apply("Resolve ledger", ResolveLedger.in(buckets, actors.assigned()));
    PCollection<ArticleRows> rows =
        extractions.apply(
            "Fill tables",
            FillTables.in(buckets, findings(reprints, actors, ledger, buckets)).knowing(knowledge));
    PCollectionList.of(rows.apply("Address articles", TableRow.from(TableRows::of)))
        .and(ledger.figures().apply("Address figures", TableRow.from(TableRows::of)))
        .and(actors.actors().apply("Address actors", TableRow.from(TableRows::of)))
        .and(rejects(documents, articles, checked))
        .and(links(reprints, actors, ledger).apply("Address links", TableRow.from(TableRows::of)))
        .and(capped(reprints, actors, ledger).apply("Count capped", TableRow.from(TableRows::of)))
        .and(documents.skipped().apply("Count skipped", TableRow.from(TableRows::ofSkipped)))
        .apply("Write tables", WriteTables.to(folder, files));
  }

  private static GroupedReprints reprints(PCollection<Extraction> extractions, Buckets buckets) {
    return extractions
        .apply(
            "Sketch articles",
            MapElements.into(TypeDescriptor.of(ReprintSketch.class))
                .via(extraction -> ReprintSketch.of(extraction.article())))
        .apply("Group reprints", GroupReprints.in(buckets));
  }

  private static PCollection<ArticleFindings> findings(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger, Buckets buckets) {
    return PCollectionTuple.of(GatherFindings.COPIES, reprints.memberships())
        .and(GatherFindings.ACTORS, actors.assigned())
        .and(GatherFindings.CLUSTERS, ledger.members())
        .and(GatherFindings.FIGURES, ledger.figures())
        .and(GatherFindings.EVENTS, ledger.events())
        .apply("Gather findings", GatherFindings.in(buckets));
  }

  private static PCollection<TableRow> rejects(
      ReadDocuments.Result documents, Checked<Article> articles, Checked<Extraction> checked) {
    return documents
        .rejected()
        .and(articles.rejected())
        .and(checked.rejected())
        .apply("Join rejects", Flatten.pCollections())
        .apply("Address rejects", TableRow.from(TableRows::of));
  }

  private static PCollection<Link> links(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger) {
    return PCollectionList.of(reprints.links())
        .and(ledger.links().getAll())
        .and(actors.links().getAll())
        .apply("Join links", Flatten.pCollections());
  }

  private static PCollection<Capped> capped(
      GroupedReprints reprints, ResolvedActors actors, Ledger ledger) {
    return PCollectionList.of(reprints.capped())
        .and(ledger.capped().getAll())
        .and(actors.capped())
        .apply("Join what was capped", Flatten.pCollections());
  }
}
