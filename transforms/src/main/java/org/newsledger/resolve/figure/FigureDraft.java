package org.newsledger.resolve.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Place;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.Agreement.Slot;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.Draft;
import org.newsledger.resolve.TimeSpan;

/** A figure in the making: claims of one number that contradict each other in no slot. */
final class FigureDraft implements Draft<FigureClaim> {

  /** Days between two dates told for one number, at most. */
  private static final int TOLD_DAYS = 7;

  /** Days between reports of one number that says not when, at most. */
  private static final int REPORTED_DAYS = 31;

  /** An increment is of its day: the next day's equal one is another. */
  private static final int INCREMENT_DAYS = 1;

  private static final int SOON = 3;
  private static final int LATER = 10;

  /** What articles must share for the country of one of them to be wrong. */
  private static final int SAME_STORY = 4;

  private final List<FigureClaim> claims = new ArrayList<>();
  private final Set<String> groups = new TreeSet<>();
  private final Set<String> claimants = new TreeSet<>();
  private final TimeSpan told = new TimeSpan();
  private final TimeSpan days = new TimeSpan();
  private final TimeSpan time = new TimeSpan();
  private final ContextPool context = new ContextPool();
  private final int ownFeature;
  private @Nullable Place place;
  private @Nullable String country;
  private @Nullable Subject subject;

  FigureDraft(FigureClaim first) {
    ownFeature = FigureWeights.feature(first.figure());
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
    if (claim.attributedTo() != null) {
      claimants.add(claim.attributedTo());
    }
    place = place == null && claim.placeInCountry() != null ? claim.place() : place;
    country = country == null ? claim.country() : country;
    Subject own = FigureWeights.specific(claim.figure().subject());
    subject = subject == null ? own : subject;
  }

  @Override
  public List<FigureClaim> claims() {
    return claims;
  }

  private int shared(FigureClaim claim) {
    return context.shared(claim.context(), ownFeature);
  }

  @Override
  public @Nullable Agreement match(FigureClaim claim) {
    Subject own = FigureWeights.specific(claim.figure().subject());
    if (subject != null && own != null && subject != own) {
      return null;
    }
    boolean sameArticle = groups.contains(claim.from().duplicateGroup());
    int shared = sameArticle ? 0 : shared(claim);
    boolean sameCountry = country != null && country.equals(claim.country());
    boolean otherCountry = country != null && claim.country() != null && !sameCountry;
    if (isElsewhere(claim, shared) || !isInTime(claim) || (otherCountry && shared < SAME_STORY)) {
      return null;
    }
    String city = claim.placeInCountry();
    boolean samePlace = city != null && place != null && city.equals(place.name());
    long gap = days.gap(claim.day());
    return new Agreement()
        .add(FigureWeights.ofValue(claim.figure()), Slot.VALUE)
        .add(sameCountry && !samePlace ? 1 : 0, Slot.COUNTRY)
        .add(samePlace ? 3 : 0, Slot.PLACE)
        .add(subject != null && subject == own ? 1 : 0, Slot.SUBJECT)
        .add(sameArticle ? 3 : 0, Slot.ARTICLE)
        .add(gap < 0 ? 0 : gap <= SOON ? 2 : gap <= LATER ? 1 : 0, Slot.TIME)
        .add(isCited(claim) ? 1 : 0, Slot.CLAIMANT)
        .add(Math.min(4, shared), Slot.STORY);
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

  /** Two towns are two figures; a town and a region are, unless the articles are of one story. */
  private boolean isElsewhere(FigureClaim claim, int shared) {
    Place other = claim.placeInCountry() == null ? null : claim.place();
    if (place == null || other == null || other.name().equals(place.name())) {
      return false;
    }
    boolean mayContain =
        other.kind() != place.kind() && Objects.equals(other.country(), place.country());
    return !mayContain || shared < SAME_STORY;
  }

  private boolean isInTime(FigureClaim claim) {
    boolean increment = claim.figure().accumulation() == Accumulation.INCREMENT;
    LocalDate day = claim.toldDay();
    if (day != null && told.first() != null) {
      return told.widthWith(day) <= (increment ? INCREMENT_DAYS : TOLD_DAYS);
    }
    return time.gap(claim.time()) <= (increment ? INCREMENT_DAYS : REPORTED_DAYS);
  }
}
