package org.newsledger.coder;

/** Eight bytes a number. Not deterministic, because 0.0 equals -0.0. */
final class DoubleCodec implements ComponentCodec {

  @Override
  public void write(Object value, RecordBytes to) {
    to.writeFixed(Double.doubleToLongBits((Double) value));
  }

  @Override
  public Object read(RecordBytes from) {
    return Double.longBitsToDouble(from.readFixed());
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
