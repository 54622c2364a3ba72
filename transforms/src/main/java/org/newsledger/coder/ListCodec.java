package org.newsledger.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CoderException;

/** The number of elements, and each in its order; none may be null. What is read is immutable. */
record ListCodec(ComponentCodec element) implements ComponentCodec {

  @Override
  public void write(Object value, RecordBytes to) throws CoderException {
    List<?> elements = (List<?>) value;
    to.writeLong(elements.size());
    for (Object each : elements) {
      if (each == null) {
        throw new CoderException("null in a list");
      }
      element.write(each, to);
    }
  }

  @Override
  public Object read(RecordBytes from) throws CoderException {
    int count = from.readInt();
    if (count == 0) {
      return List.of();
    }
    Object[] elements = new Object[count];
    for (int i = 0; i < count; i++) {
      elements[i] = element.read(from);
    }
    return List.of(elements);
  }

  @Override
  public boolean isDeterministic() {
    return element.isDeterministic();
  }
}
