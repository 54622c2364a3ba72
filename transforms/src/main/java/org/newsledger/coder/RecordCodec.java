package org.newsledger.coder;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.CoderException;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record, in order; before one that may be null stands whether it is. Built
 * once for a type.
 */
final class RecordCodec implements ComponentCodec {

  private static final Map<Class<?>, RecordCodec> CODECS = new ConcurrentHashMap<>();

  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

  private final RecordComponent[] components;
  private final ComponentCodec[] codecs;
  private final boolean[] nullable;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;

  private RecordCodec(Class<? extends Record> type) throws CannotProvideCoderException {
    components = type.getRecordComponents();
    codecs = new ComponentCodec[components.length];
    nullable = new boolean[components.length];
    accessors = new MethodHandle[components.length];
    for (int i = 0; i < components.length; i++) {
      codecs[i] = ComponentCodecs.of(components[i].getGenericType());
      nullable[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
      accessors[i] = accessor(components[i]);
    }
    constructor = constructor(type);
  }

  /**
   * Returns the codec of a record type.
   *
   * @throws CannotProvideCoderException naming the type of the first component without a codec
   */
  static RecordCodec of(Class<? extends Record> type) throws CannotProvideCoderException {
    RecordCodec known = CODECS.get(type);
    if (known == null) {
      known = new RecordCodec(type);
      CODECS.put(type, known);
    }
    return known;
  }

  @Override
  public void write(Object value, RecordBytes to) throws CoderException {
    for (int i = 0; i < codecs.length; i++) {
      Object component = read(i, value);
      if (nullable[i]) {
        to.writeByte(component == null ? 0 : 1);
      } else if (component == null) {
        throw new CoderException("null in " + components[i] + " of " + value.getClass().getName());
      }
      if (component != null) {
        codecs[i].write(component, to);
      }
    }
  }

  @Override
  public Object read(RecordBytes from) throws CoderException {
    @Nullable Object[] values = new @Nullable Object[codecs.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = nullable[i] && from.readByte() == 0 ? null : codecs[i].read(from);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) { // what a method handle declares
      throw new CoderException("cannot make a record of " + Arrays.toString(components), e);
    }
  }

  @Override
  public boolean isDeterministic() {
    return Arrays.stream(codecs).allMatch(ComponentCodec::isDeterministic);
  }

  private @Nullable Object read(int component, Object value) throws CoderException {
    try {
      return (Object) accessors[component].invokeExact(value);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) { // what a method handle declares
      throw new CoderException("cannot read " + components[component], e);
    }
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible before", e);
    }
  }

  private static MethodHandle constructor(Class<? extends Record> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(parameters);
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, parameters.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }
}
