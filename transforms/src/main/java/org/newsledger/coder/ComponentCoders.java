package org.newsledger.coder;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.coders.BigDecimalCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.DoubleCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.jspecify.annotations.Nullable;

/** Finds the coder of a record's component by its type. */
final class ComponentCoders {

  private ComponentCoders() {}

  /** Returns the coder of a component, which accepts null where it is annotated so. */
  @SuppressWarnings("unchecked") // the component's own type says what the coder is for
  static Coder<Object> of(RecordComponent component) throws CannotProvideCoderException {
    Coder<Object> coder = (Coder<Object>) of(component.getGenericType());
    AnnotatedType annotated = component.getAnnotatedType();
    return annotated.isAnnotationPresent(Nullable.class) ? NullableCoder.of(coder) : coder;
  }

  private static Coder<?> of(Type type) throws CannotProvideCoderException {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return ListCoder.of(of(generic.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> named) {
      Coder<?> coder = named.isEnum() || named.isRecord() ? compound(named) : simple(named);
      if (coder != null) {
        return coder;
      }
    }
    throw new CannotProvideCoderException("no deterministic coder for " + type.getTypeName());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum or a record, as the caller has seen
  private static Coder<?> compound(Class<?> type) throws CannotProvideCoderException {
    return type.isEnum() ? named((Class) type) : RecordCoder.of((Class) type);
  }

  private static @Nullable Coder<?> simple(Class<?> type) {
    if (type == String.class) {
      return StringUtf8Coder.of();
    }
    if (type == int.class || type == Integer.class) {
      return VarIntCoder.of();
    }
    if (type == long.class || type == Long.class) {
      return VarLongCoder.of();
    }
    if (type == double.class || type == Double.class) {
      return DoubleCoder.of();
    }
    if (type == boolean.class || type == Boolean.class) {
      return BooleanCoder.of();
    }
    if (type == BigDecimal.class) {
      return BigDecimalCoder.of();
    }
    if (type == int[].class) {
      return DelegateCoder.of(ByteArrayCoder.of(), ComponentCoders::bytes, ComponentCoders::ints);
    }
    if (type == LocalDate.class) {
      return DelegateCoder.of(VarLongCoder.of(), LocalDate::toEpochDay, LocalDate::ofEpochDay);
    }
    return null;
  }

  // Four bytes each: what comes in arrays are hashes, which no shorter code fits.
  private static byte[] bytes(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  private static int[] ints(byte[] bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  // By name and not by number, so that a constant added in the middle moves no other.
  private static <E extends Enum<E>> Coder<E> named(Class<E> type) {
    return DelegateCoder.of(StringUtf8Coder.of(), E::name, name -> Enum.valueOf(type, name));
  }
}
