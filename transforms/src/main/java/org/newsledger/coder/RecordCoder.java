package org.newsledger.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a Java record as its components, in order, behind the number of their bytes. Unlike
 * {@code SerializableCoder} the bytes are deterministic, so a record without doubles may be the key
 * of a grouping, and they hold no class names. They are for the run that wrote them: another build
 * may read them otherwise.
 *
 * <p>A component that is annotated {@code @Nullable} may be null; a null in any other is a {@code
 * CoderException} that names it.
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {

  private static final long serialVersionUID = 1;

  /** Largest buffer that a thread keeps for the next record. */
  private static final int MOST_KEPT = 1 << 20;

  private static final ThreadLocal<RecordBytes> WRITTEN =
      ThreadLocal.withInitial(RecordBytes::empty);

  private final Class<T> type;
  private transient RecordCodec codec;

  private RecordCoder(Class<T> type) throws CannotProvideCoderException {
    this.type = type;
    this.codec = RecordCodec.of(type);
  }

  /**
   * Returns the coder of a record type.
   *
   * @throws CannotProvideCoderException naming the first component that no coder is known for
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type)
      throws CannotProvideCoderException {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    if (value == null) {
      throw new CoderException("null is no " + type.getName());
    }
    RecordBytes bytes = WRITTEN.get();
    bytes.clear();
    codec.write(value, bytes);
    VarInt.encode(bytes.size(), out);
    out.write(bytes.array(), 0, bytes.size());
    if (bytes.array().length > MOST_KEPT) {
      WRITTEN.remove();
    }
  }

  @Override
  public T decode(InputStream in) throws IOException {
    int size = VarInt.decodeInt(in);
    byte[] bytes = in.readNBytes(size);
    try {
      return type.cast(codec.read(RecordBytes.of(bytes)));
    } catch (IndexOutOfBoundsException e) {
      throw new CoderException("these are not the bytes of a " + type.getName(), e);
    }
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    if (!codec.isDeterministic()) {
      throw new NonDeterministicException(this, "a component may be equal and have other bytes");
    }
  }

  /** Returns true: records are equal when their components are. */
  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    try {
      codec = RecordCodec.of(type);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("it had a coder where it was written", e);
    }
  }
}
