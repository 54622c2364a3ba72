package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts claims of one kind together: blocks by key, {@link LeaderClustering} inside a block.
 * Independent of the order of claims.
 *
 * @param kind what the claims are
 * @param key what claims must share to be compared
 * @param telling what tells most first
 * @param start makes a cluster of one claim
 * @param close makes what is published of a cluster's claims, which are sorted by id
 * @param member says which cluster a claim stands for
 */
public record Clusterer<C extends ToldClaim, D extends Draft<C>, X>(
    Link.Kind kind,
    Function<C, ? extends Record> key,
    Comparator<C> telling,
    Function<C, D> start,
    Function<List<C>, X> close,
    BiFunction<C, X, ClaimInCluster> member) {

  /**
   * Returns the clusters of {@code claims}; every claim is in one of them. Claims with any keys may
   * come together, all those of one key must.
   */
  public Clusters<X> cluster(Iterable<C> claims) {
    Map<String, Room<C>> blocks = new TreeMap<>();
    for (C claim : claims) {
      blocks
          .computeIfAbsent(key.apply(claim).toString(), k -> Room.by(ToldClaim::claimId))
          .add(claim);
    }
    Clusters<X> clusters =
        new Clusters<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    blocks.forEach((key, block) -> cluster(key, block, clusters));
    return clusters;
  }

  private void cluster(String key, Room<C> block, Clusters<X> clusters) {
    LeaderClustering.of(block.kept(), telling, start, kind, clusters.links())
        .forEach(draft -> close(draft.claims(), clusters));
    List<C> left = block.left();
    left.forEach(claim -> close(List.of(claim), clusters));
    if (!left.isEmpty()) {
      clusters.capped().add(new Capped(kind.code(), key, left.size()));
    }
  }

  private void close(List<C> draft, Clusters<X> clusters) {
    List<C> claims = draft.stream().sorted(Comparator.comparing(ToldClaim::claimId)).toList();
    X cluster = close.apply(claims);
    clusters.clusters().add(cluster);
    claims.forEach(claim -> clusters.members().add(member.apply(claim, cluster)));
  }
}
