package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/** A file that is one article and nothing else. */
final class PlainText implements Format {

  @Override
  public void read(InputFile file, InputStream in, long limit, Found found) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      found.rejection(
          new Rejection(
              file.uri(),
              Reason.TOO_LARGE,
              "holds more than " + limit + " bytes; raise --maxBytes if it is one article",
              file.bytes()));
      return;
    }
    try {
      String text = Utf8.decode(bytes);
      if (text.isBlank()) {
        found.rejection(new Rejection(file.uri(), Reason.EMPTY, "holds no text", file.bytes()));
      } else {
        found.document(new Document(file.uri(), null, null, null, null, text, file.bytes()));
      }
    } catch (NotTextException e) {
      found.rejection(new Rejection(file.uri(), Reason.NOT_TEXT, e.getMessage(), file.bytes()));
    }
  }
}
