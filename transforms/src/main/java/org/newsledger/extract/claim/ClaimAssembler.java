package org.newsledger.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundDate;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.FoundFigure;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Figure;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.ContentId;

/** Makes claims of what was found in a sentence: gives each its place, date, source and id. */
final class ClaimAssembler {

  /** Farthest that a date counts as the claim's, in tokens with clause borders. */
  private static final double FARTHEST_DATE = 25;

  private final Clauses clauses;
  private final PlaceChooser places;
  private final Confidence confidence;

  ClaimAssembler(Clauses clauses, Confidence confidence) {
    this.clauses = clauses;
    this.places = new PlaceChooser(clauses);
    this.confidence = confidence;
  }

  /**
   * What the article around a sentence tells.
   *
   * @param mainCountry the country that the article is about
   * @param lastPlace the last place named before in the same segment
   * @param quotations what stands inside quotation marks
   * @param author who wrote the embedded post that the sentence stands in
   */
  record Context(
      @Nullable String mainCountry,
      @Nullable Place lastPlace,
      Quotations quotations,
      @Nullable ActorKey author) {}

  /**
   * Returns the claims of a sentence, figures first.
   *
   * @param modalities the modality of each figure, in order
   */
  List<Claim> assemble(Findings findings, List<Modality> modalities, Context context) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < findings.figures().size(); i++) {
      FoundFigure found = findings.figures().get(i);
      Figure figure = found.figure();
      if (found.whole() >= 0) {
        figure =
            new Figure(
                figure.measure(),
                figure.subject(),
                figure.quantity(),
                figure.unit(),
                figure.accumulation(),
                claims.get(found.whole()).claimId());
      }
      int number = found.quantity().from();
      Slots slots = slots(findings, found.from(), found.to(), number, context);
      String key = figure.measure() + " " + found.quantity().from();
      claims.add(claim(findings, slots, key, modalities.get(i), figure, null, found.rule()));
    }
    for (FoundEvent found : findings.events()) {
      Slots slots = slots(findings, found.from(), found.to(), found.from(), context);
      String key = found.event().type().name();
      claims.add(claim(findings, slots, key, found.modality(), null, found.event(), found.rule()));
    }
    return claims;
  }

  /** As {@link PlaceChooser#last}. */
  @Nullable Place lastPlace(Findings findings, @Nullable Place before, @Nullable String main) {
    return places.last(findings, before, main);
  }

  private record Slots(
      Span span,
      PlaceChooser.Where where,
      @Nullable DateValue date,
      @Nullable ActorKey source,
      List<ActorKey> via,
      boolean quoted) {}

  private Slots slots(Findings findings, int from, int to, int core, Context context) {
    Span span = findings.sentence().spanOf(from, to);
    Attribution attribution = attribution(findings, from, to);
    if (attribution == null) {
      attribution = attribution(findings, core, core); // 20,000, police say, 60,000, others say, …
    }
    boolean post = findings.sentence().segment().kind() == Segment.Kind.POST;
    ActorKey source = attribution == null ? context.author() : attribution.source();
    List<ActorKey> via = attribution == null ? List.of() : attribution.via();
    PlaceChooser.Where where =
        places.where(
            findings, from, to, core, attribution, context.lastPlace(), context.mainCountry());
    boolean quoted = post || context.quotations().hold(span);
    return new Slots(span, where, date(findings, from, to), source, via, quoted);
  }

  private Claim claim(
      Findings findings,
      Slots slots,
      String key,
      Modality modality,
      @Nullable Figure figure,
      @Nullable Event event,
      String rule) {
    String articleId = findings.sentence().article().articleId();
    String language = findings.sentence().pack().code();
    Span span = slots.span();
    String id = ContentId.of(articleId, span.start() + "-" + span.end(), key);
    return new Claim(
        id,
        articleId,
        language,
        findings.sentence().span(),
        span,
        modality,
        slots.source(),
        slots.via(),
        slots.quoted(),
        figure,
        event,
        slots.where().place(),
        slots.where().country(),
        slots.date(),
        rule,
        confidence.of(Confidence.ruleOf(rule, event), language));
  }

  /** The narrowest stretch that holds the claim speaks for it. */
  private static @Nullable Attribution attribution(Findings findings, int from, int to) {
    Attribution best = null;
    for (Attribution attribution : findings.attributions()) {
      boolean holds = attribution.from() <= from && to <= attribution.to();
      int size = attribution.to() - attribution.from();
      if (holds && (best == null || size < best.to() - best.from())) {
        best = attribution;
      }
    }
    return best;
  }

  private @Nullable DateValue date(Findings findings, int from, int to) {
    DateValue date = null;
    double least = FARTHEST_DATE;
    for (FoundDate found : findings.dates()) {
      boolean ago = found.rule().equals("date-ago"); // "vor drei Tagen" bounds nothing
      if (!ago && clauses.isBound(findings.sentence().tokens(), found.from())) {
        continue;
      }
      double distance =
          clauses.distance(findings.sentence().tokens(), from, to, found.from(), found.to());
      if (distance < least) {
        date = found.value();
        least = distance;
      }
    }
    return date;
  }
}
