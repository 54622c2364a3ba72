package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Known;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.Tally;

/** An actor while its profiles are being gathered, in any order. */
public final class ActorDraft {

  private record Form(String surface, String base, String language) {}

  private static final Comparator<Form> BY_TEXT =
      Comparator.comparing(Form::surface).thenComparing(Form::base).thenComparing(Form::language);

  private final Map<Form, Integer> forms = new HashMap<>();
  private final Map<WrittenName, Integer> names = new TreeMap<>();
  private final Map<String, Integer> canonical = new TreeMap<>();
  private final Map<String, Integer> roles = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private final Map<String, Provenance> articles = new TreeMap<>();
  private final Set<String> languages = new TreeSet<>();
  private final Set<ActorType> types = new TreeSet<>();
  private final Set<String> settings = new TreeSet<>();
  private @Nullable String actorId;
  private int mentions;

  /** Takes in what one article says. */
  public void add(ActorProfile profile) {
    int weight = 0;
    for (NameForm form : profile.forms()) {
      forms.merge(
          new Form(form.surface(), form.base(), form.language()), form.mentions(), Integer::sum);
      languages.add(form.language());
      weight += form.mentions();
    }
    mentions += weight;
    if (profile.known()) {
      canonical.merge(profile.name(), weight, Integer::sum);
    }
    names.merge(new WrittenName(profile.name(), profile.language()), weight, Integer::sum);
    if (profile.role() != null) {
      roles.merge(profile.role(), weight, Integer::sum);
    }
    if (profile.key().country() != null) {
      countries.merge(profile.key().country(), weight, Integer::sum);
    }
    articles.put(profile.from().articleId(), profile.from());
    types.add(profile.key().type());
    if (profile.setting() != null) {
      settings.add(profile.setting());
    }
    String id = profile.mentionId();
    actorId = actorId == null || id.compareTo(actorId) < 0 ? id : actorId;
  }

  /**
   * Returns the actor.
   *
   * @param known the names to which unknown ones are held
   * @throws IllegalStateException when nothing was added
   */
  public Actor actor(KnownNames known) {
    if (actorId == null) {
      throw new IllegalStateException("an actor has a mention");
    }
    ActorType type = types.iterator().next();
    String name = winner(canonical);
    Known match = name == null ? known.find(type, full(), settings) : known.named(name);
    String country = winner(countries);
    return new Actor(
        actorId,
        match != null ? match.name() : name != null ? name : written(),
        type,
        role(match),
        country == null && match != null ? match.country() : country,
        match == null ? null : match.wikidataId(),
        sortedForms(),
        Tally.ofArticles(articles.values(), mentions, languages));
  }

  /** What the knowledge base says for the days of the articles, else what they tell. */
  private @Nullable String role(@Nullable Known match) {
    Map<String, Integer> held = new TreeMap<>();
    if (match != null) {
      for (Provenance article : articles.values()) {
        String role =
            article.published() == null || !article.dayKnown()
                ? null
                : match.roleOn(article.published());
        if (role != null) {
          held.merge(role, 1, Integer::sum);
        }
      }
    }
    String told = held.isEmpty() ? winner(roles) : winner(held);
    return told == null && match != null ? match.role() : told;
  }

  private List<WrittenName> full() {
    return names.keySet().stream().filter(name -> PersonName.of(name).isFull()).toList();
  }

  private String written() {
    Map<String, Integer> latin = new TreeMap<>();
    Map<WrittenName, Integer> other = new TreeMap<>();
    int most =
        names.keySet().stream()
            .mapToInt(n -> Math.min(2, Piece.of(n.text()).size()))
            .max()
            .orElse(0);
    names.forEach(
        (name, weight) -> {
          if (Math.min(2, Piece.of(name.text()).size()) < most) {
            return; // a surname alone, where others tell more
          }
          if (Romanizer.romanize(name.text()).equals(name.text())) {
            latin.merge(name.text(), weight, Integer::sum);
          } else {
            other.merge(name, weight, Integer::sum);
          }
        });
    String best = types.contains(ActorType.ORGANIZATION) ? inEnglish() : null;
    best = best == null ? winner(latin) : best;
    if (best != null) {
      return best;
    }
    WrittenName foreign = winner(other);
    return foreign == null ? "" : Romanizer.romanize(foreign.text(), foreign.language());
  }

  /** Returns the name that English articles give a body, where they do. */
  private @Nullable String inEnglish() {
    Map<String, Integer> english = new TreeMap<>();
    names.forEach(
        (name, weight) -> {
          if (name.language().equals("en")) {
            english.merge(name.text(), weight, Integer::sum);
          }
        });
    return winner(english);
  }

  private List<NameForm> sortedForms() {
    List<NameForm> sorted = new ArrayList<>();
    forms.keySet().stream()
        .sorted(BY_TEXT)
        .forEach(
            form -> sorted.add(new NameForm(form.surface, form.base, form.language, count(form))));
    return sorted;
  }

  private int count(Form form) {
    Integer count = forms.get(form);
    return count == null ? 0 : count;
  }

  private static <T extends Comparable<? super T>> @Nullable T winner(Map<T, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
