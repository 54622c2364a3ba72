package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.page.Facts.Time;

/** What a page says of its article: each thing by the most trusted that tells it. */
final class About {

  private static final String[] OPEN_GRAPH = {
    "articlepublishedtime",
    "ogarticlepublishedtime",
    "ogpublishedtime",
    "ogpubdate",
    "articlepublished",
    "articlepublisheddate",
    "ogarticlepublished",
    "ogreleasedate",
    "mediatorpublishedtime",
    "shareaholicarticlepublishedtime",
    "vrpublishedtime"
  };

  /**
   * Dublin Core and PRISM, rNews, then what content systems, readers and analytics ask of news
   * sites (Parse.ly, Sailthru, Cxense, Google Scholar, Drupal, the NYT's and BBC's pages), the
   * vaguest last.
   */
  private static final String[] DUBLIN_CORE = {
    "dcdateissued",
    "dctermsissued",
    "dcissued",
    "dcdatepublished",
    "dcdate",
    "dctermsdate",
    "dcdatecreated",
    "dctermscreated",
    "dccreated",
    "prismpublicationdate",
    "rnewsdatepublished",
    "schemadatepublished",
    "datepublished",
    "pubdate",
    "publishdate",
    "publicationdate",
    "publisheddate",
    "publishedat",
    "publishedtime",
    "publishtime",
    "firstpublished",
    "date",
    "parselypubdate",
    "sailthrudate",
    "cxenseparserecspublishtime",
    "cxenseparsepublishtime",
    "citationpublicationdate",
    "citationdate",
    "originalpublicationdate",
    "articledateoriginal",
    "articlepublishdate",
    "articlecreated",
    "btpubdate",
    "rbpubdate",
    "ptime",
    "pdate",
    "displaydate",
    "datecreated",
    "creationdate"
  };

  private static final int MOST_DATES = 8;

  private final Facts facts;
  private final LinkedArticle linked;
  private final @Nullable String url;

  About(Facts facts, LinkedArticle linked, @Nullable String url) {
    this.facts = facts;
    this.linked = linked;
    this.url = url;
  }

  @Nullable String publisher() {
    String meta = facts.meta("og:site_name", "dc.publisher", "application-name");
    return first(linked.publisher(), first(meta, shownPublisher()));
  }

  /** Returns the words of the link to the front page, if the title ends in them too. */
  private @Nullable String shownPublisher() {
    String home = facts.home();
    String title = facts.title();
    boolean same = home != null && title != null && title.endsWith(' ' + home);
    return same ? home : null;
  }

  @Nullable String author() {
    String meta =
        facts.meta(
            "author",
            "article:author",
            "dc.creator",
            "parsely-author",
            "byl",
            "og:author",
            "og:article:author");
    boolean address = meta != null && meta.startsWith("http");
    return first(linked.author(), first(address ? null : meta, facts.property("author")));
  }

  @Nullable String language() {
    String told = first(linked.language(), facts.language());
    return first(told, facts.meta("og:locale", "content-language", "dc.language", "language"));
  }

  /** Returns an absolute address that is more than the site's front page. */
  @Nullable String canonicalUrl() {
    for (String address : new String[] {facts.canonical(), facts.meta("og:url"), linked.url()}) {
      if (address != null && isAddress(address)) {
        return address;
      }
    }
    return null;
  }

  private static boolean isAddress(String address) {
    int scheme = address.indexOf("://");
    int path = scheme < 0 ? -1 : address.indexOf('/', scheme + 3);
    return address.startsWith("http") && path > 0 && path + 1 < address.length();
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  /**
   * Returns the dates of publication, most trusted first.
   *
   * @param root the story's box; a {@code time} counts in its upper part and above it
   */
  List<PageDate> dates(Outline outline, int headline, @Nullable Box root) {
    List<PageDate> dates = new ArrayList<>();
    add(dates, linked.published(), Trust.JSON_LD);
    String property = first(facts.property("datePublished"), facts.property("dateCreated"));
    add(dates, property, Trust.JSON_LD);
    add(dates, facts.date(OPEN_GRAPH), Trust.OPEN_GRAPH);
    add(dates, facts.date(DUBLIN_CORE), Trust.DUBLIN_CORE);
    add(dates, facts.property("dc:date"), Trust.DUBLIN_CORE);
    for (Time time : facts.times()) {
      boolean near = time.declared() || isNear(time.block(), outline, headline, root);
      if (near) {
        add(dates, time.value(), Trust.TIME);
        break;
      }
    }
    String address = first(canonicalUrl(), url);
    add(dates, address == null ? null : UrlDate.find(address), Trust.URL);
    return dates;
  }

  /** Returns whether a time stands between headline and story, or at the top of the story. */
  private static boolean isNear(int block, Outline outline, int headline, @Nullable Box root) {
    if (root == null || block >= root.to()) {
      return false;
    }
    int top = headline >= 0 ? Math.min(headline, root.from()) : root.from();
    boolean noise =
        block < outline.blocks().size() && block > headline && isAside(outline.blocks().get(block));
    return block >= top - 1 && !noise;
  }

  private static boolean isAside(Block block) {
    for (Box box = block.box(); box != null; box = box.parent()) {
      if (box.tag().equals("aside") || box.tag().equals("nav") || box.tag().equals("footer")) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<PageDate> dates, @Nullable String value, Trust trust) {
    if (value != null && !value.isBlank() && dates.size() < MOST_DATES) {
      PageDate date = new PageDate(value.strip(), trust);
      if (!dates.contains(date)) {
        dates.add(date);
      }
    }
  }
}
