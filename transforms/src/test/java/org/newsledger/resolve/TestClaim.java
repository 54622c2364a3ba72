package org.newsledger.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Accumulation;
import org.newsledger.model.DateValue;
import org.newsledger.model.EventType;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Precision;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.event.Telling;
import org.newsledger.resolve.figure.FigureClaim;

/** Makes claims for tests; each method returns a copy with one slot changed. */
public final class TestClaim implements Cloneable {

  private final String id;
  private String article;
  private String publisher;
  private String copies;
  private Measure measure = Measure.KILLED;
  private @Nullable Subject subject = Subject.PEOPLE;
  private Quantity quantity = Quantity.exact(12);
  private @Nullable Accumulation accumulation;
  private @Nullable String partOf;
  private EventType type = EventType.PROTEST;
  private @Nullable String mode;
  private @Nullable String doer;
  private @Nullable Place place;
  private @Nullable String country = "KZ";
  private @Nullable DateValue date;
  private @Nullable LocalDate published;
  private @Nullable String claimant;
  private @Nullable String toll;
  private @Nullable Cause cause;
  private @Nullable BigDecimal replaced;
  private StoryContext context = StoryContext.NONE;
  private String sentence = "";
  private int struck;
  private boolean group;
  private boolean amid;
  private boolean named;

  private TestClaim(String id) {
    this.id = id;
    this.article = "article of " + id;
    this.publisher = "publisher of " + id;
    this.copies = article;
  }

  /**
   * Returns a claim in an article of its own: twelve people killed, or a protest, in Kazakhstan.
   */
  public static TestClaim claim(String id) {
    return new TestClaim(id);
  }

  public TestClaim counting(Measure other) {
    TestClaim copy = copy();
    copy.measure = other;
    return copy;
  }

  public TestClaim of(@Nullable Subject other) {
    TestClaim copy = copy();
    copy.subject = other;
    return copy;
  }

  public TestClaim value(long value) {
    return value(value, value, Qualifier.EXACT);
  }

  public TestClaim value(@Nullable Integer low, @Nullable Integer high, Qualifier qualifier) {
    return value(number(low), number(high), qualifier);
  }

  private TestClaim value(long low, long high, Qualifier qualifier) {
    return value(BigDecimal.valueOf(low), BigDecimal.valueOf(high), qualifier);
  }

  private TestClaim value(
      @Nullable BigDecimal low, @Nullable BigDecimal high, Qualifier qualifier) {
    TestClaim copy = copy();
    copy.quantity = new Quantity(low, high, qualifier);
    return copy;
  }

  public TestClaim as(Accumulation other) {
    TestClaim copy = copy();
    copy.accumulation = other;
    return copy;
  }

  public TestClaim partOf(String claim) {
    TestClaim copy = copy();
    copy.partOf = claim;
    return copy;
  }

  public TestClaim replacing(long earlier) {
    TestClaim copy = copy();
    copy.replaced = BigDecimal.valueOf(earlier);
    return copy;
  }

  public TestClaim as(EventType other, @Nullable String otherMode) {
    TestClaim copy = copy();
    copy.type = other;
    copy.mode = otherMode;
    return copy;
  }

  public TestClaim by(String actor) {
    TestClaim copy = copy();
    copy.doer = actor;
    copy.claimant = actor;
    return copy;
  }

  public TestClaim by(Cause other) {
    TestClaim copy = copy();
    copy.cause = other;
    return copy;
  }

  public TestClaim at(@Nullable String city) {
    return within(city == null ? null : new Place(city, "KZ", Place.Kind.CITY, 48.0, 68.0));
  }

  public TestClaim within(@Nullable Place other) {
    TestClaim copy = copy();
    copy.place = other;
    return copy;
  }

  public TestClaim in(@Nullable String otherCountry) {
    TestClaim copy = copy();
    copy.country = otherCountry;
    return copy;
  }

  public TestClaim on(String day) {
    TestClaim copy = copy();
    copy.date = new DateValue(LocalDate.parse(day), Precision.DAY);
    return copy;
  }

  public TestClaim published(String day) {
    TestClaim copy = copy();
    copy.published = LocalDate.parse(day);
    return copy;
  }

  public TestClaim tollOf(String event) {
    TestClaim copy = copy();
    copy.toll = event;
    return copy;
  }

  /** Lets the article tell of towns, each of which is a strong feature. */
  public TestClaim beside(String... towns) {
    TestClaim copy = copy();
    copy.context = StoryContext.of(Stream.of(towns).map(StoryContext::strong).toList());
    return copy;
  }

  /** Lets the sentence be these words. */
  public TestClaim saying(String words) {
    TestClaim copy = copy();
    copy.sentence = words;
    return copy;
  }

  /** Lets the sentence of an event tell how many it struck. */
  public TestClaim striking(int number) {
    TestClaim copy = copy();
    copy.struck = number;
    return copy;
  }

  /** Lets a group without a name do it. */
  public TestClaim byGroup() {
    TestClaim copy = copy();
    copy.group = true;
    return copy;
  }

  /** Lets the sentence of an accident tell a disaster, too. */
  public TestClaim amidDisaster() {
    TestClaim copy = copy();
    copy.amid = true;
    return copy;
  }

  /** Lets the sentence of an event name a person. */
  public TestClaim naming() {
    TestClaim copy = copy();
    copy.named = true;
    return copy;
  }

  public TestClaim from(String otherArticle, String otherPublisher, String otherCopies) {
    TestClaim copy = copy();
    copy.article = otherArticle;
    copy.publisher = otherPublisher;
    copy.copies = otherCopies;
    return copy;
  }

  /** Returns the claim as one that states a number. */
  public FigureClaim figure() {
    return new FigureClaim(
        id,
        provenance(),
        "en",
        Modality.ASSERTED,
        new Figure(measure, subject, quantity, null, accumulation, partOf),
        place,
        country,
        date,
        claimant,
        toll,
        cause,
        replaced,
        context,
        0.5);
  }

  /** Returns the claim as one that tells an event. */
  public EventClaim event() {
    return new EventClaim(
        id,
        provenance(),
        "en",
        Modality.ASSERTED,
        type,
        mode,
        doer,
        null,
        place,
        country,
        date,
        context,
        country,
        Telling.of(sentence, struck, named, false).cast(false, group, false).amid(amid),
        0.5);
  }

  /** Returns several claims as numbers. */
  public static List<FigureClaim> figures(TestClaim... claims) {
    return Stream.of(claims).map(TestClaim::figure).toList();
  }

  private Provenance provenance() {
    return new Provenance(article, published, published != null, copies, publisher);
  }

  private TestClaim copy() {
    try {
      return (TestClaim) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("it is Cloneable", e);
    }
  }

  private static @Nullable BigDecimal number(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
