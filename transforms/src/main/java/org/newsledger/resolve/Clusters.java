package org.newsledger.resolve;

import java.util.List;

/**
 * What claims were put into.
 *
 * @param clusters one for each distinct thing that the claims tell
 * @param members which of them each claim stands for
 * @param links why claims were put together
 * @param capped what was too large to be compared whole
 */
public record Clusters<X>(
    List<X> clusters, List<ClaimInCluster> members, List<Link> links, List<Capped> capped) {}
