package org.newsledger.extract.claim;

import java.util.List;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundDate;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.FoundFigure;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.Sentence;

/**
 * What the finders found in one sentence. One without figures and events, which claims nothing, is
 * not asked for its dates, nor for sources that no sentence behind it takes up.
 *
 * @param sentence the sentence
 * @param places its places and nationalities
 * @param dates its dates
 * @param actors its actors
 * @param attributions who is cited for which stretch
 * @param figures its figures
 * @param events its events
 */
record Findings(
    Sentence sentence,
    List<FoundPlace> places,
    List<FoundDate> dates,
    List<FoundActor> actors,
    List<Attribution> attributions,
    List<FoundFigure> figures,
    List<FoundEvent> events) {}
