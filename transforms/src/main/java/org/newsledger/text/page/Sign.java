package org.newsledger.text.page;

/** What an element's name and classes say of what is in it. */
enum Sign {
  /** Never a part of a story. */
  NOISE,
  /** No part of a story unless much of the page's prose is in it. */
  WEAK,
  /** An article, or what stands for one. */
  ARTICLE,
  /** The main part of the page. */
  MAIN,
  /** The paragraphs of a story. */
  BODY,
  /** Nothing. */
  NONE
}
