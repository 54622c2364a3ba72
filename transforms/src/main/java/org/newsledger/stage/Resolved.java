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

/**
 * What a resolving stage returns: the rows of what was put together, and the members with the id of
 * what they were put into.
 */
public final class Resolved<R, M> implements POutput {

  private final TupleTag<R> rowsTag;
  private final TupleTag<M> membersTag;
  private final PCollectionTuple outputs;

  Resolved(TupleTag<R> rowsTag, TupleTag<M> membersTag, PCollectionTuple outputs) {
    this.rowsTag = rowsTag;
    this.membersTag = membersTag;
    this.outputs = outputs;
  }

  /** Returns a row for each thing that was resolved. */
  public PCollection<R> rows() {
    return outputs.get(rowsTag);
  }

  /** Returns each member, tied to the thing that it stands for. */
  public PCollection<M> members() {
    return outputs.get(membersTag);
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
