package org.newsledger.pipeline.read;

import java.io.IOException;

/** Bytes that are one article and nothing else. */
final class PlainText implements Format {

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    byte[] bytes = Bytes.read(in, contents.limits().recordBytes());
    contents.articles().text(input.uri(), input.told(), bytes, input.size(bytes));
  }
}
