package org.newsledger.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a Java record as its components, in order. Unlike {@code SerializableCoder} the bytes are
 * deterministic, so a record without doubles may be the key of a grouping, and they hold no class
 * names.
 *
 * <p>A component that is annotated {@code @Nullable} may be null; a null in any other is a {@code
 * CoderException} that names it.
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {

  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final List<Coder<Object>> coders;
  private transient RecordComponent[] components;
  private transient Constructor<T> constructor;

  private RecordCoder(Class<T> type, List<Coder<Object>> coders) {
    this.type = type;
    this.coders = coders;
    this.components = componentsOf(type);
    this.constructor = constructorOf(type);
  }

  /**
   * Returns the coder of a record type.
   *
   * @throws CannotProvideCoderException naming the first component that no coder is known for
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type)
      throws CannotProvideCoderException {
    List<Coder<Object>> coders = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      coders.add(ComponentCoders.of(component));
    }
    return new RecordCoder<>(type, coders);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    for (int i = 0; i < components.length; i++) {
      Object component = read(components[i], value);
      try {
        coders.get(i).encode(component, out);
      } catch (CoderException | NullPointerException e) {
        throw new CoderException("cannot encode " + components[i] + " of " + type.getName(), e);
      }
    }
  }

  @Override
  public T decode(InputStream in) throws IOException {
    Object[] values = new Object[coders.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = coders.get(i).decode(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new CoderException("cannot make a " + type.getName(), e);
    }
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    verifyDeterministic(
        this, "every component must be deterministic", coders.toArray(Coder<?>[]::new));
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

  private static @Nullable Object read(RecordComponent component, Record value)
      throws CoderException {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new CoderException("cannot read " + component, e);
    }
  }

  private static RecordComponent[] componentsOf(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      component.getAccessor().setAccessible(true);
    }
    return components;
  }

  private static <T> Constructor<T> constructorOf(Class<T> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    components = componentsOf(type);
    constructor = constructorOf(type);
  }
}
