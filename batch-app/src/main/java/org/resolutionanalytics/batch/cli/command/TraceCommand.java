package org.resolutionanalytics.batch.cli.command;

import static org.resolutionanalytics.batch.message.Phrases.counted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.cli.corpus.StoredDocuments;
import org.resolutionanalytics.batch.cli.option.Converters;
import org.resolutionanalytics.batch.cli.option.CorpusArguments;
import org.resolutionanalytics.batch.cli.option.SynopsisArguments;
import org.resolutionanalytics.batch.comparison.AgreedClause;
import org.resolutionanalytics.batch.comparison.DocumentComparison;
import org.resolutionanalytics.batch.synopsis.ClauseHistories;
import org.resolutionanalytics.batch.synopsis.ClauseHistories.Address;
import org.resolutionanalytics.batch.synopsis.ClauseHistory;
import org.resolutionanalytics.batch.synopsis.DocumentHead;
import org.resolutionanalytics.batch.synopsis.SynopsisWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolutions trace}: a clause, or words, through the series of a corpus. */
@Command(
    name = "trace",
    description = "Follows a clause, or the clauses with certain words, through their series.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    sortOptions = false,
    footer = {
      "",
      "Shows what changed in a clause of the last run from document to document: its words, its"
          + " force, whom it asks, by when. To search for words, write them as a term of a lexicon:"
          + " case is ignored, * matches any characters within a word.",
      "",
      "Examples:",
      "  resolutions trace A/RES/79/1 op12",
      "  resolutions trace \"safe, orderly and regular migration\" --out history.html"
    })
final class TraceCommand implements Callable<Integer> {
  private static final Pattern CLAUSE = Pattern.compile("(.+)\\s+((?:\\S+\\.)?(?:pp|op)\\d\\S*)");

  private static final String LETTER = "[\\p{L}\\p{N}]";

