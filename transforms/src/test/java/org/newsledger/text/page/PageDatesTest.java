package org.newsledger.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates where the templates of content systems put them. */
class PageDatesTest {

  private static final String STORY =
      "<h1>Ferry runs aground</h1><p>A ferry ran aground off the northern island in the morning,"
          + " and 140 people were taken off it by the evening.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=article:published_time content=2022-01-06>|OPEN_GRAPH",
        "<meta name=article.published content=2022-01-06>|OPEN_GRAPH",
        "<meta property=og:article:published_time content=2022-01-06>|OPEN_GRAPH",
        "<meta name=mediator_published_time content=2022-01-06>|OPEN_GRAPH",
        "<meta name=parsely-pub-date content=2022-01-06>|DUBLIN_CORE",
        "<meta name=sailthru.date content=2022-01-06>|DUBLIN_CORE",
        "<meta name=dcterms.created content=2022-01-06>|DUBLIN_CORE",
        "<meta name=DCTERMS.issued content=2022-01-06>|DUBLIN_CORE",
        "<meta name=DC.date.issued content=2022-01-06>|DUBLIN_CORE",
        "<meta name=DC.Date content=2022-01-06>|DUBLIN_CORE",
        "<meta name=publish-date content=2022-01-06>|DUBLIN_CORE",
        "<meta name=publish_date content=2022-01-06>|DUBLIN_CORE",
        "<meta name=datePublished content=2022-01-06>|DUBLIN_CORE",
        "<meta name=cXenseParse:recs:publishtime content=2022-01-06>|DUBLIN_CORE",
        "<meta property=rnews:datePublished content=2022-01-06>|DUBLIN_CORE",
        "<meta name=bt:pubDate content=2022-01-06>|DUBLIN_CORE",
        "<meta http-equiv=date content=2022-01-06>|DUBLIN_CORE",
        "<meta itemprop=datePublished content=2022-01-06>|JSON_LD",
        "<meta itemprop='datePublished dateModified' content=2022-01-06>|JSON_LD",
      })
  void readsMetaElements(String meta, Trust trust) {
    String page = "<html><head>" + meta + "</head><body><article>" + STORY + "</article></body>";
    assertEquals(List.of(new PageDate("2022-01-06", trust)), PageReader.read(page, null).dates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span itemprop=datePublished content=2022-01-06>Thursday</span>|JSON_LD",
        "<div itemprop=datePublished>2022-01-06</div>|JSON_LD",
        "<span property=rnews:datePublished content=2022-01-06>Thursday</span>|JSON_LD",
        "<span property='dc:date dc:created' content=2022-01-06>Thursday</span>|DUBLIN_CORE",
        "<time pubdate>2022-01-06</time>|TIME",
        "<time datetime=2022-01-06 pubdate>Thursday</time>|TIME",
        "<time itemprop=datePublished datetime=2022-01-06>Thursday</time>|TIME",
        "<abbr class='published' title=2022-01-06>Thursday</abbr>|TIME",
      })
  void readsElementsOfTheStory(String element, Trust trust) {
    String page = "<html><body><article>" + element + STORY + "</article></body>";
    assertEquals(List.of(new PageDate("2022-01-06", trust)), PageReader.read(page, null).dates());
  }

  @Test
  void takesNoDateOfAChangeForThatOfPublication() {
    String page =
        "<html><head><meta property=article:modified_time content=2022-01-07>"
            + "<meta http-equiv=last-modified content=2022-01-07></head><body><article>"
            + "<span itemprop=dateModified content=2022-01-07>Friday</span>"
            + STORY
            + "</article></body>";
    assertEquals(List.of(), PageReader.read(page, null).dates());
  }
}
