package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Extraction;
import org.newsledger.model.Figure;
import org.newsledger.model.Mention;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Post;
import org.newsledger.model.Publication;
import org.newsledger.model.Quantity;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

/** One article as text for a person: segments, sentences, and what was found in each. */
final class ArticleView {

  private final StringBuilder text = new StringBuilder();
  private final Extraction extraction;
  private final Article article;

  private ArticleView(Extraction extraction) {
    this.extraction = extraction;
    this.article = extraction.article();
  }

  /** Returns the view, which ends in a line break. */
  static String of(Extraction extraction) {
    ArticleView view = new ArticleView(extraction);
    view.header();
    view.article.segments().forEach(view::segment);
    return view.text.toString();
  }

  private void header() {
    String languages =
        article.languages().stream()
            .map(share -> String.format(Locale.ROOT, "%s %.2f", share.language(), share.share()))
            .collect(Collectors.joining(", "));
    line("== " + article.uri() + "  " + article.articleId());
    line("language " + article.language() + " (" + languages + ')');
    line("published " + published(article.publication()) + ", source " + article.source());
    line("title " + article.title());
    line(extraction.claims().size() + " claims, " + extraction.mentions().size() + " mentions");
  }

  private void segment(Segment segment) {
    Post post = segment.post();
    String by = post == null ? "" : ", by " + post.author() + " on " + post.date();
    line("");
    line("[" + segment.kind() + ' ' + segment.language() + by + ']');
    for (Span sentence : segment.sentences()) {
      line("- " + sentence.of(article.text()));
      extraction.claims().stream()
          .filter(claim -> claim.sentence().equals(sentence))
          .forEach(this::claim);
      extraction.mentions().stream()
          .filter(mention -> sentence.contains(mention.span()))
          .forEach(this::mention);
    }
    extraction.mentions().stream()
        .filter(mention -> segment.span().contains(mention.span()))
        .filter(m -> segment.sentences().stream().noneMatch(s -> s.contains(m.span())))
        .forEach(this::mention);
  }

  private void claim(Claim claim) {
    List<String> facts = new ArrayList<>();
    Figure figure = claim.figure();
    Event event = claim.event();
    facts.add(figure != null ? figure(figure) : event != null ? event(event) : "");
    facts.add("\u201c" + claim.span().of(article.text()) + '\u201d');
    add(facts, "at ", place(claim.place(), claim.country()));
    add(facts, "on ", date(claim.date()));
    add(facts, "by ", name(claim.attributedTo()));
    for (ActorKey via : claim.citedVia()) {
      add(facts, "via ", name(via));
    }
    if (claim.modality() != Modality.ASSERTED) {
      facts.add(claim.modality().name());
    }
    if (claim.quoted()) {
      facts.add("quoted");
    }
    facts.add(String.format(Locale.ROOT, "rule %s (%.2f)", claim.rule(), claim.confidence()));
    line("    " + (figure != null ? "FIGURE " : "EVENT  ") + String.join(" | ", facts));
  }

  private void mention(Mention mention) {
    List<String> facts = new ArrayList<>();
    facts.add("\u201c" + mention.surface() + '\u201d');
    facts.add(String.valueOf(name(mention.actor())));
    facts.add(mention.name() + (mention.known() ? " (known)" : ""));
    facts.add(mention.actor().type().name());
    add(facts, "", mention.role());
    line("    actor  " + String.join(" | ", facts));
  }

  private static String figure(Figure figure) {
    List<String> words = new ArrayList<>();
    words.add(figure.measure().name());
    words.add(quantity(figure.quantity()));
    add(words, "", figure.unit());
    add(words, "", figure.subject() == null ? null : figure.subject().name());
    add(words, "", figure.accumulation() == null ? null : figure.accumulation().name());
    add(words, "part of ", figure.partOf());
    return String.join(" ", words);
  }

  private static String quantity(Quantity quantity) {
    String low = quantity.low() == null ? "" : quantity.low().toPlainString();
    String high = quantity.high() == null ? "" : quantity.high().toPlainString();
    return (low.equals(high) ? low : low + ".." + high) + ' ' + quantity.qualifier();
  }

  private static String event(Event event) {
    List<String> words = new ArrayList<>();
    words.add(event.type().name());
    add(words, "", event.mode());
    add(words, "actor1 ", name(event.actor1()));
    add(words, "actor2 ", name(event.actor2()));
    return String.join(" ", words);
  }

  private static @Nullable String place(@Nullable Place place, @Nullable String country) {
    return place == null ? country : place.name() + ", " + country;
  }

  private static @Nullable String date(@Nullable DateValue date) {
    return date == null ? null : date.date() + " " + date.precision();
  }

  private static @Nullable String name(@Nullable ActorKey key) {
    return key == null
        ? null
        : key.name() + (key.country() == null ? "" : " [" + key.country() + ']');
  }

  private static String published(@Nullable Publication publication) {
    return publication == null
        ? "unknown"
        : date(publication.date()) + " from " + publication.from();
  }

  private static void add(List<String> facts, String before, @Nullable String fact) {
    if (fact != null) {
      facts.add(before + fact);
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
