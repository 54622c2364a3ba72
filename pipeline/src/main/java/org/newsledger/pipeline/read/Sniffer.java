package org.newsledger.pipeline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/** Tells what bytes are by the first of them; the name decides only where these leave it open. */
final class Sniffer {

  private static final Format TEXT = new PlainText();
  private static final Format PAGE = new HtmlPage();
  private static final Format TABLE = new CsvTable();
  private static final Format WARC = new Warc();

  private static final Set<String> NO_ARTICLES =
      Set.of("css", "js", "mjs", "map", "svg", "yaml", "yml", "toml", "ini", "sql", "log");

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

  private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "warc", "7z", "rar");

  /** First elements of XML that is no page. */
  private static final Set<String> XML =
      Set.of(
          "rss", "feed", "rdf:rdf", "urlset", "sitemapindex", "newsml", "newsitem", "nitf", "svg");

  private static final int TAR_BLOCK = 512;

  private Sniffer() {}

  /**
   * Returns how bytes are read.
   *
   * @param name in lower case
   * @param head the first bytes
   * @throws RefusedInputException when they are not read
   */
  static Format format(String name, byte[] head) throws RefusedInputException {
    Format packed = packed(head);
    if (packed != null) {
      return packed;
    }
    if (name.endsWith(".zip") && Magic.holds(head, 'P', 'K', 3, 4)) {
      return Archive.ZIP; // whose first header is damaged or gone
    }
    if (name.endsWith(".tar") && Magic.isZero(head, TAR_BLOCK)) {
      return Archive.TAR;
    }
    String other = Magic.name(head);
    if (other != null) {
      throw new RefusedInputException(
          Reason.UNSUPPORTED_FORMAT, "is " + other + "; save its text as .txt or .html");
    }
    return text(name.substring(name.lastIndexOf('.') + 1), start(head));
  }

  private static @Nullable Format packed(byte[] head) {
    if (Magic.starts(head, 0x1F, 0x8B, 8)) {
      return Packed.GZIP;
    }
    if (Magic.starts(head, 'B', 'Z', 'h') && Magic.startsAt(head, 4, 0x31, 0x41, 0x59, 0x26)) {
      return Packed.BZIP2;
    }
    if (Magic.starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return Packed.ZSTD;
    }
    if (Magic.starts(head, 'P', 'K', 3, 4) || Magic.starts(head, 'P', 'K', 5, 6)) {
      return Archive.ZIP;
    }
    if (Magic.starts(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    return head.length >= TAR_BLOCK && TarArchiveInputStream.matches(head, head.length)
        ? Archive.TAR
        : null;
  }

  /** Returns the first characters as far as ASCII goes, which is all that formats differ by. */
  private static String start(byte[] head) {
    if (Magic.starts(head, 0xFF, 0xFE) || (head.length > 3 && head[1] == 0 && head[3] == 0)) {
      return withoutMark(new String(head, UTF_16LE));
    }
    if (Magic.starts(head, 0xFE, 0xFF) || (head.length > 3 && head[0] == 0 && head[2] == 0)) {
      return withoutMark(new String(head, UTF_16BE));
    }
    int from = Magic.starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new String(head, from, head.length - from, ISO_8859_1);
  }

  private static String withoutMark(String start) {
    return start.startsWith("\uFEFF") ? start.substring(1) : start;
  }

  private static Format text(String ending, String start) throws RefusedInputException {
    if (Markup.isPage(start)) {
      return PAGE;
    }
    if (isMail(start)) {
      throw new RefusedInputException(
          Reason.UNSUPPORTED_FORMAT, "is a mail or a page saved as one (MHTML); save it as .html");
    }
    String root = Markup.root(start);
    if (start.startsWith("<?xml") || XML.contains(root)) {
      String message = "is XML (" + root + "), no page; save its articles as .html or .jsonl";
      throw new RefusedInputException(Reason.UNSUPPORTED_FORMAT, message);
    }
    boolean lines = ending.equals("jsonl") || ending.equals("ndjson");
    if (lines || ending.equals("json") || JsonShape.isJson(start)) {
      return json(lines, start);
    }
    if (ARCHIVES.contains(ending) && !start.isEmpty()) {
      throw new RefusedInputException(
          Reason.BAD_ARCHIVE, "is no " + ending + " file, whatever its name says");
    }
    if (NO_ARTICLES.contains(ending)) {
      throw new RefusedInputException(
          Reason.UNSUPPORTED_FORMAT, "." + ending + " files hold no articles");
    }
    if (ending.equals("csv") || ending.equals("tsv") || Dialect.isHeader(start)) {
      return start.isBlank() ? TEXT : TABLE;
    }
    return PAGES.contains(ending) && start.indexOf('<') >= 0 ? PAGE : TEXT;
  }

  private static boolean isMail(String start) {
    int header = start.replace("\r", "").indexOf("\n\n");
    int version = start.indexOf("MIME-Version: ");
    return version >= 0 && version < header && (version == 0 || start.charAt(version - 1) == '\n');
  }

  private static Format json(boolean lines, String start) throws RefusedInputException {
    if (!lines && !start.isBlank() && !JsonShape.isJson(start)) {
      String message = "is no JSON: it starts with neither an object nor an array of objects";
      throw new RefusedInputException(Reason.BAD_JSON, message);
    }
    return JsonShape.isLines(start, lines) ? JsonRecords.LINES : JsonRecords.VALUES;
  }
}
