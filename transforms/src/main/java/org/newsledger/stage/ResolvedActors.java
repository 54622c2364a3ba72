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
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.table.ActorRow;
import org.newsledger.table.MentionRow;

/** What {@link ResolveActors} returns: actors, their mentions, and claims that know them. */
public final class ResolvedActors implements POutput {

  private final PCollectionTuple outputs;

  ResolvedActors(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns a row for each actor. */
  public PCollection<ActorRow> actors() {
    return outputs.get(ResolveActors.ACTORS);
  }

  /** Returns a row for each mention. */
  public PCollection<MentionRow> mentions() {
    return outputs.get(ResolveActors.MENTIONS);
  }

  /** Returns the claims with the ids of their actors. */
  public PCollection<ReportedClaim> claims() {
    return outputs.get(ResolveActors.CLAIMS);
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
