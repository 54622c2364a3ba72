package org.newsledger.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.place.Capitals;
import org.newsledger.model.Accumulation;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;
import org.newsledger.model.Extraction;
import org.newsledger.model.Figure;
import org.newsledger.model.Mention;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.resolve.ArticleSlots.UncastEvent;
import org.newsledger.resolve.ArticleSlots.UncastFigure;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.event.Telling;
import org.newsledger.resolve.figure.FigureClaim;
import org.newsledger.resolve.figure.FigureWeights;

/** Takes the slots of an article's claims out of it. */
public final class SlotReader {

  /** So many of a kind tell a story; an almanac's thousands tell none better. */
  private static final int MOST_FEATURES = 12;

  private static final Set<String> ARMED = Set.of("military", "police");

  private final Extraction extraction;
  private final Map<ActorKey, String> roles = new HashMap<>();
  private final Article article;
  private final Provenance from;
  private final Tolls tolls;
  private final @Nullable String country;

  private SlotReader(Extraction extraction) {
    this.extraction = extraction;
    this.article = extraction.article();
    this.from = provenance(article);
    this.tolls = Tolls.of(extraction.claims());
    for (Mention mention : extraction.mentions()) {
      if (mention.role() != null) {
        roles.putIfAbsent(mention.actor(), mention.role());
      }
    }
    this.country = Vote.winner(extraction.claims().stream().map(Claim::country));
  }

  /** Returns the slots of one article, which is not yet known to be a copy of another. */
  public static ArticleSlots read(Extraction extraction) {
    return new SlotReader(extraction).slots();
  }

  /** Returns what an article says of its weight; it is not yet known to be a copy of another. */
  public static Provenance provenance(Article article) {
    Publication publication = article.publication();
    String source = article.source();
    return new Provenance(
        article.articleId(),
        publication == null ? null : publication.date().date(),
        publication != null && publication.date().precision() == Precision.DAY,
        article.articleId(),
        source == null ? article.articleId() : source);
  }

