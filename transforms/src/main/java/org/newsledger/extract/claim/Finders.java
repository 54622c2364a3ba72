package org.newsledger.extract.claim;

import org.newsledger.extract.PlaceFinder;
import org.newsledger.extract.date.DateFinder;
import org.newsledger.extract.event.ModalityFinder;
import org.newsledger.extract.figure.FigureExtractor;
import org.newsledger.extract.number.QuantityReader;
import org.newsledger.extract.source.AttributionFinder;
import org.newsledger.language.LanguagePack;

/** Every finder of one language. */
record Finders(
    QuantityReader quantities,
    DateFinder dates,
    PlaceFinder places,
    AttributionFinder attributions,
    ModalityFinder modality,
    FigureExtractor figures,
    ClaimAssembler assembler) {

  /**
   * Returns the finders for the language of {@code pack}.
   *
   * @throws IllegalStateException naming file and line when the pack can't be read
   */
  static Finders of(LanguagePack pack, Confidence confidence) {
    return new Finders(
        QuantityReader.of(pack),
        DateFinder.of(pack),
        PlaceFinder.of(pack),
        AttributionFinder.of(pack),
        ModalityFinder.of(pack),
        FigureExtractor.of(pack),
        new ClaimAssembler(Clauses.of(pack), confidence));
  }
}
