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
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.series.PlacedFigure;

/** What all claims tell together. */
public final class Ledger implements POutput {

  static final TupleTag<PlacedFigure> FIGURES = new TupleTag<>() {};
  static final TupleTag<EventCluster> EVENTS = new TupleTag<>() {};
  static final TupleTag<ClaimInCluster> MEMBERS = new TupleTag<>() {};
  static final TupleTag<Link> FIGURE_LINKS = new TupleTag<>() {};
  static final TupleTag<Link> EVENT_LINKS = new TupleTag<>() {};
  static final TupleTag<Capped> FIGURES_CAPPED = new TupleTag<>() {};
  static final TupleTag<Capped> EVENTS_CAPPED = new TupleTag<>() {};
  static final TupleTag<Capped> SERIES_CAPPED = new TupleTag<>() {};

  private final PCollectionTuple outputs;

  Ledger(PCollectionTuple outputs) {
    this.outputs = outputs;
  }

  /** Returns the distinct numbers, each in its series. */
  public PCollection<PlacedFigure> figures() {
    return outputs.get(FIGURES);
  }

  /** Returns the distinct events. */
  public PCollection<EventCluster> events() {
    return outputs.get(EVENTS);
  }

  /** Returns which figure or event each claim stands for. */
  public PCollection<ClaimInCluster> members() {
    return outputs.get(MEMBERS);
  }

  /** Returns why claims were put together. */
  public PCollectionList<Link> links() {
    return PCollectionList.of(outputs.get(FIGURE_LINKS)).and(outputs.get(EVENT_LINKS));
  }

  /** Returns what was too large to be compared whole. */
  public PCollectionList<Capped> capped() {
    return PCollectionList.of(outputs.get(FIGURES_CAPPED))
        .and(outputs.get(EVENTS_CAPPED))
        .and(outputs.get(SERIES_CAPPED));
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
