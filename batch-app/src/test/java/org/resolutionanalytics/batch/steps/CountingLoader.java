package org.resolutionanalytics.batch.steps;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Loads the classes of the program and OpenNLP once more, changed so that they count their steps:
 * all code that reads a text is covered, also what is written later.
 */
final class CountingLoader extends ClassLoader {

  private static final String STEPS = Steps.class.getName().replace('.', '/');

  /** Methods of the JDK that may walk far, with the method that counts how far. */
  private static final Map<String, String> COUNTED =
      Stream.of(Steps.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getParameterCount() > 0)
          .collect(Collectors.toMap(CountingLoader::replaced, Type::getMethodDescriptor));

  private CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /** Makes an object of a class, all of whose steps are counted. */
  @SuppressWarnings("unchecked")
  static <T> Consumer<T> load(Class<? extends Consumer<T>> type) {
    try {
      Class<?> counting = new CountingLoader().loadClass(type.getName());
      return (Consumer<T>) counting.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isCounted(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private static boolean isCounted(String name) {
    return name.startsWith("opennlp.")
        || (name.startsWith("org.resolutionanalytics.")
            && !name.equals(Steps.class.getName())
            && !name.startsWith(Steps.class.getName() + "$"));
  }

  /** The method that another one stands for: its own arguments follow its object, if it has one. */
  private static String replaced(Method counting) {
    Type result = Type.getReturnType(counting);
    Type[] arguments = Type.getArgumentTypes(counting);
    boolean isStatic = counting.getName().equals("copyOf");
    Type owner = isStatic ? result : arguments[0];
    Type[] own = isStatic ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    return owner.getInternalName()
        + "."
        + counting.getName()
        + Type.getMethodDescriptor(result, own);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(in.readAllBytes()).accept(new CountingClass(writer), 0);
      byte[] counting = writer.toByteArray();
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  /** A step where a method starts, and before every jump backwards. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String counting = COUNTED.get(owner + "." + name + descriptor);
      if (counting == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, counting, false);
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
    }
  }
}
