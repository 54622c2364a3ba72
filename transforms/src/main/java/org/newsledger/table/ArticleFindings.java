package org.newsledger.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.series.PlacedFigure;

/**
 * What was found out about an article when it was put beside the others, each list in any order.
 *
 * @param duplicateGroup shared by it and its copies; null when it has none
 * @param actors which actor each of its actors is
 * @param claims what each of its claims stands for
 * @param parts the figures of which it tells the whole
 * @param events those that it tells best
 */
public record ArticleFindings(
    String articleId,
    @Nullable String duplicateGroup,
    List<ActorInArticle> actors,
    List<ClaimInCluster> claims,
    List<PlacedFigure> parts,
    List<EventCluster> events) {

  /** Returns that nothing was found out. */
  public static ArticleFindings none(String articleId) {
    return new ArticleFindings(articleId, null, List.of(), List.of(), List.of(), List.of());
  }

  /** Returns what its rows need of it. */
  public ArticleTables.Findings forRows() {
    Map<ActorKey, String> ids = new HashMap<>();
    actors.forEach(actor -> ids.put(actor.key(), actor.actorId()));
    Map<String, ClaimInCluster> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.claimId(), claim));
    return new ArticleTables.Findings(
        duplicateGroup == null ? articleId : duplicateGroup, ids, byId);
  }
}
