package org.newsledger.pipeline.storage;

import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A name in {@code mem://}.
 *
 * @param name all of it; a folder's ends in a slash
 */
record MemoryResourceId(String name) implements ResourceId {

  @Override
  public ResourceId resolve(String other, ResolveOptions options) {
    String folder = isDirectory() ? name : name + '/';
    boolean directory = options.equals(StandardResolveOptions.RESOLVE_DIRECTORY);
    return new MemoryResourceId(folder + other + (directory && !other.endsWith("/") ? "/" : ""));
  }

  @Override
  public ResourceId getCurrentDirectory() {
    return new MemoryResourceId(name.substring(0, name.lastIndexOf('/') + 1));
  }

  @Override
  public String getScheme() {
    return MemoryFileSystem.SCHEME;
  }

  @Override
  public String getFilename() {
    String bare = isDirectory() ? name.substring(0, name.length() - 1) : name;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  @Override
  public boolean isDirectory() {
    return name.endsWith("/");
  }

  @Override
  public String toString() {
    return name;
  }
}
