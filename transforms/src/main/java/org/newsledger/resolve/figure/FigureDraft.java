package org.newsledger.resolve.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Place;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.Agreement.Slot;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.Draft;
import org.newsledger.resolve.TimeSpan;

/** A figure in the making: claims of one number that contradict each other in no slot. */
final class FigureDraft implements Draft<FigureClaim> {

  /** Days between two dates told for one number, at most. */
  private static final int TOLD_DAYS = 7;

  /** Days between reports of one number that says not when, at most. */
  private static final int REPORTED_DAYS = 31;

  /** An increment, and a crowd, is of its day: an equal one two days later is another. */
  private static final int DAY_DAYS = 1;

  /** A number that only one story can hold is still told when the story is remembered. */
  private static final int REMEMBERED_DAYS = 62;

  private static final int SOON = 3;
  private static final int LATER = 10;

  /** What articles must share for the country of one of them to be wrong. */
  private static final int SAME_STORY = 4;

  /** Below this weight of the value, an increment and a number that is none are two. */
  private static final int TELLING = 2;

  private final List<FigureClaim> claims = new ArrayList<>();
  private final Set<String> groups = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
  private final Set<String> claimants = new TreeSet<>();
  private final TimeSpan told = new TimeSpan();
  private final TimeSpan days = new TimeSpan();
  private final TimeSpan time = new TimeSpan();
  private final ContextPool context = new ContextPool();
  private final int ownFeature;
  private final int valueWeight;
  private @Nullable Place place;
  private @Nullable Subject subject;
  private boolean parts;

  FigureDraft(FigureClaim first) {
    ownFeature = FigureWeights.feature(first.figure());
    valueWeight = FigureWeights.ofValue(first.figure());
    add(first);
  }

  @Override
  public void add(FigureClaim claim) {
    claims.add(claim);
    groups.add(claim.from().duplicateGroup());
    told.add(claim.toldDay());
    days.add(claim.day());
    time.add(claim.time());
    context.add(claim.context());
    if (claim.cause() != null) {
      causes.add(claim.cause());
    }
    if (claim.attributedTo() != null) {
      claimants.add(claim.attributedTo());
    }
    place = place == null && claim.placeInCountry() != null ? claim.place() : place;
    parts |= isPart(claim);
    if (claim.country() != null) {
      countries.add(claim.country());
    }
    Subject own = FigureWeights.specific(claim.figure().subject());
    subject = subject == null ? own : subject;
  }

  @Override
  public List<FigureClaim> claims() {
    return claims;
  }

  @Override
  public @Nullable Agreement match(FigureClaim claim) {
    Subject own = FigureWeights.specific(claim.figure().subject());
    if (subject != null && own != null && subject != own) {
      return null;
    }
    if (isPartElsewhere(claim)) {
      return null;
    }
    if (isElsewhere(claim, true)) { // most rivals of a small number: ask for no more of them
      return null;
    }
    boolean sameArticle = groups.contains(claim.from().duplicateGroup());
    int shared = context.shared(claim.context(), ownFeature);
    boolean sameStory = sameArticle || shared >= SAME_STORY;
    boolean sameCountry = claim.country() != null && countries.contains(claim.country());
    boolean otherCountry = claim.country() != null && !countries.isEmpty() && !sameCountry;
    if (isElsewhere(claim, sameStory)
        || !isInTime(claim, sameArticle ? SAME_STORY : shared)
        || (otherCountry && !sameStory)
        || (isOtherwiseCaused(claim) && shared < SAME_STORY)
        || (isOtherwiseCounted(claim) && valueWeight < TELLING && !sameArticle)) {
      return null;
    }
    String city = claim.placeInCountry();
    boolean samePlace = city != null && place != null && city.equals(place.name());
    return new Agreement()
        .add(valueWeight, Slot.VALUE)
        .add(sameCountry && !samePlace ? 1 : 0, Slot.COUNTRY)
        .add(samePlace ? 3 : 0, Slot.PLACE)
        .add(subject != null && subject == own ? 1 : 0, Slot.SUBJECT)
        .add(sameArticle ? 3 : 0, Slot.ARTICLE)
        .add(near(claim), Slot.TIME)
        .add(isCited(claim) ? 1 : 0, Slot.CLAIMANT)
        .add(isOtherwiseCounted(claim) ? -2 : 0, Slot.VALUE)
        .add(isOtherwiseCaused(claim) ? -2 : 0, Slot.STORY)
        .add(sameArticle ? 0 : story(claim, shared), Slot.STORY);
  }

