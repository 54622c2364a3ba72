package org.newsledger.coder;

/** The number of a constant: bytes are never read by another build than wrote them. */
record EnumCodec(Object[] constants) implements ComponentCodec {

  @Override
  public void write(Object value, RecordBytes to) {
    to.writeLong(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(RecordBytes from) {
    return constants[from.readInt()];
  }
}
