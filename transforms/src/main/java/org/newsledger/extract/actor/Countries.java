package org.newsledger.extract.actor;

import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;

/** Tells which country an unnamed body belongs to, by the words beside it. */
final class Countries {

  /** Widest gap between a body and the place or nationality that tells its country. */
  private static final int WIDEST = 3;

  private Countries() {}

  /** Returns the country of a nationality or place beside tokens {@code [from, to)}, or null. */
  static @Nullable String near(Scene scene, int from, int to) {
    String inside = null;
    for (int i = from; i < to && inside == null; i++) {
      inside = country(scene.demonym(i));
      inside = inside == null ? country(scene.place(i)) : inside;
    }
    if (inside != null) {
      return inside;
    }
    String before = from > 0 ? country(scene.demonym(from - 1)) : null;
    int owner = owner(scene, from);
    before = before == null && owner >= 0 ? country(scene.place(owner)) : before;
    if (before != null) {
      return before;
    }
    for (int i = to; i < Math.min(scene.size(), to + WIDEST); i++) {
      if (scene.token(i).kind() == org.newsledger.text.Token.Kind.MARK) {
        return null;
      }
      FoundPlace place = scene.demonym(i) != null ? scene.demonym(i) : scene.place(i);
      if (place != null) {
        return country(place);
      }
    }
    return null;
  }

  /**
   * Returns the last token of the owner before {@code from}: {@code Germany's foreign ministry}.
   */
  private static int owner(Scene scene, int from) {
    int mark = from > 1 && scene.token(from - 1).folded().equals("s") ? from - 2 : from - 1;
    boolean apostrophe = mark > 0 && scene.token(mark).folded().equals("'");
    return apostrophe && !scene.token(mark).spaced() ? mark - 1 : -1;
  }

  private static @Nullable String country(@Nullable FoundPlace place) {
    return place == null ? null : place.place().country();
  }

  /** Returns a country's English name as it stands in a text: {@code the Netherlands}. */
  static String inText(String country) {
    boolean article =
        country.startsWith("United ")
            || country.endsWith(" Republic")
            || country.equals("Netherlands")
            || country.equals("Philippines")
            || country.startsWith("Democratic ");
    return article ? "the " + country : country;
  }
}
