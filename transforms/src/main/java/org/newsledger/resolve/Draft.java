package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster in the making. */
public interface Draft<C extends ToldClaim> {

  /** Returns its claims; the first is the one that started it. */
  List<C> claims();

  /** Takes in a claim that {@link #match} found to be of this cluster. */
  void add(C claim);

  /** Returns what agrees with a claim; null when a slot forbids that it is of this cluster. */
  @Nullable Agreement match(C claim);

  /** Returns how many slots a claim tells just as this cluster does, or leaves open as it does. */
  int likeness(C claim);
}