  /** Of an article whose month alone is known, only that it may be the same tells something. */
  private int near(FigureClaim claim) {
    long gap = days.gap(claim.day());
    if (gap < 0) {
      long apart = time.gap(claim.time());
      return apart >= 0 && apart <= REPORTED_DAYS ? 1 : 0;
    }
    return gap <= SOON ? 2 : gap <= LATER ? 1 : 0;
  }

  private int story(FigureClaim claim, int shared) {
    return context.isForeign(claim.context(), ownFeature) ? -2 : Math.min(4, shared);
  }

  /** An increment may be told as a total by mistake, or on the first day; hardly else. */
  private boolean isOtherwiseCounted(FigureClaim claim) {
    return isIncrement(claim) != isIncrement(claims.get(0));
  }

  private boolean isOtherwiseCaused(FigureClaim claim) {
    return claim.cause() != null && !causes.isEmpty() && !causes.contains(claim.cause());
  }

  private static boolean isIncrement(FigureClaim claim) {
    return claim.figure().accumulation() == Accumulation.INCREMENT;
  }

  @Override
  public int likeness(FigureClaim claim) {
    Place city = claim.placeInCountry() == null ? null : claim.place();
    int alike = Objects.equals(city, place) ? 2 : 0;
    alike += FigureWeights.specific(claim.figure().subject()) == subject ? 1 : 0;
    return alike + ((claim.toldDay() == null) == (told.first() == null) ? 1 : 0);
  }

  private boolean isCited(FigureClaim claim) {
    String who = claim.attributedTo();
    return who != null && claimants.contains(who);
  }

  /**
   * {@code 19 of them in Nairobi} and {@code 19 dead}, of a rival: what of a whole was in a town is
   * no number of all.
   */
  private boolean isPartElsewhere(FigureClaim claim) {
    boolean placed = claim.placeInCountry() != null;
    boolean some = subject != null || FigureWeights.specific(claim.figure().subject()) != null;
    if (some || claim.figure().measure() != Measure.KILLED) {
      return false; // "four of them children" are all the children, the badly hurt have no others
    }
    return isPart(claim) ? placed && place == null && !parts : !placed && place != null && parts;
  }

  private static boolean isPart(FigureClaim claim) {
    return claim.figure().accumulation() == Accumulation.PART;
  }

  /** Two towns are two figures; a town and a region are, unless the articles are of one story. */
  private boolean isElsewhere(FigureClaim claim, boolean sameStory) {
    Place other = claim.placeInCountry() == null ? null : claim.place();
    if (place == null || other == null || other.name().equals(place.name())) {
      return false;
    }
    boolean mayContain =
        other.kind() != place.kind() && Objects.equals(other.country(), place.country());
    return !mayContain || !sameStory;
  }

  private boolean isInTime(FigureClaim claim, int shared) {
    LocalDate day = claim.toldDay();
    boolean bothTold = day != null && told.first() != null;
    long apart = day != null && bothTold ? told.widthWith(day) : time.gap(claim.time());
    boolean ofTheDay =
        isIncrement(claim)
            || isIncrement(claims.get(0))
            || claim.figure().measure() == Measure.PARTICIPANTS;
    if (ofTheDay) {
      return apart <= DAY_DAYS;
    }
    boolean remembered = shared + valueWeight > SAME_STORY;
    return apart <= (remembered ? REMEMBERED_DAYS : bothTold ? TOLD_DAYS : REPORTED_DAYS);
  }
}
