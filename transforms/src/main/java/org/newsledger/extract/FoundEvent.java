package org.newsledger.extract;

import org.newsledger.model.Event;
import org.newsledger.model.Modality;

/**
 * An event in a sentence, before place, date and source are known.
 *
 * @param from first token of the trigger
 * @param to after its last token
 * @param event type, mode and actors
 * @param modality as the words around the trigger tell it
 * @param rule the name of the rule that made it
 */
public record FoundEvent(int from, int to, Event event, Modality modality, String rule) {}
