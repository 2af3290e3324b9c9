package org.resolutionanalytics.batch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.FactsDatabase;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept from one run to the next changes nothing. */
class CorpusComparisonPropertyTest {
  private static final String ANALYSIS = "1-abc";
  private static final List<String> MATTERS = List.of("wells", "bridges", "mills", "forests");
  private static final List<String> SENTENCES =
      List.of(
          "Decides to extend the mandate of the Keepers of %s of the valley until 31 May %d;",
          "Urges all villages to repair their broken %s before the season of rain of %d;",
          "Invites the schools to teach every child who visits the %s how rain reached them in %d;",
          "Requests the Director to count the %s of the northern valley every spring from %d on;",
          "Takes note of the report of the Director on the %s of the southern valley in %d;",
          "Thanks the neighbours who painted the %s green, white and blue in the winter of %d;",
          "Decides to remain seized of the matter.");

  private final Map<String, DocumentFacts> corpus = new TreeMap<>();
  private int added;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aRunAfterChangesStoresWhatARunFromNothingDoes(long seed) {
    Random random = new Random(seed);
    Database kept = new Database();
    for (int document = 0; document < 8; document++) {
      add(random);
    }
    for (int round = 0; round < 6; round++) {
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        change(random);
      }
      assertThat(kept.comparisonsOf(corpus))
          .as("seed %d, round %d, documents %s", seed, round, corpus.keySet())
          .isEqualTo(new Database().comparisonsOf(corpus));
    }
  }

  /** Adds, deletes or changes a document. */
  private void change(Random random) {
    int kind = random.nextInt(4);
    if (kind == 0 || corpus.size() < 4) {
      add(random);
      return;
    }
    String name = List.copyOf(corpus.keySet()).get(random.nextInt(corpus.size()));
    if (kind == 1) {
      corpus.remove(name);
    } else {
      corpus.put(name, document(name, corpus.get(name).metadata(), random));
    }
  }

  private void add(Random random) {
    String name = "d%02d".formatted(added++);
    String matter = MATTERS.get(random.nextInt(MATTERS.size()));
    boolean titled = random.nextBoolean();
    corpus.put(
        name,
        document(
            name,
            new ResolutionMetadata(
                Optional.empty(),
                Body.GENERAL_ASSEMBLY,
                Optional.empty(),
                titled ? "The " + matter + " of the valley" : "",
                Optional.of(LocalDate.of(2000 + random.nextInt(20), 5, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            random));
  }

  private static DocumentFacts document(String name, ResolutionMetadata metadata, Random random) {
    String matter =
        MATTERS.stream()
            .filter(metadata.title()::contains)
            .findFirst()
            .orElse(MATTERS.get(random.nextInt(MATTERS.size())));
    List<ClauseFacts> clauses = new ArrayList<>();
    for (String sentence : SENTENCES) {
      if (random.nextInt(4) > 0) {
        clauses.add(
            clause(clauses.size() + 1, sentence.formatted(matter, 2000 + random.nextInt(3))));
      }
    }
    return new DocumentFacts(
        name, DigestUtils.sha256Hex(clauses.toString()), metadata, List.of(), List.of(), clauses);
  }

  private static ClauseFacts clause(int number, String text) {
    String verb = text.substring(0, text.indexOf(' '));
    return new ClauseFacts(
        Section.OPERATIVE,
        "op" + number,
        Integer.toString(number),
        1,
        verb,
        verb.toLowerCase(Locale.ROOT),
        text.split(" ", -1).length,
        text,
        number,
        number,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Mandates.NONE,
        List.of());
  }

  /** A database, which keeps what one run stored for the next. */
  private static final class Database {
    private final JdbcTemplate jdbc = FactsDatabase.create();
    private final FactsStore facts = new FactsStore(jdbc);
    private final Register register = new Register(jdbc);

    /** Brings the facts up to date, compares them and returns what is stored. */
    List<String> comparisonsOf(Map<String, DocumentFacts> corpus) {
      long number = register.nextInventory();
      List<SourceUnit> units = corpus.keySet().stream().map(Database::unit).toList();
      register.see(units, number, ANALYSIS, SourceLimits.DEFAULT);
      register.close(number, ANALYSIS);
      List<Outcome> outcomes = new ArrayList<>();
      corpus.forEach((name, document) -> outcomes.add(new Outcome.Analysed(unit(name), document)));
      facts.save(outcomes, ANALYSIS);
      new CorpusComparison(facts, new ComparisonStore(jdbc), GivenPredecessors.none(), ANALYSIS)
          .run();
      return jdbc.query(
          "SELECT document, piece, payload FROM comparison ORDER BY document, piece",
          (row, place) ->
              row.getString(1) + row.getInt(2) + " " + Arrays.toString(row.getBytes(3)));
    }

    private static SourceUnit unit(String document) {
      return SourceUnit.file(document + ".txt", 10, "00");
    }
  }
}
