package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.place.Locatives;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;
import org.newsledger.text.Token;

/**
 * Reads the events that a sentence tells: PLOVER category and mode, who does it to whom, and
 * whether it is told as fact. Immutable; one a language.
 */
public final class EventExtractor {

  private static final Map<String, EventExtractor> EXTRACTORS = new ConcurrentHashMap<>();

  private final Triggers triggers;
  private final Topics topics;
  private final ModalityFinder modality;
  private final boolean verbLast;
  private final boolean capitalNouns;
  private final Locatives locatives;
  private final boolean freeInversion;
  private final Set<String> infinitives;

  private EventExtractor(LanguagePack pack) {
    triggers = new Triggers(pack);
    topics = new Topics(pack);
    modality = ModalityFinder.of(pack);
    capitalNouns = "yes".equals(pack.setting("capitalized_nouns"));
    locatives = Locatives.of(pack);
    freeInversion = pack.setting("inversion") == null;
    infinitives = pack.words("infinitives");
    verbLast = pack.setting("order") != null && !"svo".equals(pack.setting("order"));
  }

  /** Returns the extractor for a language. */
  public static EventExtractor of(LanguagePack pack) {
    return EXTRACTORS.computeIfAbsent(pack.code(), code -> new EventExtractor(pack));
  }

  /** Returns the events of a sentence whose article is about nothing in particular. */
  public List<FoundEvent> extract(Sentence sentence, List<FoundActor> actors) {
    return extract(sentence, actors, null, ArticleTopics.none());
  }

  /**
   * Returns the events of a sentence in reading order; empty when it tells none. An act is told
   * once however many words tell it. What is negated, only imagined, or wanted by somebody else is
   * none.
   *
   * @param actors the sentence's actors, in reading order
   * @param before whom {@code he} or {@code she} at the sentence's start stands for; null when
   *     nobody or several may be meant
   * @param about what its article is about
   */
  public List<FoundEvent> extract(
      Sentence sentence, List<FoundActor> actors, @Nullable ActorKey before, ArticleTopics about) {
    List<Token> tokens = sentence.tokens();
    List<Hit> hits = triggers.find(tokens, sentence::grammar);
    hits.removeIf(hit -> isInName(hit, actors));
    if (hits.isEmpty() || topics.bar(sentence, about)) {
      return List.of();
    }
    Grammar.Reading reading = sentence.grammar();
    ModalityFinder.Found modal = modality.find(tokens, reading);
    RoleScene scene =
        new RoleScene(
            actors,
            hits,
            reading,
            new Between(reading, capitalNouns),
            index -> locatives.endBefore(tokens, index));
    ActorRoles roles = new ActorRoles(scene, before, freeInversion);
    List<FoundEvent> events = new ArrayList<>();
    List<Hit> told = new ArrayList<>();
    Governance governance = new Governance(reading, verbLast, infinitives);
    for (Hit hit : governance.independent(hits)) {
      FoundEvent event = event(hit, governance.content(hit, hits), modal, roles);
      if (event != null && !about.bar(event.event().type())) {
        events.add(event);
        told.add(hit);
      }
    }
    return Acts.distinct(events, told);
  }

  /** {@code Amnesty} International grants none. */
  private static boolean isInName(Hit hit, List<FoundActor> actors) {
    return actors.stream()
        .anyMatch(
            actor ->
                actor.actor().type() == ActorType.ORGANIZATION
                    && !actor.generic()
                    && actor.from() <= hit.from()
                    && hit.to() <= actor.to());
  }

  /** Returns the words of topics in this language. */
  Topics topics() {
    return topics;
  }

  private static @Nullable FoundEvent event(
      Hit hit, @Nullable Hit content, ModalityFinder.Found modal, ActorRoles roles) {
    Force force = modal.on(hit.from(), hit.to(), hit.noun());
    boolean threat = modal.threat();
    EventType type = hit.trigger().type();
    if (type == null || !real(force, type, threat)) {
      return null;
    }
    boolean planned = force == Force.PLANNED;
    boolean threatened =
        threat && Acts.isConflict(type) && (planned || force == Force.HYPOTHETICAL);
    EventType told = threatened ? EventType.THREATEN : planned ? Acts.announced(type) : type;
    boolean said = told != type;
    ActorKey doer = roles.doer(hit);
    return new FoundEvent(
        hit.from(),
        hit.to(),
        new Event(
            told,
            said ? null : hit.trigger().mode(),
            doer,
            roles.target(hit),
            content == null ? null : content.act()),
        said ? Force.ASSERTED.modality() : force.modality(),
        "event/" + hit.form());
  }

  private static boolean real(Force force, EventType type, boolean threat) {
    return switch (force) {
      case NEGATED, UNREAL, DENIED -> false;
      case HYPOTHETICAL -> threat && Acts.isConflict(type);
      default -> true;
    };
  }
}
