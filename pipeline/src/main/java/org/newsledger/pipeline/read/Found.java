package org.newsledger.pipeline.read;

import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/** Takes what a format finds in a file. */
public interface Found {

  /** Takes an article. */
  void document(Document document);

  /** Takes an input that gives no article. */
  void rejection(Rejection rejection);
}
