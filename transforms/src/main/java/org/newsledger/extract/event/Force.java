package org.newsledger.extract.event;

import org.newsledger.model.Modality;

/**
 * What the words around a claim do to it, the strongest first; the pack writes it in lower case.
 */
enum Force {
  /** Told to be false: {@code denied that}. */
  DENIED(Modality.DENIED),
  /** A verb with a negation: {@code did not}. */
  NEGATED(Modality.DENIED),
  /** Imagined or conditional: {@code would have}, {@code if}. No event of its own. */
  HYPOTHETICAL(Modality.POSSIBLE),
  /** Told with a hedge: {@code reportedly}, {@code may have}. */
  POSSIBLE(Modality.POSSIBLE),
  /** To come. */
  PLANNED(Modality.PLANNED),
  /** Wanted, feared or absent: {@code to}, {@code prevent}, {@code no}. Counts for events alone. */
  UNREAL(Modality.ASSERTED),
  /** The condition that makes a planned act a threat: {@code unless}. */
  THREAT(Modality.ASSERTED),
  /** A phrase that only looks like one of the above. */
  ASSERTED(Modality.ASSERTED);

  private final Modality modality;

  Force(Modality modality) {
    this.modality = modality;
  }

  /** Returns the modality of a claim under this force. */
  Modality modality() {
    return modality;
  }
}
