package org.newsledger.resolve.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.place.Capitals;
import org.newsledger.model.EventType;
import org.newsledger.model.Place;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.Agreement.Slot;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.Draft;

/** An event in the making: claims that contradict each other neither in place nor in day. */
final class EventDraft implements Draft<EventClaim> {

  private static final int SOON = 2;

  /** What articles must share for a town and a region, or two days in a row, to be one event. */
  private static final int SAME_STORY = 4;

  /** What articles share that tell of one town. */
  private static final int SAME_TOWN = 2;

  private final List<EventClaim> claims = new ArrayList<>();
  private final Set<String> groups = new TreeSet<>();
  private final EventCast cast = new EventCast();
  private final Set<Integer> words = new TreeSet<>();
  private final Set<EventType> types = EnumSet.noneOf(EventType.class);
  private final Set<String> abouts = new TreeSet<>();
  private final Set<Manner> manners = EnumSet.noneOf(Manner.class);
  private final EventDays days = new EventDays();
  private final EventTolls tolls = new EventTolls();
  private final ContextPool context = new ContextPool();
  private boolean alone = true;
  private boolean amid;
  private @Nullable Place place;
  private @Nullable String mode;

  EventDraft(EventClaim first) {
    add(first);
  }

  @Override
  public void add(EventClaim claim) {
    claims.add(claim);
    groups.add(claim.from().duplicateGroup());
    types.add(claim.type());
    manners.add(Manner.of(claim));
    words.add(claim.telling().words());
    amid |= claim.telling().amid();
    days.add(claim);
    tolls.add(claim.telling());
    context.add(claim.context());
    cast.add(claim);
    if (claim.telling().about() != null) {
      abouts.add(claim.telling().about());
    }
    Place told = placeOf(claim);
    boolean inner = place == null || Capitals.contains(place);
    place = inner && told != null ? told : place;
    mode = mode == null ? claim.mode() : mode;
    alone &= claim.telling().alone();
  }

  @Override
  public List<EventClaim> claims() {
    return claims;
  }

  @Override
  public @Nullable Agreement match(EventClaim claim) {
    Manner manner = Manner.of(claim);
    boolean sameArticle = groups.contains(claim.from().duplicateGroup());
    int shared = context.shared(claim.context(), 0);
    boolean sameStory = sameArticle || shared >= SAME_STORY;
    boolean fits = manners.stream().allMatch(manner::fits);
    if (!fits
        || isOtherMisfortune(claim)
        || isOtherForce(claim, manner)
        || (isElsewhere(claim, sameStory) && !isSaidBy(claim, manner))
        || !days.mayBe(claim, manner, sameArticle, sameStory, tolls.points(claim.telling()) > 0)
        || (manner == Manner.FORCE && !sameArticle && !tolls.mayBe(claim.telling()))) {
      return null;
    }
    boolean sameWords = claim.telling().words() != 0 && words.contains(claim.telling().words());
    return agreement(claim, manner, shared)
        .add(sameWords ? 3 : 0, Slot.WORDS)
        .add(tolls.points(claim.telling()), Slot.TOLL)
        .add(
            sameArticle ? again(claim, manner) : story(claim, shared),
            sameArticle ? Slot.ARTICLE : Slot.STORY);
  }