  private ArticleSlots slots() {
    List<UncastFigure> figures = new ArrayList<>();
    List<UncastEvent> events = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      Figure figure = claim.figure();
      Event event = claim.event();
      if (figure != null) {
        figures.add(new UncastFigure(figure(claim, figure), claim.attributedTo()));
      } else if (event != null) {
        events.add(new UncastEvent(event(claim, event), who(claim, event), event.actor2()));
      }
    }
    return new ArticleSlots(from, figures, events, features(), names());
  }

  private FigureClaim figure(Claim claim, Figure figure) {
    Claim toll = tolls.eventOf(claim);
    Event event = toll == null ? null : toll.event();
    return new FigureClaim(
        claim.claimId(),
        from,
        claim.language(),
        claim.modality(),
        figure,
        claim.place(),
        claim.country(),
        told(claim),
        null,
        toll == null ? null : toll.claimId(),
        event == null ? null : Cause.of(event.type()),
        replaced(claim, figure),
        StoryContext.NONE,
        claim.confidence());
  }

  private EventClaim event(Claim claim, Event event) {
    return new EventClaim(
        claim.claimId(),
        from,
        claim.language(),
        claim.modality(),
        event.type(),
        event.mode(),
        null,
        null,
        claim.place(),
        claim.country(),
        told(claim),
        StoryContext.NONE,
        country,
        telling(claim, event),
        claim.confidence());
  }

  /** Who is cited for an offer made it; a spokesperson without a name is nobody. */
  private @Nullable ActorKey who(Claim claim, Event event) {
    ActorKey doer = event.actor1();
    boolean said = doer == null && EventClaim.isSaid(event.type());
    ActorKey who = said ? claim.attributedTo() : doer;
    boolean mouth = isGroup(who) && "spokesperson".equals(roles.get(who));
    return mouth ? null : who;
  }

  private Telling telling(Claim claim, Event event) {
    boolean alone =
        extraction.claims().stream()
            .filter(other -> other != claim && other.event() != null)
            .noneMatch(
                other ->
                    Objects.requireNonNull(other.event(), "it is filtered").type() == event.type()
                        && Objects.equals(other.event().mode(), event.mode()));
    boolean named =
        extraction.mentions().stream()
            .filter(mention -> claim.sentence().contains(mention.span()))
            .map(Mention::actor)
            .anyMatch(who -> who.type() == ActorType.PERSON && !who.equals(claim.attributedTo()));
    String sentence = claim.sentence().of(article.text());
    ActorKey doer = who(claim, event);
    boolean armed = doer != null && ARMED.contains(String.valueOf(roles.get(doer)));
    return Telling.of(sentence, tolls.of(claim), named, alone)
        .cast(armed, isGroup(doer) || tellsGroup(claim, doer), isGroup(event.actor2()))
        .amid(event.type() == EventType.ACCIDENT && isAmid(claim))
        .about(event.about());
  }

  /** {@code Rescuers pulled}: the word that tells the act tells who does it. */
  private boolean tellsGroup(Claim claim, @Nullable ActorKey doer) {
    return doer == null
        && extraction.mentions().stream()
            .filter(mention -> claim.span().contains(mention.span()))
            .anyMatch(mention -> isGroup(mention.actor()));
  }

  /** The boat that capsized in the flood is no flood. */
  private boolean isAmid(Claim accident) {
    return extraction.claims().stream()
        .filter(other -> other.sentence().equals(accident.sentence()))
        .map(Claim::event)
        .anyMatch(event -> event != null && event.type() == EventType.DISASTER);
  }

  private static boolean isGroup(@Nullable ActorKey actor) {
    return actor != null && actor.type() == ActorType.GROUP;
  }

  /**
   * A month ahead is no time of what has happened: {@code arrested until June}; nor is any month
   * that of what is said: it is what the words are about.
   */
  private @Nullable DateValue told(Claim claim) {
    DateValue date = claim.date();
    Event event = claim.event();
    boolean said = event != null && EventClaim.isSaid(event.type());
    if (said && date != null && date.precision() != Precision.DAY) {
      return null;
    }
    LocalDate published = from.published();
    boolean ahead =
        date != null
            && published != null
            && claim.modality() == Modality.ASSERTED
            && (date.precision() == Precision.MONTH || date.precision() == Precision.YEAR)
            && date.date().isAfter(published);
    return ahead ? null : date;
  }

  /** The other number of the same measure in a sentence that tells to what it has changed. */
  private @Nullable BigDecimal replaced(Claim claim, Figure figure) {
    if (figure.accumulation() != Accumulation.TOTAL) {
      return null;
    }
    List<BigDecimal> earlier = new ArrayList<>();
    for (Claim other : extraction.claims()) {
      Figure rival = other.figure();
      if (rival != null
          && other != claim
          && other.sentence().equals(claim.sentence())
          && rival.measure() == figure.measure()
          && rival.accumulation() == null
          && Objects.equals(rival.subject(), figure.subject())
          && rival.quantity().low() != null) {
        earlier.add(rival.quantity().low());
      }
    }
    return earlier.size() == 1 ? earlier.get(0) : null;
  }

  private StoryContext features() {
    Set<Integer> figures = new TreeSet<>();
    for (Claim claim : extraction.claims()) {
      int feature = claim.figure() == null ? 0 : FigureWeights.feature(claim.figure());
      if (feature != 0 && figures.size() < MOST_FEATURES) {
        figures.add(feature);
      }
    }
    extraction.places().stream()
        .limit(MOST_FEATURES)
        .map(SlotReader::feature)
        .forEach(figures::add);
    return StoryContext.of(figures);
  }

  /** Every story of a country names its capital. */
  private static int feature(Place place) {
    String name = "place " + place.name();
    return Capitals.contains(place) ? StoryContext.weak(name) : StoryContext.strong(name);
  }

  private List<ActorKey> names() {
    Map<String, ActorKey> keys = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : extraction.mentions()) {
      ActorKey key = mention.actor();
      boolean named = key.type() == ActorType.PERSON || key.type() == ActorType.ORGANIZATION;
      if (named && !mention.known()) {
        keys.put(key.toString(), key);
        counts.merge(key.toString(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FEATURES)
        .map(entry -> Objects.requireNonNull(keys.get(entry.getKey()), "counted keys are kept"))
        .toList();
  }
}
