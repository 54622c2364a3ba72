package org.newsledger.stage;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.newsledger.stage.ResolveActors.ActorInArticle;
import org.newsledger.table.ActorRow;

/** What {@link ResolveActors} returns: actors, and who of each article is which. */
public final class ResolvedActors implements POutput {

  private final PCollectionTuple outputs;

  ResolvedActors(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns a row for each actor. */
  public PCollection<ActorRow> actors() {
    return outputs.get(ResolveActors.ACTORS);
  }

  /** Returns which actor each key of an article stands for. */
  public PCollection<ActorInArticle> assigned() {
    return outputs.get(ResolveActors.ASSIGNED);
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
