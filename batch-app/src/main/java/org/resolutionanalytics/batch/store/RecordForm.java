package org.resolutionanalytics.batch.store;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The compact form of a record: its components in their order, each in the form of its type. That
 * is a text, a number from 0, a measure with six decimals as in tables, a truth value, a day, an
 * enum, a record, or an optional value or a list of these. Texts and records that repeat are
 * written once.
 *
 * @param <R> the record
 */
public final class RecordForm<R extends Record> {
  private static final double MILLIONTHS = 1_000_000;

  private static final Form<Integer> NUMBER = new Form<>(FactsOutput::number, FactsInput::number);

  private static final Map<Type, Form<?>> PLAIN =
      Map.of(
          String.class,
          new Form<String>(FactsOutput::shared, FactsInput::shared),
          int.class,
          NUMBER,
          Integer.class,
          NUMBER,
          boolean.class,
          new Form<Boolean>((out, yes) -> out.number(yes ? 1 : 0), in -> in.number() == 1),
          double.class,
          new Form<Double>(
              (out, measure) -> out.number((int) Math.round(measure * MILLIONTHS)),
              in -> in.number() / MILLIONTHS),
          LocalDate.class,
          new Form<LocalDate>(
              (out, day) -> out.date(Optional.of(day)), in -> in.date().orElseThrow()),
          OptionalInt.class,
          new Form<OptionalInt>(
              (out, number) -> out.number(number.orElse(-1) + 1),
              in -> {
                int written = in.number();
                return written == 0 ? OptionalInt.empty() : OptionalInt.of(written - 1);
              }));

  private final Constructor<R> constructor;
  private final Method[] accessors;
  private final Form<?>[] forms;
  // Once, as values of some types are read by the hundred thousand.
  private final Function<FactsInput, R> reader = this::read;

  private record Form<T>(BiConsumer<FactsOutput, T> writer, Function<FactsInput, T> reader) {
    @SuppressWarnings("unchecked") // the value is one of the component that the form was made for
    void write(Object value, FactsOutput out) {
      writer.accept(out, (T) value);
    }
  }

  private RecordForm(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A record has a constructor of its components", e);
    }
    accessors = Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    // Otherwise each call would look for the caller's right again.
    constructor.setAccessible(true);
    AccessibleObject.setAccessible(accessors, true);
    forms =
        Stream.of(components)
            .map(component -> form(component.getGenericType()))
            .toArray(Form<?>[]::new);
  }

  /**
   * The form of a public record.
   *
   * @throws IllegalArgumentException if a component has another type than those above
   */
  public static <R extends Record> RecordForm<R> of(Class<R> type) {
    return new RecordForm<>(type);
  }

  private static Form<?> form(Type type) {
    if (type instanceof ParameterizedType of) {
      Form<?> each = form(of.getActualTypeArguments()[0]);
      if (of.getRawType() == List.class) {
        return ofLists(each);
      }
      if (of.getRawType() == Optional.class) {
        return ofOptionals(each);
      }
      throw new IllegalArgumentException("no form of " + type);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      RecordForm<?> record = new RecordForm<>(plain.asSubclass(Record.class));
      return ofRecords(record);
    }
    if (plain.isEnum()) {
      return ofEnums(Arrays.asList(plain.getEnumConstants()));
    }
    Form<?> known = PLAIN.get(type);
    if (known == null) {
      throw new IllegalArgumentException("no form of " + type);
    }
    return known;
  }

  private static <T> Form<List<T>> ofLists(Form<T> each) {
    return new Form<>(
        (out, values) -> out.list(values, value -> each.write(value, out)),
        in -> in.list(each.reader));
  }

  private static <T> Form<Optional<T>> ofOptionals(Form<T> each) {
    return new Form<>(
        (out, value) -> {
          out.number(value.isPresent() ? 1 : 0);
          value.ifPresent(present -> each.write(present, out));
        },
        in -> in.number() == 0 ? Optional.empty() : Optional.of(each.reader.apply(in)));
  }

  private static <T extends Record> Form<T> ofRecords(RecordForm<T> form) {
    return new Form<>((out, record) -> form.writeShared(record, out), form::readShared);
  }

  private static <T> Form<T> ofEnums(List<T> constants) {
    return new Form<>(
        (out, constant) -> out.number(constants.indexOf(constant)),
        in -> constants.get(in.number()));
  }

  /** Writes a record. */
  public void write(R record, FactsOutput out) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(called(accessors[i], record), out);
    }
  }

  private static Object called(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The accessors of a record are public", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public R read(FactsInput in) {
    Object[] components = new Object[forms.length];
    for (int i = 0; i < forms.length; i++) {
      components[i] = forms[i].reader.apply(in);
    }
    try {
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("not what was written", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The constructor of a record is public", e);
    }
  }

  /** Writes a record that occurs often: in full the first time, then by its number. */
  void writeShared(R record, FactsOutput out) {
    out.shared(record, first -> write(first, out));
  }

  /** Reads what {@link #writeShared} wrote. */
  R readShared(FactsInput in) {
    return in.shared(reader);
  }

  /** A record as bytes. */
  public byte[] encode(R record) {
    FactsOutput out = new FactsOutput();
    write(record, out);
    return out.toByteArray();
  }

  /** Reads what {@link #encode} returned. */
  public R decode(byte[] bytes) {
    return read(new FactsInput(bytes));
  }
}
