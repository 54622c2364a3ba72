package org.newsledger.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.EventType;
import org.newsledger.model.Place;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.Agreement.Slot;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.Draft;
import org.newsledger.resolve.TimeSpan;

/** An event in the making: claims that contradict each other neither in place nor in day. */
final class EventDraft implements Draft<EventClaim> {

  /** Days between reports of one event that say not when, at most. */
  private static final int REPORTED_DAYS = 10;

  private static final int REMEMBERED_DAYS = 62;
  private static final int MISTOLD_DAYS = 3;
  private static final int SOON = 2;

  /** What articles must share for a town and a region, or two days in a row, to be one event. */
  private static final int SAME_STORY = 4;

  /** What is done, not said: such an act is told again and again without its doer. */
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.DISASTER,
          EventType.ACCIDENT);

  private final List<EventClaim> claims = new ArrayList<>();
  private final Set<String> groups = new TreeSet<>();
  private final Set<String> doers = new TreeSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final TimeSpan told = new TimeSpan();
  private final TimeSpan days = new TimeSpan();
  private final TimeSpan time = new TimeSpan();
  private final ContextPool context = new ContextPool();
  private @Nullable Place place;
  private @Nullable String mode;

  EventDraft(EventClaim first) {
    add(first);
  }

  @Override
  public void add(EventClaim claim) {
    claims.add(claim);
    groups.add(claim.from().duplicateGroup());
    told.add(claim.toldDay());
    days.add(claim.day());
    time.add(claim.time());
    context.add(claim.context());
    if (claim.actor1() != null) {
      doers.add(claim.actor1());
    }
    if (claim.actor2() != null) {
      targets.add(claim.actor2());
    }
    place = place == null && claim.placeInCountry() != null ? claim.place() : place;
    mode = mode == null ? claim.mode() : mode;
  }

  @Override
  public List<EventClaim> claims() {
    return claims;
  }

  @Override
  public @Nullable Agreement match(EventClaim claim) {
    boolean sameArticle = groups.contains(claim.from().duplicateGroup());
    int shared = context.shared(claim.context(), 0);
    boolean sameStory = sameArticle || shared >= SAME_STORY;
    if (isElsewhere(claim, sameStory) || !isInTime(claim, sameStory)) {
      return null;
    }
    String city = claim.placeInCountry();
    boolean samePlace = city != null && place != null && city.equals(place.name());
    boolean sameDay = claim.toldDay() != null && told.gap(claim.toldDay()) == 0;
    boolean bothModes = mode != null && claim.mode() != null;
    boolean sameMode = bothModes && Objects.equals(mode, claim.mode());
    long gap = days.gap(claim.day());
    int actors = actors(doers, claim.actor1()) + actors(targets, claim.actor2());
    boolean vague = actors <= 0 && !sameDay && !DEEDS.contains(claim.type());
    return new Agreement()
        .add(samePlace ? 2 : 0, Slot.PLACE)
        .add(sameDay ? 2 : 0, Slot.DAY)
        .add(!bothModes ? 0 : sameMode ? 1 : -2, Slot.MODE)
        .add(vague ? actors - (actors < 0 ? 3 : 2) : actors, Slot.ACTOR)
        .add(sameArticle ? 3 : 0, Slot.ARTICLE)
        .add(gap >= 0 && gap <= SOON ? 1 : 0, Slot.TIME)
        .add(sameArticle ? 0 : story(claim, shared), Slot.STORY);
  }

  private int story(EventClaim claim, int shared) {
    return context.isForeign(claim.context(), 0) ? -2 : Math.min(SAME_STORY, shared);
  }

  @Override
  public int likeness(EventClaim claim) {
    Place city = claim.placeInCountry() == null ? null : claim.place();
    int alike = Objects.equals(city, place) ? 2 : 0;
    alike += Objects.equals(claim.mode(), mode) ? 1 : 0;
    return alike + ((claim.toldDay() == null) == (told.first() == null) ? 1 : 0);
  }

  private static int actors(Set<String> known, @Nullable String told) {
    if (told == null || known.isEmpty()) {
      return 0;
    }
    return known.contains(told) ? 1 : -1;
  }

  private boolean isElsewhere(EventClaim claim, boolean sameStory) {
    Place other = claim.placeInCountry() == null ? null : claim.place();
    if (place == null || other == null || other.name().equals(place.name())) {
      return false;
    }
    return other.kind() == place.kind() || !sameStory;
  }

  /**
   * A day told is that day; a week or month told holds its days. A story has one misfortune, whose
   * day is often told wrong by a few, and which is remembered; the next day's protest is another.
   */
  private boolean isInTime(EventClaim claim, boolean sameStory) {
    boolean once = sameStory && Cause.of(claim.type()) == Cause.MISFORTUNE;
    LocalDate day = claim.toldDay();
    if (day != null && told.first() != null) {
      boolean shifted = sameStory && claim.type() != EventType.PROTEST;
      return told.widthWith(day) <= (once ? MISTOLD_DAYS : shifted ? 1 : 0);
    }
    DateValue date = claim.date();
    if (date != null && day == null && told.first() != null) {
      return holds(date, told.first());
    }
    return time.gap(claim.time()) <= (once ? REMEMBERED_DAYS : REPORTED_DAYS);
  }

  private static boolean holds(DateValue period, LocalDate day) {
    LocalDate end =
        switch (period.precision()) {
          case DAY -> period.date();
          case WEEK -> period.date().plusDays(6);
          case MONTH -> period.date().plusMonths(1).minusDays(1);
          case YEAR -> period.date().plusYears(1).minusDays(1);
        };
    return !day.isBefore(period.date()) && !day.isAfter(end);
  }
}
