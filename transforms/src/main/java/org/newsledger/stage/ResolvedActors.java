package org.newsledger.stage;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.table.ActorRow;

/** What {@link ResolveActors} returns: actors, who is who in each article, and the decisions. */
public final class ResolvedActors implements POutput {

  private final PCollectionTuple outputs;

  ResolvedActors(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns a row for each actor. */
  public PCollection<ActorRow> actors() {
    return outputs.get(ResolveActors.ACTORS);
  }

  /** Returns the actor of each profile: of each article and key. */
  public PCollection<ActorInArticle> assigned() {
    return outputs.get(ResolveActors.ASSIGNED);
  }

  /** Returns the decisions that put mentions of different articles together. */
  public PCollectionList<Link> links() {
    return PCollectionList.of(outputs.get(ResolveActors.NODE_LINKS))
        .and(outputs.get(ResolveActors.GROUP_LINKS));
  }

  /** Returns the blocks of names that were too large to be compared whole. */
  public PCollection<Capped> capped() {
    return outputs.get(Clustered.CAPPED);
  }

  @Override
  public Pipeline getPipeline() {
    return outputs.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return outputs.expand();
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {
    outputs.finishSpecifyingOutput(transformName, input, transform);
  }
}
