package org.resolutionanalytics.nlp.grammar.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A language model that is shipped with the program: immutable, loaded when it is first asked for,
 * and shared by all threads. Where there is too little memory for it, the next who asks tries
 * again; a class that fails to load would fail for good, with an error that does not name the
 * cause.
 *
 * @param <T> the kind of model
 */
final class SharedModel<T> {
  private final String resource;
  private final Reader<T> reader;
  private @Nullable T model;

  /**
   * Reads a model.
   *
   * @param <T> the kind of model
   */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  SharedModel(String resource, Reader<T> reader) {
    this.resource = resource;
    this.reader = reader;
  }

  synchronized T get() {
    T loaded = model;
    if (loaded == null) {
      try (InputStream in = SharedModel.class.getResourceAsStream(resource)) {
        loaded = reader.read(Objects.requireNonNull(in, resource));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read OpenNLP's model " + resource, e);
      }
      model = loaded;
    }
    return loaded;
  }
}
