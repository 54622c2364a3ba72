package org.newsledger.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final String STORY =
      "<h1>Bridge closed after flood</h1><p>The city closed its oldest bridge on Monday after the"
          + " river rose by two metres in three hours, the mayor said.</p><p>Six families spent the"
          + " night in a school, and two districts have no water. Nobody was hurt, but the damage"
          + " is considerable, according to engineers who looked at the piers.</p>";

  static List<PageFixture> pages() {
    return PageFixture.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheStoryAndLittleElse(PageFixture fixture) {
    Page page = PageReader.read(fixture.html(), fixture.url());

    List<String> wanted = words(fixture.text());
    List<String> kept = words(page.text());
    int common = common(wanted, kept);
    assertTrue(common >= 0.95 * wanted.size(), () -> "lost of the story: " + page.text());
    assertTrue(kept.size() - common <= 0.05 * kept.size(), () -> "noise: " + page.text());
    assertFalse(page.wall());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageSaysOfItself(PageFixture fixture) {
    assertEquals(
        fixture.facts(), PageFixture.facts(PageReader.read(fixture.html(), fixture.url())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void putsTheHeadlineFirstAndOnce(PageFixture fixture) {
    String title = fixture.facts().get(0);
    String text = PageReader.read(fixture.html(), fixture.url()).text();

    assertTrue(text.startsWith(title), text);
    assertEquals(text.indexOf(title), text.lastIndexOf(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Before you continue</h1><p>We and our 812 partners use cookies and process personal"
            + " data to show you advertising, to measure its performance and to develop our"
            + " products.</p><p>You can change your choice at any time. Some partners rely on"
            + " legitimate interest. Read our cookie policy to learn more about it.</p>"
            + "<button>Accept</button>",
        "<div class=login-page><h2>Sign in</h2><form><label>E-mail</label><input type=email><label>"
            + "Password</label><input type=password></form><p>Forgot your password? We will send"
            + " you a link to choose another one.</p></div>",
        "<h1>Minister resigns</h1><div class=paywall><p>Subscribe to read this article. You get"
            + " unlimited access for a month.</p><p>Already a subscriber? Log in.</p></div>",
        "<h1>Minister tritt zurück</h1><div><p>Jetzt abonnieren und weiterlesen: vier Wochen für"
            + " einen Euro.</p><p>Sie sind bereits Abonnent? Anmelden</p></div>",
        "<title>Just a moment...</title><h1>news.example</h1><p>Checking if the site connection is"
            + " secure. Enable JavaScript and cookies to continue.</p>",
        "<h1>We value your privacy</h1><p>We and our 843 partners store information on a device,"
            + " such as cookies, and process personal data to show you advertising that suits"
            + " you.</p><button>Accept all</button><button>Reject all</button>",
        "<h1>Avec votre accord</h1><p>Nos partenaires et nous utilisons des cookies pour accéder à"
            + " des informations personnelles. Vous pouvez changer d'avis à tout moment.</p>"
            + "<button>Accepter</button>",
        "<title>Seite nicht gefunden – Rheinblatt</title><h1>404</h1><p>Die Adresse gibt es nicht"
            + " mehr.</p>",
        "<title>Access denied</title><h1>Access Denied</h1><p>You don't have permission to access"
            + " this page on this server.</p>"
      })
  void tellsAWallFromAStory(String body) {
    assertTrue(PageReader.read("<html><body>" + body + "</body></html>", null).wall());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=modal><form><input type=password></form><p>Log in with your password</p></div>",
        "<div class=cookie-bar>We use cookies. Manage cookies.</div>",
        "<p>Get our letter every morning:</p><input type=email>",
        "<p>The regulator said that the company set cookies without the consent of its users and"
            + " fined it three million euros.</p>",
        "<div class=subscribe-box><p>Subscribe today and save half the price.</p></div>"
      })
  void takesAStoryForAStoryWhateverStandsBesideIt(String beside) {
    Page page = PageReader.read("<body><div>" + STORY + "</div>" + beside + "</body>", null);

    assertFalse(page.wall());
    assertTrue(page.text().startsWith("Bridge closed after flood\n\nThe city closed"));
  }

  @Test
  void takesShortNewsOfCookiesForNews() {
    String body =
        "<h1>Shop fined over cookies</h1><p>A regulator fined a shop because it was easier to"
            + " accept cookies on its pages than to reject them, a spokesman said on Monday in"
            + " Salis.</p>";

    assertFalse(PageReader.read("<body>" + body + "</body>", null).wall());
  }

  @Test
  void leavesTeasersOutUnlessThePageConsistsOfThem() {
    String teaser =
        "<div class=t><a href=/%1$d>The council votes again on harbour %1$d</a><p>Members wanted to"
            + " see the budget of part %1$d before they decide.</p></div>";
    String teasers = teaser.formatted(1) + teaser.formatted(2);

    String story = PageReader.read("<body><div>" + STORY + teasers + "</div></body>", null).text();
    assertTrue(story.endsWith("looked at the piers."), story);
    String list = PageReader.read("<body><h1>The day</h1>" + teasers + "</body>", null).text();
    assertTrue(list.endsWith("the budget of part 2 before they decide."), list);
  }

  @Test
  void keepsASentenceThatOpensAsACreditDoes() {
    String below =
        "<img src=q.jpg><p>Nobody was hurt on the quay. Photos showed smoke over it.</p>";
    String caption = "<img src=r.jpg><p>The quay on Monday. Photo A. Roe (Agency)</p>";
    String text =
        PageReader.read("<body><div>" + STORY + below + caption + STORY + "</div>", null).text();
    assertTrue(text.contains("Photos showed smoke"), text);
    assertFalse(text.contains("Photo A. Roe"), text);
  }

  @Test
  void leavesOutWhatStandsInForAPost() {
    String embed =
        "<div class=embed>Um diesen externen Inhalt zu sehen, müssen Sie zustimmen."
            + " <button>OK</button></div>";
    String text = PageReader.read("<body><div>" + STORY + embed + STORY + "</div>", null).text();
    assertFalse(text.contains("externen Inhalt"), text);
    assertTrue(text.contains("looked at the piers."), text);
  }

  @Test
  void findsNoStoryWhereThereIsNone() {
    Page page = PageReader.read("", null);

    assertEquals("", page.text());
    assertNull(page.title());
    assertFalse(page.wall());
    assertEquals("", PageReader.read("<title>T</title><a href=x>one</a>", null).text());
  }

  @Test
  void readsJsonThatBreaksOffAndJsonInAComment() {
    String broken =
        "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Head\n"
            + "line\",\"author\":[{\"name\":\"A\"}],";
    Page page = PageReader.read(ld(broken) + STORY, null);

    assertEquals("A", page.author());
    assertEquals("Head\nline", page.title());
  }

  @Test
  void passesOverJsonThatIsNested() {
    String deep = "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"x\":" + "[".repeat(100_000);

    assertEquals("Bridge", PageReader.read(ld(deep) + STORY, null).title());
  }

  @Test
  void takesTheBodyOfJsonWhereThePageShowsNone() {
    String body = "One bridge is closed.<br>Nobody was hurt, the mayor said on Monday.</p>";
    String data =
        "{\"@graph\":[{\"@type\":\"Report\"},{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Flood\",\"articleBody\":\""
            + body
            + "\"}]}";

    assertEquals(
        "Flood\n\nOne bridge is closed.\n\nNobody was hurt, the mayor said on Monday.",
        PageReader.read(ld(data) + "<div>Loading</div>", null).text());
  }

  @Test
  void leavesOutWhatTheBodyOfJsonLacks() {
    String strange =
        "<p>Our app brings you every story of the day as soon as it happens, try it today.</p>";
    String body =
        "The city closed its oldest bridge on Monday after the river rose by two metres in three"
            + " hours, the mayor said. Six families spent the night in a school, and two districts"
            + " have no water. Nobody was hurt, but the damage is considerable, according to"
            + " engineers who looked at the piers.";
    String page = STORY.replace("</p><p>", "</p>" + strange + "<p>");

    assertTrue(PageReader.read(page, null).text().contains("Our app"));
    String data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body + "\"}";
    assertFalse(PageReader.read(ld(data) + page, null).text().contains("Our app"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2022/01/06/x, 2022/01/06",
    "https://a.example/news/2022-01-06-title, 2022-01-06",
    "https://a.example/20220106/title, 20220106",
    "https://a.example/2022/01/title, 2022/01",
    "https://a.example/2022-01, ''",
    "https://a.example/id/20229906, ''",
    "https://a.example/1234/56, ''",
    "https://2022.example/, ''"
  })
  void readsTheDateOfAnAddress(String url, String date) {
    List<PageDate> dates = PageReader.read(STORY, url).dates();

    assertEquals(date.isEmpty() ? List.of() : List.of(new PageDate(date, Trust.URL)), dates);
  }

  @Test
  void leavesRelativeAddressesAndFrontPagesOut() {
    String link = "<link rel=canonical href='%s'>" + STORY;

    assertNull(PageReader.read(link.formatted("/a/b"), null).canonicalUrl());
    assertNull(
        PageReader.read(link.formatted("https://a.example/"), "https://a.example/x")
            .canonicalUrl());
    assertEquals(
        "https://a.example/b",
        PageReader.read(link.formatted("/b"), "https://a.example/x").canonicalUrl());
  }

  private static String ld(String data) {
    return "<script type='application/ld+json'>" + data + "</script>";
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Returns the length of the longest common subsequence. */
  private static int common(List<String> one, List<String> other) {
    int[] lengths = new int[other.size() + 1];
    for (String word : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = lengths[j];
        lengths[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[other.size()];
  }
}
