package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.newsledger.model.Rejection.Reason;

/** Reads what one file holds, however often it is packed. */
final class Contents {

  private final Limits limits;
  private final Found found;
  private final Budget budget;

  /** Reads for {@code found} within {@code limits}. */
  Contents(Limits limits, Found found) {
    this.limits = limits;
    this.found = found;
    this.budget =
        new Budget(
            limits.fileBytes(),
            "the file holds more than "
                + limits.fileBytes()
                + " bytes, unpacked; raise --maxFileBytes or split it");
  }

  Limits limits() {
    return limits;
  }

  Found found() {
    return found;
  }

  /** Returns the bytes that may be read of the file. */
  Budget budget() {
    return budget;
  }

  /** Returns where the articles of {@code input} go. */
  Articles articles() {
    return new Articles(limits, found);
  }

  /** Reads an input by what its first bytes are, and tells what can't be read of it. */
  void read(Input input, InputStream stream) {
    Peeked in = Peeked.at(stream);
    try {
      Format format = Sniffer.format(input.name(), in.head());
      if (format.isContainer() && input.depth() >= limits.depth()) {
        String message =
            "stands in " + limits.depth() + " archives within each other; raise --maxDepth";
        found.rejection(input.refused(Reason.BAD_ARCHIVE, message));
      } else {
        format.read(input, in, this);
      }
    } catch (RefusedInputException e) {
      found.rejection(input.refused(e.reason(), e.getMessage()));
    } catch (IOException e) {
      found.rejection(input.refused(Reason.BAD_ARCHIVE, "is damaged or breaks off: " + what(e)));
    }
  }

  private static String what(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
