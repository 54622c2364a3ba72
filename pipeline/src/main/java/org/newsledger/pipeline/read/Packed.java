package org.newsledger.pipeline.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** One stream packed by itself, not an archive; several that follow each other are one. */
enum Packed implements Format {
  GZIP(".gz") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new Gunzip(in);
    }
  },
  BZIP2(".bz2") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  ZSTD(".zst") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdInputStreamNoFinalizer(in);
    }
  };

  private final String ending;

  Packed(String ending) {
    this.ending = ending;
  }

  abstract InputStream unpack(InputStream in) throws IOException;

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    Counted packed = new Counted(in);
    Limits limits = contents.limits();
    try (InputStream unpacked = Sturdy.call(() -> unpack(new BufferedInputStream(packed)))) {
      contents.read(
          input.unpacked(ending),
          Metered.unpacked(unpacked, packed::count, limits.ratio(), contents.budget()));
    }
  }
}
