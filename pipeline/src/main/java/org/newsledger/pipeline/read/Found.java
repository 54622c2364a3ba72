package org.newsledger.pipeline.read;

import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/** Takes what is found in a file. */
public interface Found {

  /** Takes an article. */
  void document(Document document);

  /** Takes an input that gives no article. */
  void rejection(Rejection rejection);

  /** Takes note of a part of a container that is no input, such as the record of a WARC request. */
  void skipped(String what);
}
