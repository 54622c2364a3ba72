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
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Membership;

/** What {@link GroupReprints} returns: groups of copies, why they are, and where some may lack. */
public final class GroupedReprints implements POutput {

  static final TupleTag<Membership> MEMBERSHIPS = new TupleTag<>() {};
  static final TupleTag<Link> LINKS = new TupleTag<>() {};

  private final PCollectionTuple outputs;

  GroupedReprints(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns the group of each article that has a copy, and nothing for any other. */
  public PCollection<Membership> memberships() {
    return outputs.get(MEMBERSHIPS);
  }

  /** Returns a link for each pair of articles that was found alike. */
  public PCollection<Link> links() {
    return outputs.get(LINKS);
  }

  /** Returns the blocks in which copies may have been missed because too many articles met. */
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
