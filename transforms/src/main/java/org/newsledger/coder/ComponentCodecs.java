package org.newsledger.coder;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.beam.sdk.coders.CannotProvideCoderException;

/** Finds the codec of a record's component by its type. */
final class ComponentCodecs {

  private static final Map<Class<?>, ComponentCodec> SIMPLE =
      Map.ofEntries(
          codec(String.class, (value, to) -> to.writeText(value), RecordBytes::readText),
          codec(int.class, (value, to) -> to.writeLong(value), RecordBytes::readInt),
          codec(Integer.class, (value, to) -> to.writeLong(value), RecordBytes::readInt),
          codec(long.class, (value, to) -> to.writeLong(value), RecordBytes::readLong),
          codec(Long.class, (value, to) -> to.writeLong(value), RecordBytes::readLong),
          codec(boolean.class, ComponentCodecs::write, ComponentCodecs::readBoolean),
          codec(Boolean.class, ComponentCodecs::write, ComponentCodecs::readBoolean),
          codec(BigDecimal.class, ComponentCodecs::write, ComponentCodecs::readDecimal),
          codec(int[].class, (value, to) -> to.writeInts(value), RecordBytes::readInts),
          codec(
              LocalDate.class,
              (value, to) -> to.writeLong(value.toEpochDay()),
              from -> LocalDate.ofEpochDay(from.readLong())),
          Map.entry(double.class, new DoubleCodec()),
          Map.entry(Double.class, new DoubleCodec()));

  private ComponentCodecs() {}

  /**
   * Returns the codec of a type.
   *
   * @throws CannotProvideCoderException when none is known for the type or for what it holds
   */
  static ComponentCodec of(Type type) throws CannotProvideCoderException {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new ListCodec(of(generic.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> named) {
      ComponentCodec simple = SIMPLE.get(named);
      if (simple != null) {
        return simple;
      }
      if (named.isEnum()) {
        return new EnumCodec(named.getEnumConstants());
      }
      if (named.isRecord()) {
        return RecordCodec.of(named.asSubclass(Record.class));
      }
    }
    throw new CannotProvideCoderException("no deterministic coder for " + type.getTypeName());
  }

  @SuppressWarnings("unchecked") // the component's own type says what is written
  private static <T> Map.Entry<Class<?>, ComponentCodec> codec(
      Class<T> type, BiConsumer<T, RecordBytes> write, Function<RecordBytes, T> read) {
    return Map.entry(type, new SimpleCodec((BiConsumer<Object, RecordBytes>) write, read));
  }

  private static void write(boolean value, RecordBytes to) {
    to.writeByte(value ? 1 : 0);
  }

  private static boolean readBoolean(RecordBytes from) {
    return from.readByte() != 0;
  }

  private static void write(BigDecimal value, RecordBytes to) {
    to.writeLong(value.scale());
    to.write(value.unscaledValue().toByteArray());
  }

  private static BigDecimal readDecimal(RecordBytes from) {
    int scale = from.readInt();
    return new BigDecimal(new BigInteger(from.read()), scale);
  }

  private record SimpleCodec(
      BiConsumer<Object, RecordBytes> writer, Function<RecordBytes, ?> reader)
      implements ComponentCodec {
    @Override
    public void write(Object value, RecordBytes to) {
      writer.accept(value, to);
    }

    @Override
    public Object read(RecordBytes from) {
      return reader.apply(from);
    }
  }
}
