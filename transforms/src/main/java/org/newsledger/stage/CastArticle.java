package org.newsledger.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.model.ActorKey;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.figure.FigureClaim;

/** The claims of one article, their actors resolved. */
record CastArticle(List<FigureClaim> figures, List<EventClaim> events) {

  /** Returns the claims of an article whose actors are {@code actors}. */
  static CastArticle of(ArticleSlots slots, List<ActorInArticle> actors) {
    Map<ActorKey, String> ids = new HashMap<>();
    actors.forEach(actor -> ids.put(actor.key(), actor.actorId()));
    return new CastArticle(slots.castFigures(ids), slots.castEvents(ids));
  }
}
