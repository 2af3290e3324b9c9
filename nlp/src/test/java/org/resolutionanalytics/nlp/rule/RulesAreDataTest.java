package org.resolutionanalytics.nlp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No list of English words is in the program: neither a set or map of them, nor a regular
 * expression or a switch. A statement whose string literals hold more than {@value #MOST_WORDS}
 * words is such a list, unless it makes a message.
 */
final class RulesAreDataTest {

  private static final int MOST_WORDS = 3;

  /** Literals that are no rule of English, by their file. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("Body.java", "values of a column"),
          Map.entry("DiagnosticCode.java", "values of a column"),
          Map.entry("DocumentKind.java", "values of a column"),
          Map.entry("RepairKind.java", "values of a column"),
          Map.entry("LexiconFindingKind.java", "values of a column"),
          Map.entry("LexiconCheck.java", "messages"),
          Map.entry("RejectedText.java", "messages"),
          Map.entry("Numerals.java", "roman numerals"),
          Map.entry("VoteReader.java", "names of parts of a pattern"),
          Map.entry("OpeningVerbs.java", "endings that the spelling of verbs needs"),
          Map.entry("FrontMatter.java", "the form of symbols of drafts: Rev, Add, Corr"),
          Map.entry("OrganRules.java", "names of facts"),
          Map.entry("ActorRegister.java", "names of facts"),
          Map.entry("Actor.java", "ids of actors"),
          Map.entry("Lexicons.java", "names of files"),
          Map.entry("RuleBook.java", "names of files"),
          Map.entry("ActorLexicon.java", "names of files"),
          Map.entry("ActTypes.java", "labels of the rules"),
          Map.entry("Addressees.java", "labels of the rules"),
          Map.entry("ReportReader.java", "labels of the rules"),
          Map.entry("SubjectEnds.java", "labels of the rules"),
          Map.entry("Rhythms.java", "values of a column"));

  private static final Pattern COMMENTS =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n|\\{\\s*\\n");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\+[a-zA-Z]|\\(\\?<\\w+>|\\{\\w+}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]+");

  /** Names of rules and their files, and messages. */
  private static final Pattern NO_RULE =
      Pattern.compile(
          "\\bthrow\\b|Illegal\\w+Exception|\\berror\\(|\\.remark\\(|Diagnostic\\.of"
              + "|shipped\\(\"|\\blist\\(\"|\\.(?:text|words|ordered|lines|pattern)\\(\""
              + "|RULES\\.|rules\\.\\w+\\(|isIn\\(\"|\\bFILE =|RESOURCE =|FOLDER =");

  @Test
  void noStatementHoldsAListOfEnglishWords() throws IOException {
    List<String> lists = new ArrayList<>();
    for (String module : List.of("../core", "../nlp")) {
      Path sources = Path.of(module, "src", "main", "java");
      assertThat(sources).isDirectory();
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (!EXCEPTIONS.containsKey(file.getFileName().toString())) {
            lists.addAll(lists(file));
          }
        }
      }
    }
    assertThat(lists).isEmpty();
  }

  @Test
  void aListIsFoundInASetASwitchAndAnExpression() {
    assertThat(words("Set.of(\"about\", \"above\", \"after\", \"before\")")).isEqualTo(4);
    assertThat(words("case \"may\", \"can\", \"will\", \"shall\" -> true")).isEqualTo(4);
    assertThat(words("compile(\"(?:in|on|at|\\\\bby) \\\\d\")")).isEqualTo(4);
    assertThat(words("throw new IllegalStateException(\"there is no such word here\")")).isZero();
  }

  private static List<String> lists(Path file) throws IOException {
    String source = COMMENTS.matcher(Files.readString(file)).replaceAll("");
    return STATEMENT_END
        .splitAsStream(source)
        .filter(statement -> words(statement) > MOST_WORDS)
        .map(statement -> file.getFileName() + ": " + statement.strip().replaceAll("\\s+", " "))
        .toList();
  }

  private static long words(String statement) {
    if (NO_RULE.matcher(statement).find()) {
      return 0;
    }
    return LITERAL
        .matcher(statement)
        .results()
        .flatMap(literal -> words(WORD.matcher(ESCAPE.matcher(literal.group(1)).replaceAll(" "))))
        .distinct()
        .count();
  }

  private static Stream<String> words(Matcher word) {
    return word.results().map(result -> result.group());
  }
}
