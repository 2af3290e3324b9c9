package org.resolutionanalytics.nlp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No English word is in the program: neither in a comparison, nor in a set, a regular expression or
 * a switch. A word is one if the shipped rules have it; names of keys and values of columns, which
 * are English too, are in files that are named here.
 */
final class RulesAreDataTest {

  /** Files and folders whose literals are no words of texts, and what they are. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("core/diagnostic/DiagnosticCode.java", "values of a column"),
          Map.entry("core/resolution/Body.java", "values of a column"),
          Map.entry("core/resolution/DocumentKind.java", "values of a column"),
          Map.entry("core/resolution/RepairKind.java", "values of a column"),
          Map.entry("core/resolution/Section.java", "values of a column"),
          Map.entry("core/parse/outline/PathNamer.java", "values of a column"),
          Map.entry("nlp/mandate/time/Due.java", "values of a column"),
          Map.entry("nlp/mandate/time/Rhythms.java", "values of a column"),
          Map.entry("nlp/match/NestedScope.java", "values of an option"),
          Map.entry("nlp/actor/Actor.java", "ids of actors"),
          Map.entry("nlp/actor/ActorLexicon.java", "ids of actors"),
          Map.entry("nlp/actor/ActorRegister.java", "keys"),
          Map.entry("nlp/mandate/rule/Labels.java", "keys"),
          Map.entry("nlp/mandate/rule/MandateRules.java", "keys"),
          Map.entry("nlp/rule/WordLists.java", "keys"),
          Map.entry("nlp/rule/RuleBook.java", "names of files"),
          Map.entry("core/rule/Rules.java", "names of files"),
          Map.entry("core/rule/OrganRules.java", "keys, and the form of a fact"),
          Map.entry("nlp/lexicon/", "keys and messages of the formats of lexicons"),
          Map.entry("core/parse/metadata/MetadataReader.java", "forms of symbols"),
          Map.entry("core/parse/line/MisreadNumbers.java", "letters that scans read for figures"),
          Map.entry("core/parse/repair/MarkCandidate.java", "a letter that scans read for 1"),
          Map.entry("core/text/Numerals.java", "Roman numerals"),
          Map.entry("core/citation/ClauseTokens.java", "a letter before an apostrophe"),
          Map.entry("core/rule/VerbForms.java", "spelling of English; others write out forms"));

  private static final Pattern COMMENTS =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n|\\{\\s*\\n");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(?:[=!]= |case |, )'([a-z])'");
  private static final Pattern ESCAPE = Pattern.compile("\\\\+[a-zA-Z]|\\(\\?<\\w+>|\\{\\w+}");
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}|(?<=^|-)[a-z]$");

  /** Names of rules, files and keys, and messages. */
  private static final Pattern NO_RULE =
      Pattern.compile(
          "\\bthrow\\b|Illegal\\w+Exception|\\berror\\(|\\.remark\\(|Diagnostic\\.of|requireNonNull\\("
              + "|@SuppressWarnings|shipped\\w*\\(|hash\\(|files\\.apply\\(|\\blist\\(\"|\\bskip\\(|isIn\\(\""
              + "|\\.(?:text|words|ordered|lines|pattern|read|group|get)\\(\\s*\"|\\bFILE =|RESOURCE =");

  private static final Set<String> WORDS = wordsOfRules();

  @Test
  void noStatementHoldsAnEnglishWord() throws IOException {
    Set<String> needed = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (String module : List.of("core", "nlp")) {
      Path sources = Path.of("..", module, "src/main/java/org/resolutionanalytics");
      for (Path file : files(sources, ".java")) {
        String name = sources.relativize(file).toString();
        List<String> statements = statements(file);
        Optional<String> exception =
            EXCEPTIONS.keySet().stream().filter(name::startsWith).findFirst();
        if (exception.isEmpty()) {
          statements.forEach(statement -> found.add(name + ": " + statement));
        } else if (!statements.isEmpty()) {
          needed.add(exception.get());
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(needed).isEqualTo(EXCEPTIONS.keySet());
  }

  @Test
  void aWordIsFoundInAComparisonASetASwitchAndAnExpression() {
    assertThat(words("if (words.is(at, \"to\") && form.endsWith(\"ly\"))"))
        .containsExactly("to", "ly");
    assertThat(words("Set.of(\"about\", \"above\")")).containsExactly("about", "above");
    assertThat(words("case \"may\", \"shall\" -> true")).containsExactly("may", "shall");
    assertThat(words("compile(\"(?:in|on|\\\\bby) \\\\d\")")).containsExactly("in", "on", "by");
    assertThat(words("return last == 's'")).containsExactly("s");
    assertThat(words("throw new IllegalStateException(\"there is no such word\")")).isEmpty();
    assertThat(words("label.equals(\"xyzzy\")")).isEmpty();
  }

  private static List<String> statements(Path file) throws IOException {
    String source = COMMENTS.matcher(Files.readString(file)).replaceAll("");
    return STATEMENT_END
        .splitAsStream(source)
        .filter(statement -> !words(statement).isEmpty())
        .map(statement -> statement.strip().replaceAll("\\s+", " "))
        .toList();
  }

  private static List<String> words(String statement) {
    if (NO_RULE.matcher(statement).find()) {
      return List.of();
    }
    return LITERAL
        .matcher(statement)
        .results()
        .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
        .map(literal -> ESCAPE.matcher(literal).replaceAll(" "))
        .flatMap(literal -> WORD.matcher(literal).results())
        .map(MatchResult::group)
        .filter(WORDS::contains)
        .distinct()
        .toList();
  }

  /** The words of the shipped rules, and their endings. */
  private static Set<String> wordsOfRules() {
    Set<String> words = new HashSet<>();
    for (String module : List.of("../core", "../nlp")) {
      for (Path file : files(Path.of(module, "src", "main", "resources", "rules", "en"), "")) {
        String text = read(file).replaceAll("(?m)#.*$", "");
        words.addAll(List.of(text.split("[^a-z]+", -1)));
      }
    }
    words.remove("");
    return words;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
