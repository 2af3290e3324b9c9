package org.resolutionanalytics.core.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes records of rules, whose components have the names of a file's sections. */
public final class RuleRecord {
  private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

  private RuleRecord() {}

  /**
   * A record of rules.
   *
   * @param type the record
   * @param values what a component holds
   */
  public static <R extends Record> R of(Class<R> type, Function<RecordComponent, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(components).map(values).toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type.getSimpleName() + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  /**
   * A component's name in small letters: "before date" for {@code beforeDate}.
   *
   * @param separator what is between its words
   */
  public static String name(RecordComponent component, String separator) {
    return String.join(separator, CAPITAL.split(component.getName(), -1)).toLowerCase(Locale.ROOT);
  }
}
