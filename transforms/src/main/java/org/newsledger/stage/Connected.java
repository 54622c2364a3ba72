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
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Membership;

/** What {@link ConnectLinks} returns: the components, and each link once. */
public final class Connected implements POutput {

  static final TupleTag<Link> LINKS = new TupleTag<>() {};
  static final TupleTag<Membership> MEMBERSHIPS = new TupleTag<>() {};

  private final PCollectionTuple outputs;

  Connected(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns one membership for every id that a link names, and none for any other. */
  public PCollection<Membership> memberships() {
    return outputs.get(MEMBERSHIPS);
  }

  /** Returns the links, one for each kind and pair of ids: the surest. */
  public PCollection<Link> links() {
    return outputs.get(LINKS);
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
