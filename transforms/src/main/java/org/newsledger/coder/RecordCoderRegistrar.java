package org.newsledger.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Tells Beam to encode every record by {@link RecordCoder}; found as a service. */
public final class RecordCoderRegistrar implements CoderProviderRegistrar {

  /** Returns the provider for records. */
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new RecordCoderProvider());
  }

  private static final class RecordCoderProvider extends CoderProvider {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // seen to be a record before it is cast to one
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      if (!type.getRawType().isRecord()) {
        throw new CannotProvideCoderException(type + " is no record");
      }
      return (Coder<T>) RecordCoder.of((Class) type.getRawType());
    }
  }
}