  private Agreement agreement(EventClaim claim, Manner manner, int shared) {
    String city = claim.placeInCountry();
    boolean samePlace = city != null && place != null && city.equals(place.name());
    boolean sameDay = days.isTold(claim);
    boolean bothModes = mode != null && claim.mode() != null;
    boolean sameMode = bothModes && Objects.equals(mode, claim.mode());
    long gap = days.gap(claim);
    int actors = cast.points(claim, manner);
    boolean single =
        actors == 0
            && types.contains(claim.type())
            && alone
            && claim.telling().alone()
            && shared >= SAME_STORY;
    boolean same = tolls.points(claim.telling()) > 0;
    int content = about(claim, manner);
    same |= content > 0;
    boolean rescue = isRescue(claim) && shared >= SAME_TOWN;
    boolean vague = actors <= 0 && !sameDay && !single && !same && !rescue && !manner.hasPlace();
    return new Agreement()
        .add(samePlace ? 2 : 0, Slot.PLACE)
        .add(sameDay ? 2 : 0, Slot.DAY)
        .add(types.contains(claim.type()) ? 0 : manner == Manner.DEED && vague ? -2 : -1, Slot.MODE)
        .add(isOtherHand(manner) ? -1 : 0, Slot.MODE)
        .add(!bothModes ? 0 : sameMode ? 1 : -2, Slot.MODE)
        .add(vague ? actors - (actors < 0 ? 3 : 2) : actors + (rescue ? 1 : 0), Slot.ACTOR)
        .add(content, Slot.WORDS)
        .add(gap >= 0 && gap <= SOON ? 1 : 0, Slot.TIME);
  }

  /** Whom rescuers or helpers save in one story is saved by one rescue. */
  private boolean isRescue(EventClaim claim) {
    return claim.type() == EventType.AID
        && types.stream().allMatch(EventType.AID::equals)
        && cast.isCrowdsWork(claim);
  }

  /** Whether one of two attacks is an army's or police's, and the other not known to be. */
  private boolean isOtherHand(Manner manner) {
    return manner.isForce()
        && !manners.contains(manner)
        && manners.stream().anyMatch(Manner::isForce);
  }

  /** Where words were said is told of where their matter is. */
  private boolean isSaidBy(EventClaim claim, Manner manner) {
    return manner == Manner.SPEECH && cast.points(claim, manner) > 0;
  }

  /** To ask for an inquiry is not to ask for a release. */
  private int about(EventClaim claim, Manner manner) {
    String told = claim.telling().about();
    if (manner != Manner.SPEECH || told == null || abouts.isEmpty()) {
      return 0;
    }
    return abouts.contains(told) ? 1 : -2;
  }

  /** The boat that capsized in the flood is no flood. */
  private boolean isOtherMisfortune(EventClaim claim) {
    return (amid && claim.type() == EventType.DISASTER)
        || (claim.telling().amid() && types.contains(EventType.DISASTER));
  }

  /** A curfew is no arrest. */
  private boolean isOtherForce(EventClaim claim, Manner manner) {
    String told = claim.mode();
    return manner == Manner.FORCE && mode != null && told != null && !told.equals(mode);
  }

  /** An article that tells several such deeds tells one again by who does it or by its number. */
  private int again(EventClaim claim, Manner manner) {
    boolean other =
        manner == Manner.DEED
            && !claim.telling().alone()
            && cast.points(claim, manner) <= 0
            && tolls.points(claim.telling()) == 0;
    return other ? 1 : 3;
  }

  private int story(EventClaim claim, int shared) {
    return context.isForeign(claim.context(), 0) ? -2 : Math.min(SAME_STORY, shared);
  }

  @Override
  public int likeness(EventClaim claim) {
    int alike = Objects.equals(placeOf(claim), place) ? 2 : 0;
    alike += Objects.equals(claim.mode(), mode) ? 1 : 0;
    long gap = days.gap(claim);
    return alike + (days.isOpenAs(claim) ? 1 : 0) + (gap >= 0 && gap < SOON ? 1 : 0);
  }

  private static @Nullable Place placeOf(EventClaim claim) {
    return claim.placeInCountry() == null ? null : claim.place();
  }

  /** A disaster strikes several towns; and a capital is also where an article was written. */
  private boolean isElsewhere(EventClaim claim, boolean sameStory) {
    Place other = placeOf(claim);
    if (place == null || other == null || other.name().equals(place.name())) {
      return false;
    }
    boolean wide =
        claim.type() == EventType.DISASTER || Capitals.contains(other) || Capitals.contains(place);
    return sameStory ? other.kind() == place.kind() && !wide : true;
  }
}
