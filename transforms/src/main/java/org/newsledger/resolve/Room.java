package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Holds the members of one block, with room for so many that comparing them costs bounded time and
 * memory. Those with the smallest ids are kept, so what is left out does not depend on the order in
 * which they come.
 */
public final class Room<T> {

  /** Members of one block that are compared. A story of a million articles has fewer a number. */
  private static final int MOST = 200_000;

  private final Comparator<T> byId;
  private final PriorityQueue<T> kept;
  private final List<T> left = new ArrayList<>();
  private final int most;

  private Room(Comparator<T> byId, int most) {
    this.byId = byId;
    this.kept = new PriorityQueue<>(byId.reversed());
    this.most = most;
  }

  /** Returns an empty room whose members are told apart by {@code id}. */
  public static <T> Room<T> by(Function<T, String> id) {
    return of(id, MOST);
  }

  /** Returns an empty room for {@code most} members. */
  static <T> Room<T> of(Function<T, String> id, int most) {
    return new Room<>(Comparator.comparing(id), most);
  }

  /** Takes a member in; if there is no room, the one with the greatest id is left out. */
  public void add(T member) {
    kept.add(member);
    if (kept.size() > most) {
      left.add(kept.remove());
    }
  }

  /** Returns those that are compared, by id. */
  public List<T> kept() {
    return kept.stream().sorted(byId).toList();
  }

  /** Returns those for which there is no room, by id. */
  public List<T> left() {
    return left.stream().sorted(byId).toList();
  }
}
