package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Precision;
import org.newsledger.model.Quantity;
import org.newsledger.model.Span;
import org.newsledger.model.Subject;

/** Makes claims for tests, each copy with one slot changed. Public for the tests of stages. */
public record TestClaim(
    String id,
    String article,
    Measure measure,
    @Nullable Subject subject,
    Quantity quantity,
    @Nullable String unit,
    @Nullable String partOf,
    boolean whole,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable Place place,
    @Nullable String country,
    @Nullable LocalDate day,
    @Nullable LocalDate published,
    String publisher,
    String duplicates,
    double confidence) {

  /** Returns a claim of eight people killed in Kazakhstan, of an article of its own. */
  public static TestClaim killed(String id) {
    return new TestClaim(
        id,
        "article of " + id,
        Measure.KILLED,
        Subject.PEOPLE,
        Quantity.exact(8),
        null,
        null,
        false,
        null,
        null,
        null,
        "KZ",
        null,
        null,
        "publisher of " + id,
        "copies of " + id,
        0.5);
  }

  /** Returns a claim of a protest in Kazakhstan, of an article of its own. */
  public static TestClaim protest(String id) {
    TestClaim t = killed(id);
    return t.with(EventType.PROTEST, t.mode);
  }

  public TestClaim with(Measure other) {
    return new TestClaim(
        id,
        article,
        other,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim with(@Nullable Subject other) {
    return new TestClaim(
        id,
        article,
        measure,
        other,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim with(Quantity other) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        other,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim partOf(@Nullable String other) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        other,
        whole,
        type,
        mode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim asWhole() {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        true,
        type,
        mode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim with(EventType other, @Nullable String otherMode) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        other,
        otherMode,
        place,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim at(@Nullable String city) {
    Place there = city == null ? null : new Place(city, country, Place.Kind.CITY, 43.2, 76.9);
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        there,
        country,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim in(@Nullable String other) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        other,
        day,
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim on(String date) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        LocalDate.parse(date),
        published,
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim published(String date) {
    return new TestClaim(
        id,
        article,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        day,
        LocalDate.parse(date),
        publisher,
        duplicates,
        confidence);
  }

  public TestClaim from(String otherArticle, String otherPublisher, String otherDuplicates) {
    return new TestClaim(
        id,
        otherArticle,
        measure,
        subject,
        quantity,
        unit,
        partOf,
        whole,
        type,
        mode,
        place,
        country,
        day,
        published,
        otherPublisher,
        otherDuplicates,
        confidence);
  }

  public ReportedClaim make() {
    Figure figure =
        type == null ? new Figure(measure, subject, quantity, unit, null, partOf) : null;
    Claim claim =
        new Claim(
            id,
            article,
            "en",
            new Span(0, 1),
            new Span(0, 1),
            Modality.ASSERTED,
            null,
            List.of(),
            false,
            figure,
            type == null ? null : new Event(type, mode, null, null),
            place,
            country,
            day == null ? null : new DateValue(day, Precision.DAY),
            "test",
            confidence);
    return new ReportedClaim(
        claim,
        new Evidence("sentence of " + id, 0, 1),
        new Provenance(article, published, duplicates, publisher),
        whole,
        ReportedClaim.Cast.UNKNOWN);
  }
}
