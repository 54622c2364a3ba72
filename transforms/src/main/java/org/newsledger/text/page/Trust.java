package org.newsledger.text.page;

/** Where on a page a date stands, the most trusted first. */
public enum Trust {
  /** {@code datePublished} of the page's JSON-LD or microdata. */
  JSON_LD,
  /** {@code article:published_time} and the like. */
  OPEN_GRAPH,
  /** {@code DC.date} and other meta elements of their own names. */
  DUBLIN_CORE,
  /** A {@code time} element in the article. */
  TIME,
  /** The path of the page's url. */
  URL
}
