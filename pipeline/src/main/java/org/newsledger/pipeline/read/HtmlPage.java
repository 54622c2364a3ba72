package org.newsledger.pipeline.read;

import java.io.IOException;

/** Bytes that are one page of HTML. */
final class HtmlPage implements Format {

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    byte[] bytes = Bytes.read(in, contents.limits().recordBytes());
    contents.articles().page(input.uri(), input.told(), bytes, null, input.size(bytes));
  }
}
