package org.resolutionanalytics.nlp.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.rule.RuleBook;

/**
 * Reads lexicons: quanteda's YAML ({@code .yml}, {@code .yaml}), WordStat's {@code .cat}, LIWC's
 * {@code .dic}. What these formats have no place for is in a file beside it, {@code
 * themes.extras.yml} beside {@code themes.yml}, and is read with it.
 */
public final class LexiconReader {

  private LexiconReader() {}

  /**
   * Reads a lexicon and its extras file.
   *
   * @param file the lexicon's file; its ending tells the format
   * @throws LexiconFormatException if the file breaks a rule of its format
   * @throws IOException if it cannot be read
   */
  public static Lexicon read(Path file) throws IOException, LexiconFormatException {
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file), extrasBeside(file));
  }

  /**
   * The bytes of the extras file beside a lexicon, if there is one.
   *
   * @param file the lexicon
   * @throws IOException if there is one that cannot be read
   */
  public static Optional<byte[]> extrasBeside(Path file) throws IOException {
    Path beside = file.resolveSibling(extrasName(String.valueOf(file.getFileName())));
    return Files.exists(beside) ? Optional.of(Files.readAllBytes(beside)) : Optional.empty();
  }

  /**
   * Reads a lexicon from memory.
   *
   * @param name the file's name; its ending tells the format
   * @param content the file's bytes, UTF-8
   * @param extras the bytes of the file beside it, UTF-8
   * @throws LexiconFormatException if a file breaks a rule of its format
   */
  public static Lexicon read(String name, byte[] content, Optional<byte[]> extras)
      throws LexiconFormatException {
    CategoryBuilder builder = readCategories(name, content);
    Set<String> paths = paths(name, builder);
    Map<String, CategoryExtras> byPath = Map.of();
    if (extras.isPresent()) {
      String extrasName = extrasName(name);
      byPath = new ExtrasReader(extrasName).read(decode(extrasName, extras.get()), paths);
    }
    Map<String, CategoryExtras> found = byPath;
    Lexicon lexicon =
        new Lexicon(
            name,
            builder.buildSubcategories(path -> found.getOrDefault(path, CategoryExtras.NONE)));
    for (Category category : lexicon.categories()) {
      checkCapitals(
          extrasName(name), category, found.getOrDefault(category.path(), CategoryExtras.NONE));
    }
    return lexicon;
  }

  /**
   * Reads a lexicon that comes with the rules of a language.
   *
   * @param name its name without ending: {@code themes}
   * @throws LexiconFormatException if a file breaks a rule
   */
  public static Lexicon shipped(String language, String name) throws LexiconFormatException {
    String file = name + ".yml";
    byte[] extras = RuleBook.shippedFile(language, extrasName(file));
    return read(file, RuleBook.shippedFile(language, file), Optional.of(extras));
  }

  private static void checkCapitals(String file, Category category, CategoryExtras extras)
      throws LexiconFormatException {
    for (Term term : extras.capitals()) {
      if (category.terms().stream().noneMatch(term::sameWords)) {
        throw new LexiconFormatException(
            file,
            term.line(),
            category.path(),
            "capitals has '" + term.text() + "', which is no term of the category");
      }
    }
  }

  private static CategoryBuilder readCategories(String name, byte[] content)
      throws LexiconFormatException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yml") || lower.endsWith(".yaml")) {
      return new YamlLexiconReader(name).read(decode(name, content));
    }
    if (lower.endsWith(".cat")) {
      return new WordStatLexiconReader(name).read(decode(name, content));
    }
    if (lower.endsWith(".dic")) {
      return new LiwcLexiconReader(name).read(decode(name, content));
    }
    throw new LexiconFormatException(
        name, 0, "", "unknown kind of lexicon: the name must end in .yml, .yaml, .cat or .dic");
  }

  /** All paths, none twice. */
  private static Set<String> paths(String name, CategoryBuilder builder)
      throws LexiconFormatException {
    Set<String> paths = new HashSet<>();
    List<CategoryBuilder> twice = new ArrayList<>();
    builder.collectPaths(paths, twice);
    if (!twice.isEmpty()) {
      CategoryBuilder second = twice.get(0);
      throw new LexiconFormatException(
          name, second.line, second.path, "another category has the same path");
    }
    if (paths.isEmpty()) {
      throw new LexiconFormatException(name, 0, "", "the file holds no category");
    }
    return paths;
  }

  private static String extrasName(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)) + ".extras.yml";
  }

  /** Strict UTF-8: a byte that is none is an error on its line, never a replacement character. */
  private static String decode(String name, byte[] content) throws LexiconFormatException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      throw new LexiconFormatException(name, line, "", "not UTF-8: save the file as UTF-8");
    }
  }
}