  /** How many series are printed. */
  private static final int SHOWN = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS | DOCUMENT CLAUSE",
      description =
          "Words in quotes; or the name or symbol of a document and the path of a clause.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.FromOne.class,
      description =
          "Prints the N series with the words in most documents. Default: 3; a file has all")
  private int limit;

  @Mixin private SynopsisArguments output = new SynopsisArguments();

  @Mixin private CorpusArguments corpus = new CorpusArguments();

  @Override
  public Integer call() throws IOException {
    String asked = String.join(" ", words).strip();
    if (asked.isEmpty()) {
      throw UserProblem.usage("Name words, or a document and a clause such as op12.");
    }
    corpus.look(
        context -> {
          StoredDocuments stored = StoredDocuments.of(context.getBean(JdbcTemplate.class));
          Matcher clause = CLAUSE.matcher(asked);
          if (clause.matches()) {
            traceClause(stored, new Address(stored.require(clause.group(1)), clause.group(2)));
          } else {
            traceWords(stored, asked);
          }
        });
    return 0;
  }

  private void traceClause(StoredDocuments stored, Address clause) throws IOException {
    ClauseHistories histories = stored.histories();
    DocumentHead head = histories.head(clause.document());
    if (!histories.has(clause)) {
      throw UserProblem.usage(
          head + " has no clause " + clause.path() + ". See the column path of clauses.csv.");
    }
    ClauseHistory history = histories.of(clause, Set.of());
    output.show(
        spec,
        writer -> {
          writer.start(head.symbol() + " " + clause.path(), elsewhere(stored, clause));
          writer.add(head.name(), List.of(history));
        });
  }

  /** Since when a clause's wording is in the corpus, and how widely it is used. */
  private static String elsewhere(StoredDocuments stored, Address clause) {
    return stored.comparisons().of(clause.document()).map(DocumentComparison::agreed).stream()
        .flatMap(List::stream)
        .filter(agreed -> agreed.path().equals(clause.path()))
        .findFirst()
        .map(agreed -> sentence(stored, agreed))
        .orElse("No other document of the corpus has the same or nearly the same words.");
  }

  private static String sentence(StoredDocuments stored, AgreedClause agreed) {
    DocumentHead first = DocumentHead.of(stored.facts().require(agreed.first().document()));
    return "The same or nearly the same words are in %s of %s series, first in %s %s."
        .formatted(
            counted(agreed.documents(), "document"), agreed.series(), first, agreed.first().path());
  }

  /** The clauses of a series that have the words, by document in the order of the texts. */
  private record Found(Map<DocumentHead, Set<Address>> clauses) {
    void add(DocumentHead document, Address clause) {
      clauses.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(clause);
    }

    int documents() {
      return clauses.size();
    }

    Set<Address> all() {
      return clauses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
  }

  private void traceWords(StoredDocuments stored, String asked) throws IOException {
    ClauseHistories histories = stored.histories();
    Map<String, Found> bySeries = new TreeMap<>();
    Pattern pattern = pattern(asked);
    stored
        .facts()
        .forEach(
            facts -> {
              DocumentHead head = DocumentHead.of(facts);
              facts.clauses().stream()
                  .filter(clause -> pattern.matcher(clause.text()).find())
                  .forEach(
                      clause ->
                          bySeries
                              .computeIfAbsent(
                                  histories.root(head.document()),
                                  key -> new Found(new TreeMap<>(DocumentHead.BY_DATE)))
                              .add(head, new Address(head.document(), clause.path())));
            });
    if (bySeries.isEmpty()) {
      throw UserProblem.usage("No clause of the corpus has the words \"" + asked + "\".");
    }
    List<Found> found = new ArrayList<>(bySeries.values());
    found.sort(Comparator.comparingInt(Found::documents).reversed());
    int shown = limit > 0 ? limit : output.isFile() ? found.size() : SHOWN;
    output.show(
        spec,
        writer -> {
          writer.start("\"" + asked + "\"", overview(found, shown));
          found.stream().limit(shown).forEach(each -> write(each, histories, writer));
        });
  }

  /** The words as a pattern: with their punctuation, whatever the case and white space. */
  private static Pattern pattern(String asked) {
    String words =
        Arrays.stream(asked.split("\\s+"))
            .map(TraceCommand::word)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(
        "(?<!" + LETTER + ")" + words + "(?!" + LETTER + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String word(String asked) {
    return Pattern.quote(asked)
        .replace("*", "\\E" + LETTER + "*\\Q")
        .replace("?", "\\E" + LETTER + "\\Q");
  }

  private static String overview(List<Found> found, int shown) {
    SortedMap<DocumentHead, Set<Address>> all = new TreeMap<>(DocumentHead.BY_DATE);
    found.forEach(each -> all.putAll(each.clauses));
    return counted(all.values().stream().mapToInt(Set::size).sum(), "clause")
        + " in "
        + counted(all.size(), "document")
        + " of "
        + found.size()
        + " series, first in "
        + all.firstKey()
        + " "
        + all.values().iterator().next().iterator().next().path()
        + "."
        + (found.size() > shown
            ? " Shown: the " + shown + " series with most of these documents; --limit shows more."
            : "");
  }

  /** Writes the histories of a series; clauses that are in one already have none of their own. */
  private static void write(Found found, ClauseHistories histories, SynopsisWriter writer) {
    Set<Address> all = found.all();
    Set<Address> covered = new HashSet<>();
    List<ClauseHistory> written = new ArrayList<>();
    for (Set<Address> clauses : found.clauses.values()) {
      for (Address clause : clauses) {
        if (!covered.contains(clause)) {
          ClauseHistory history = histories.of(clause, all);
          history
              .steps()
              .forEach(step -> covered.add(new Address(step.document().document(), step.path())));
          written.add(history);
        }
      }
    }
    writer.add(found.clauses.keySet().iterator().next().name(), written);
  }
}
