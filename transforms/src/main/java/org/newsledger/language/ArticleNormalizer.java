package org.newsledger.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguageIdentifier.Evidence;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.LanguageShare;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.ContentId;
import org.newsledger.text.Folding;
import org.newsledger.text.SentenceSplitter;
import org.newsledger.text.TextCleaner;

/**
 * Makes a raw document an article: clean text, segments, sentences, languages and publication date.
 * Thread-safe; any text is accepted.
 */
public final class ArticleNormalizer {

  /** How much likelier the language of the metadata is than another, as a natural logarithm. */
  private static final float TRUST_IN_METADATA = 8;

  /** The same for a segment and its article's language. */
  private static final float TRUST_IN_ARTICLE = 12;

  private final LanguageIdentifier identifier = new LanguageIdentifier();
  private final Segmenter segmenter = new Segmenter();
  private final Map<String, SentenceSplitter> splitters = new HashMap<>();
  private final Map<String, Map<Character, Character>> letters = new HashMap<>();
  private final SentenceSplitter plainSplitter = new SentenceSplitter(SentenceRules.common());
  private final ArticleBounds bounds;

  private ArticleNormalizer(ArticleBounds bounds) {
    this.bounds = bounds;
    for (String code : LanguagePack.codes()) {
      LanguagePack pack = LanguagePack.find(code).orElseThrow();
      splitters.put(code, new SentenceSplitter(SentenceRules.of(pack)));
      Map<Character, Character> same = new TreeMap<>();
      pack.words("letters").forEach(pair -> same.put(pair.charAt(0), pair.charAt(2)));
      letters.put(code, same);
    }
  }

  /** Returns a normalizer with every language pack. */
  public static ArticleNormalizer create() {
    return within(ArticleBounds.standard());
  }

  /** Returns a normalizer with every language pack that holds articles to {@code bounds}. */
  public static ArticleNormalizer within(ArticleBounds bounds) {
    return new ArticleNormalizer(bounds);
  }

  /** Returns the article that {@code document} holds; its text may be empty. */
  public Article normalize(Document document) {
    String text = TextCleaner.clean(document.text());
    DateHeader header = DateHeader.of(text);
    List<Draft> drafts = segmenter.segments(text, header.silent());
    List<Labelled> labelled = label(document, text, drafts);
    String spelled = spell(text, labelled);
    List<Segment> segments =
        labelled.stream().map(draft -> segment(spelled, draft.draft, draft.language)).toList();
    List<LanguageShare> shares = shares(segments);
    String main = shares.isEmpty() ? LanguageIdentifier.UNKNOWN : shares.get(0).language();
    return new Article(
        ContentId.of(document.uri(), spelled),
        document.uri(),
        document.source(),
        title(document, spelled, segments),
        spelled,
        main,
        shares,
        PublicationFinder.find(document, header.dateIn(main), drafts, bounds.asOf()),
        segments);
  }

  private record Labelled(Draft draft, String language) {}

  private List<Labelled> label(Document document, String text, List<Draft> drafts) {
    List<Evidence> evidence = drafts.stream().map(d -> identifier.gather(text, d.body())).toList();
    String main = mainLanguage(document, evidence);
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String language = identifier.decide(evidence.get(i), main, TRUST_IN_ARTICLE);
      Labelled next = new Labelled(drafts.get(i), language);
      boolean foreign = !language.equals(main) && !language.equals(LanguageIdentifier.UNKNOWN);
      while (foreign && next.draft.post() != null && startsInLast(labelled, language)) {
        Draft first = labelled.remove(labelled.size() - 1).draft;
        next = new Labelled(next.draft.from(first.span().start()), language);
      }
      labelled.add(next);
    }
    return labelled;
  }

  /** A paragraph above a post, in the post's language and not the article's, is a part of it. */
  private static boolean startsInLast(List<Labelled> labelled, String language) {
    if (labelled.isEmpty()) {
      return false;
    }
    Labelled last = labelled.get(labelled.size() - 1);
    return last.draft.post() == null
        && last.draft.body().length() > 0
        && last.language.equals(language);
  }

  private String mainLanguage(Document document, List<Evidence> evidence) {
    Evidence all = identifier.gather("", new Span(0, 0));
    evidence.forEach(all::add);
    String told = document.language();
    String expected = told == null ? null : Folding.fold(told.strip());
    if (expected != null && expected.length() > 2 && !Character.isLetter(expected.charAt(2))) {
      expected = expected.substring(0, 2);
    }
    return identifier.decide(all, expected, TRUST_IN_METADATA);
  }

  /** Writes letters as the language of their segment does; no letter changes its length. */
  private String spell(String text, List<Labelled> labelled) {
    StringBuilder spelled = null;
    for (Labelled draft : labelled) {
      Map<Character, Character> same = letters.getOrDefault(draft.language, Map.of());
      Span span = draft.draft.span();
      for (int at = span.start(); !same.isEmpty() && at < span.end(); at++) {
        char c = text.charAt(at);
        Character other = c < 0x80 ? null : same.get(c);
        if (other != null) {
          spelled = spelled == null ? new StringBuilder(text) : spelled;
          spelled.setCharAt(at, other);
        }
      }
    }
    return spelled == null ? text : spelled.toString();
  }

  private Segment segment(String text, Draft draft, String language) {
    SentenceSplitter splitter = splitters.getOrDefault(language, plainSplitter);
    List<Span> sentences = new ArrayList<>();
    int start = draft.body().start();
    while (start < draft.body().end()) {
      int end = start;
      while (end < draft.body().end() && text.charAt(end) != '\n') {
        end++;
      }
      for (Span sentence : splitter.split(text, new Span(start, end))) {
        Span kept = withoutLinks(text, sentence);
        if (kept.length() > 0) {
          LongSentences.cut(text, kept, bounds.longestSentence(), sentences);
        }
      }
      start = end + 1;
    }
    return new Segment(draft.kind(), draft.span(), language, List.copyOf(sentences), draft.post());
  }

  /**
   * Cuts links off the end of a sentence; what is left is empty when it holds no letter or digit.
   */
  private static Span withoutLinks(String text, Span sentence) {
    int end = sentence.end();
    while (end > sentence.start()) {
      int start = end - 1; // of the last word
      while (start > sentence.start() && text.charAt(start - 1) != ' ') {
        start--;
      }
      boolean link =
          text.startsWith("https://", start)
              || text.startsWith("http://", start)
              || text.startsWith("pic.twitter.com/", start);
      if (!link) {
        break;
      }
      end = Math.max(sentence.start(), start - 1);
    }
    for (int i = sentence.start(); i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return new Span(sentence.start(), end);
      }
    }
    return new Span(sentence.start(), sentence.start());
  }

  private static List<LanguageShare> shares(List<Segment> segments) {
    Map<String, Integer> characters = new TreeMap<>();
    int total = 0;
    for (Segment segment : segments) {
      characters.merge(segment.language(), segment.span().length(), Integer::sum);
      total += segment.span().length();
    }
    int all = total;
    return characters.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue()))
        .map(e -> new LanguageShare(e.getKey(), (double) e.getValue() / all))
        .toList();
  }

  private static @Nullable String title(Document document, String text, List<Segment> segments) {
    if (document.title() != null) {
      String title = TextCleaner.clean(document.title()).replace('\n', ' ');
      return title.isEmpty() ? null : title;
    }
    if (segments.isEmpty() || segments.get(0).kind() != Segment.Kind.HEADLINE) {
      return null;
    }
    return segments.get(0).span().of(text);
  }
}
