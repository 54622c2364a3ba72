package org.newsledger.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Sample;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;
import org.newsledger.pipeline.read.ReadDocuments;
import org.newsledger.stage.Buckets;
import org.newsledger.stage.Checked;
import org.newsledger.stage.DescribeArticles;
import org.newsledger.stage.ExtractClaims;
import org.newsledger.stage.NormalizeArticles;
import org.newsledger.stage.ResolveActors;
import org.newsledger.stage.ResolveEvents;
import org.newsledger.stage.ResolveFigures;
import org.newsledger.stage.Resolved;
import org.newsledger.stage.ResolvedActors;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleRow;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;
import org.newsledger.table.MentionRow;
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
    Checked<Document> documents =
        pipeline.apply(
            "Read documents", ReadDocuments.of(options.getInput(), Bounds.limits(options)));
    Checked<Article> articles =
        documents
            .accepted()
            .apply(
                "Normalize articles",
                NormalizeArticles.in(buckets).within(Bounds.ofArticles(options)));
    Checked<Extraction> extractions =
        articles.accepted().apply("Extract claims", ExtractClaims.create());
    ResolvedActors actors =
        extractions.accepted().apply("Resolve actors", ResolveActors.in(buckets));
    Resolved<FigureRow, ClaimRow> figures =
        actors.claims().apply("Resolve figures", ResolveFigures.in(buckets));
    Resolved<EventRow, ClaimRow> events =
        actors.claims().apply("Resolve events", ResolveEvents.in(buckets));
    PCollection<ClaimRow> claims =
        PCollectionList.of(figures.members())
            .and(events.members())
            .apply("Join claims", Flatten.pCollections());
    PCollection<RejectRow> rejects =
        PCollectionList.of(documents.rejected())
            .and(articles.rejected())
            .and(extractions.rejected())
            .apply("Join rejects", Flatten.pCollections())
            .apply("Fill rejects", MapElements.into(of(RejectRow.class)).via(RejectRow::of));

    PCollection<ArticleRow> described =
        extractions.accepted().apply("Describe articles", DescribeArticles.create());

    write(Table.ARTICLES, ArticleRow.class, described);
    write(Table.CLAIMS, ClaimRow.class, claims);
    write(Table.FIGURES, FigureRow.class, figures.rows());
    write(Table.EVENTS, EventRow.class, events.rows());
    write(Table.ACTORS, ActorRow.class, actors.actors());
    write(Table.MENTIONS, MentionRow.class, actors.mentions());
    write(Table.REJECTS, RejectRow.class, rejects);
    write(
        Table.LINKS,
        LinkRow.class,
        pipeline.apply("No links yet", Create.empty(of(LinkRow.class))));
    count("languages", described, ArticleRow::language, languages(folder));
    count("reasons", rejects, RejectRow::reason, reasons(folder));
    count(
        "failed",
        rejects
            .apply("Keep failed", Filter.by(row -> row.reason().equals("failed")))
            .apply("Keep a few", Sample.any(NAMED_FAILURES)),
        RejectRow::uri,
        failed(folder));
  }

  /** The file beside the tables that tells how many articles each language has. */
  static String languages(String folder) {
    return folder + "counts/languages";
  }

  /** The file beside the tables that tells how many inputs were refused for each reason. */
  static String reasons(String folder) {
    return folder + "counts/reasons";
  }

  /** The file beside the tables that names some articles that met a bug. */
  static String failed(String folder) {
    return folder + "counts/failed";
  }

  private <T extends Record> void write(Table table, Class<T> row, PCollection<T> rows) {
    rows.apply("Write " + table.folder(), WriteTable.of(row, folder + table.folder(), files));
  }

  private static <T> void count(
      String what, PCollection<T> rows, SerializableFunction<T, String> value, String file) {
    rows.apply("Take " + what, MapElements.into(TypeDescriptors.strings()).via(value))
        .apply("Count " + what, WriteCounts.to(file));
  }

  private static <T> TypeDescriptor<T> of(Class<T> type) {
    return TypeDescriptor.of(type);
  }
}
