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
import org.newsledger.model.Rejection;

/** What a fallible stage returns: the elements that it accepted and the inputs that it refused. */
public final class Checked<T> implements POutput {

  private final TupleTag<T> acceptedTag;
  private final TupleTag<Rejection> rejectedTag;
  private final PCollectionTuple outputs;

  /** Wraps the outputs of a stage that has these two tags. */
  public Checked(
      TupleTag<T> acceptedTag, TupleTag<Rejection> rejectedTag, PCollectionTuple outputs) {
    this.acceptedTag = acceptedTag;
    this.rejectedTag = rejectedTag;
    this.outputs = outputs;
  }

  /** Returns what the stage produced. */
  public PCollection<T> accepted() {
    return outputs.get(acceptedTag);
  }

  /** Returns what the stage refused, for the {@code rejects} table. */
  public PCollection<Rejection> rejected() {
    return outputs.get(rejectedTag);
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
