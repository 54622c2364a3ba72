package org.newsledger.pipeline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/** Reads files, whatever they hold. */
public final class Formats {

  private Formats() {}

  /** Hands the articles of {@code file}, and what can't be read of it, to {@code found}. */
  public static void read(InputFile file, Limits limits, Found found) {
    Input input = Input.of(file, sidecar(file, limits, found));
    try (InputStream raw = open(file.path())) {
      read(input, raw, limits, found);
    } catch (IOException e) {
      found.rejection(input.refused(Reason.UNREADABLE, "can't be read: " + e.getMessage()));
    }
  }

  /** Hands what a stream holds to {@code found}. */
  static void read(Input input, InputStream raw, Limits limits, Found found) {
    Contents contents = new Contents(limits, found);
    contents.read(input, Metered.stored(raw, contents.budget()));
  }

  private static Metadata sidecar(InputFile file, Limits limits, Found found) {
    String path = file.sidecar();
    if (path == null) {
      return Metadata.NONE;
    }
    String folder = file.uri().substring(0, file.uri().lastIndexOf('/') + 1);
    String uri = folder + path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = open(path)) {
      return Sidecars.read(uri, in, new Contents(limits, found));
    } catch (IOException e) {
      found.rejection(new Rejection(uri, Reason.UNREADABLE, "can't be read: " + e, 0));
    }
    return Metadata.NONE;
  }

  private static InputStream open(String path) throws IOException {
    return new Stored(
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false))));
  }

  /** Tells an error of the storage from one of what is stored. */
  private static final class Stored extends FilterInputStream {
    Stored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return Bytes.next(this);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        throw new RefusedInputException(Reason.UNREADABLE, "can't be read: " + e.getMessage());
      }
    }
  }
}
