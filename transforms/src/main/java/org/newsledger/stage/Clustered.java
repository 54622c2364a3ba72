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
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Link;

/** What putting claims together returns: the clusters, who is in them, and why. */
public final class Clustered<C> implements POutput {

  static final TupleTag<ClaimInCluster> MEMBERS = new TupleTag<>() {};
  static final TupleTag<Link> LINKS = new TupleTag<>() {};
  static final TupleTag<Capped> CAPPED = new TupleTag<>() {};

  private final TupleTag<C> clusters;
  private final PCollectionTuple outputs;

  Clustered(TupleTag<C> clusters, PCollectionTuple outputs) {
    this.clusters = clusters;
    this.outputs = outputs;
  }

  /** Returns what was put together. */
  public PCollection<C> clusters() {
    return outputs.get(clusters);
  }

  /** Returns which cluster each claim stands for. */
  public PCollection<ClaimInCluster> members() {
    return outputs.get(MEMBERS);
  }

  /** Returns why claims were put together. */
  public PCollection<Link> links() {
    return outputs.get(LINKS);
  }

  /** Returns what was too large to be compared whole. */
  public PCollection<Capped> capped() {
    return outputs.get(CAPPED);
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
