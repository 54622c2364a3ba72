package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Clusters the claims of one block as Hartigan's leader algorithm does: what tells most comes first
 * and starts a cluster; each next claim joins the one with which it agrees most, or starts another.
 * Which claims lead is settled by their slots and ids, so the order in which they arrive changes
 * nothing. A claim is held against the clusters of its country that are near in time, and against
 * those elsewhere with which its article shares something telling: never against all.
 */
public final class LeaderClustering<C extends ToldClaim, D extends Draft<C>> {

  /** Clusters that a claim is held against, at most; a small number in a large country has more. */
  private static final int MOST_RIVALS = 400;

  /** Claims of a cluster that may still join another. */
  private static final int SMALL = 32;

  /** By the second, what fitted two clusters alike may fit the one that they became. */
  private static final int ROUNDS = 2;

  private final Map<String, List<D>> byMonth = new HashMap<>();
  private final Map<String, List<D>> byCountry = new HashMap<>();
  private final Map<Integer, List<D>> byFeature = new HashMap<>();
  private final List<D> drafts = new ArrayList<>();
  private final Set<D> settled = new HashSet<>();
  private final Set<D> joined = new HashSet<>();
  private final Function<C, D> start;
  private final Link.Kind kind;
  private final List<Link> links;

  private LeaderClustering(Function<C, D> start, Link.Kind kind, List<Link> links) {
    this.start = start;
    this.kind = kind;
    this.links = links;
  }

  /**
   * Returns the clusters of {@code claims}.
   *
   * @param telling what tells most first; ties are settled by id
   * @param start makes a cluster of one claim
   * @param links takes why claims were put together
   */
  public static <C extends ToldClaim, D extends Draft<C>> List<D> of(
      Collection<C> claims,
      Comparator<C> telling,
      Function<C, D> start,
      Link.Kind kind,
      List<Link> links) {
    LeaderClustering<C, D> clustering = new LeaderClustering<>(start, kind, links);
    claims.stream().sorted(telling.thenComparing(ToldClaim::claimId)).forEach(clustering::place);
    for (int round = 0; round < ROUNDS; round++) {
      clustering.consolidate();
    }
    return clustering.drafts;
  }

  private record Choice<D>(D draft, Agreement why, int likeness) {}

  private void place(C claim) {
    Choice<D> best = null;
    boolean tied = false;
    for (D rival : rivals(claim)) {
      Agreement why = rival.match(claim);
      if (why == null || !why.isEnough()) {
        continue;
      }
      Choice<D> choice = new Choice<>(rival, why, rival.likeness(claim));
      int better = best == null ? 1 : compare(choice, best);
      tied = better == 0 || (tied && better < 0);
      best = better > 0 ? choice : best;
    }
    D draft;
    if (best == null || tied) { // of two alike neither is told
      draft = start.apply(claim);
      drafts.add(draft);
    } else {
      draft = best.draft();
      link(best, claim);
      draft.add(claim);
    }
    register(draft, claim);
  }

  /**
   * Lets small clusters join more telling ones, which by now may share more with them than when
   * they started; the least telling first.
   */
  private void consolidate() {
    settled.retainAll(joined);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      D small = drafts.get(i);
      settled.add(small);
      D home = small.claims().size() <= SMALL ? home(small) : null;
      if (home != null) {
        drafts.remove(i);
        joined.add(small);
        for (C claim : small.claims()) {
          home.add(claim);
          register(home, claim);
        }
      }
    }
  }

  /** Returns the cluster that all claims of a small one may join; null when none or several may. */
  private @Nullable D home(D small) {
    Choice<D> best = null;
    boolean tied = false;
    for (D rival : rivals(small.claims().get(0))) {
      Choice<D> choice = choice(rival, small.claims());
      if (choice != null) {
        int better = best == null ? 1 : compare(choice, best);
        tied = better == 0 || (tied && better < 0);
        best = better > 0 ? choice : best;
      }
    }
    if (best == null || tied) {
      return null;
    }
    link(best, small.claims().get(0));
    return best.draft();
  }

  private @Nullable Choice<D> choice(D rival, List<C> claims) {
    Choice<D> best = null;
    for (C claim : claims) {
      Agreement why = rival.match(claim);
      if (why == null) {
        return null;
      }
      Choice<D> choice = new Choice<>(rival, why, rival.likeness(claim));
      best = best == null || compare(choice, best) > 0 ? choice : best;
    }
    return best == null || !best.why().isEnough() ? null : best;
  }

  private void link(Choice<D> choice, C claim) {
    String leader = choice.draft().claims().get(0).claimId();
    Agreement why = choice.why();
    links.add(Link.of(leader, claim.claimId(), kind, why.share(), why.reason()));
  }

  /**
   * Compares by what agrees, then by what is left open alike, then by how much was met that could
   * have disagreed.
   */
  private static <D extends Draft<?>> int compare(Choice<D> one, Choice<D> other) {
    int more = Integer.compare(one.why().score(), other.why().score());
    more = more != 0 ? more : Integer.compare(one.likeness(), other.likeness());
    return more != 0
        ? more
        : Integer.compare(one.draft().claims().size(), other.draft().claims().size());
  }

  private Collection<D> rivals(C claim) {
    Set<D> rivals = new LinkedHashSet<>();
    for (int feature : claim.context().features()) {
      take(rivals, byFeature.get(feature));
    }
    take(rivals, byFeature.get(article(claim)));
    String country = String.valueOf(claim.country());
    LocalDate time = claim.time();
    if (time == null) {
      take(rivals, byCountry.get(country));
    } else {
      for (int month = -1; month <= 1; month++) {
        take(rivals, byMonth.get(month(country, time.plusMonths(month))));
      }
      take(rivals, byMonth.get(month(country, null)));
    }
    return rivals;
  }

  private void take(Set<D> rivals, @Nullable List<D> more) {
    if (more != null) {
      for (int i = 0; i < more.size() && rivals.size() < MOST_RIVALS; i++) {
        if (!settled.contains(more.get(i))) {
          rivals.add(more.get(i));
        }
      }
    }
  }

  private void register(D draft, C claim) {
    String country = String.valueOf(claim.country());
    register(byMonth, month(country, claim.time()), draft);
    register(byCountry, country, draft);
    register(byFeature, article(claim), draft);
    for (int feature : claim.context().features()) {
      register(byFeature, feature, draft);
    }
  }

  private static <K, D> void register(Map<K, List<D>> index, K key, D draft) {
    List<D> known = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (known.size() < MOST_RIVALS && !known.contains(draft)) {
      known.add(draft);
    }
  }

  private static int article(ToldClaim claim) {
    return StoryContext.strong(claim.from().duplicateGroup());
  }

  private static String month(String country, @Nullable LocalDate time) {
    return time == null ? country : country + ' ' + time.getYear() + ' ' + time.getMonthValue();
  }
}
