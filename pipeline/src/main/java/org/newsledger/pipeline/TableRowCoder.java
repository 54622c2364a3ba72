package org.newsledger.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.jspecify.annotations.Nullable;
import org.newsledger.coder.RecordCoder;

/** Encodes a row as the number of its table and what {@link RecordCoder} makes of it. */
final class TableRowCoder extends CustomCoder<TableRow> {

  private static final long serialVersionUID = 1;
  private static final VarIntCoder TABLE = VarIntCoder.of();

  private final List<Coder<Record>> rows = new ArrayList<>();

  private TableRowCoder() throws CannotProvideCoderException {
    for (Table table : Table.values()) {
      rows.add(NullableCoder.of(RecordCoder.of(table.row())));
    }
  }

  /** Returns the coder. */
  static TableRowCoder create() {
    try {
      return new TableRowCoder();
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("every column has a coder", e);
    }
  }

  @Override
  public void encode(TableRow value, OutputStream out) throws IOException {
    TABLE.encode(value.table().ordinal(), out);
    rows.get(value.table().ordinal()).encode(value.row(), out);
  }

  @Override
  public TableRow decode(InputStream in) throws IOException {
    int table = TABLE.decode(in);
    return new TableRow(Table.values()[table], rows.get(table).decode(in));
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    verifyDeterministic(this, "every row must be", rows.toArray(Coder<?>[]::new));
  }

  /** Returns whether the other is one too: all are alike. Flink asks it of what it joins. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableRowCoder;
  }

  @Override
  public int hashCode() {
    return TableRowCoder.class.hashCode();
  }
}
