package org.newsledger.extract.source;

import java.util.List;
import org.newsledger.model.ActorKey;

/**
 * A word of citing with its source.
 *
 * @param from first token of word and source together
 * @param to after their last token
 * @param forward whether what is cited follows
 * @param media whether the source is a news agency or other medium
 * @param source who is cited
 * @param via who relays, nearest to the source first
 */
record Citation(
    int from, int to, boolean forward, boolean media, ActorKey source, List<ActorKey> via) {}
