package org.resolutionanalytics.batch.analyse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.batch.source.SourceReading;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.parse.ParseResult;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;
import org.resolutionanalytics.nlp.tag.TaggedClause;

/**
 * Reads, parses and tags one file after another. What it gives depends on the file and the rules
 * alone, not on the files before. It needs no database and no Spring:
 *
 * <pre>{@code
 * Analysis analysis = new Analysis(SourceLimits.DEFAULT, Lexicons.shipped()::newTagger);
 * Outcome outcome = analysis.analyse(Path.of("A_RES_65_170.txt"));
 * outcome.clauses().forEach(System.out::println);
 * }</pre>
 *
 * <p>Reading, parsing and tagging together have the limits of a document; one that needs more time
 * or memory is rejected. One instance serves one thread.
 */
public final class Analysis {
  private final SourceReader reader;
  private final SourceLimits limits;
  private final Limits limited;
  private final ResolutionParser parser = Shared.PARSER;
  private final CitationFinder citations = Shared.CITATIONS;

  /** Of the thread that works within the limits: one that was given up may still use its own. */
  private final ThreadLocal<ResolutionTagger> tagger;

  /** What all analyses read with, made once: their patterns take a while to compile. */
  private static final class Shared {
    private static final ResolutionParser PARSER = new ResolutionParser(Rules.shipped());
    private static final CitationFinder CITATIONS = new CitationFinder(Rules.shipped());
  }

  /** An analysis within limits, with taggers that find themes, actors and requests. */
  public Analysis(SourceLimits limits, Supplier<ResolutionTagger> taggers) {
    this(limits, TableColumns.NONE, taggers);
  }

  /** An analysis that reads rows of tables too. */
  public Analysis(SourceLimits limits, TableColumns columns, Supplier<ResolutionTagger> taggers) {
    this.reader = new SourceReader(limits, columns);
    this.limits = limits;
    this.limited = new Limits(limits.timeout());
    this.tagger = ThreadLocal.withInitial(taggers);
  }

  /** The longest that one document can take: it may wait for others, and is tried twice. */
  public static Duration longest(Duration timeout) {
    return timeout.multipliedBy(3);
  }

  /** Analyses a file by itself, whose name is the document's. */
  public Outcome analyse(Path file) {
    return analyse(SourceUnit.file(String.valueOf(file.getFileName()), 0, ""), file);
  }

  /** Analyses a unit of a register or an inventory: its facts, or why it cannot be used. */
  public Outcome analyse(SourceUnit unit, Path file) {
    // What was found is true of the content that was read, not of what an inventory has seen. Where
    // that is not known, the next run looks again.
    SourceUnit unread = unit.part().isEmpty() ? unit.withSha256("") : unit;
    AtomicReference<SourceUnit> read = new AtomicReference<>(unread);
    try {
      return limited.run(() -> outcome(unit, file, read));
    } catch (TimeoutException e) {
      SourceUnit found = Objects.requireNonNullElse(read.get(), unread);
      return rejected(found, RejectionReason.TIMEOUT, limits.timedOut(), 0);
    } catch (OutOfMemoryError e) {
      return rejected(
          unread,
          RejectionReason.EXPANSION_LIMIT,
          "The analysis needs more memory than the program has; raise -Xmx to use the file.",
          0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The analysis was interrupted", e);
    } catch (Exception | StackOverflowError e) {
      return failed(unread, e);
    }
  }

  /** Reads and analyses; {@code read} is given the unit with its hash as soon as that is known. */
  private Outcome outcome(SourceUnit unit, Path file, AtomicReference<SourceUnit> read) {
    SourceReading reading =
        reader.read(file, unit.part(), sha256 -> read.set(unit.withSha256(sha256)));
    boolean listed = !unit.part().isEmpty() && reading.sha256().isEmpty();
    SourceUnit found = listed ? unit : unit.withSha256(reading.sha256());
    if (reading instanceof SourceReading.Rejected no) {
      return rejected(found, no.reason(), no.detail(), no.line());
    }
    // Made when the first text is there: its models take a while to load. That they cannot be is
    // not the fault of the text.
    ResolutionTagger own = tagger.get();
    try {
      return outcome(found, (SourceReading.Accepted) reading, own);
    } catch (OutOfMemoryError e) {
      // What the tagger remembers of words may be half-written.
      tagger.remove();
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return failed(found, e);
    }
  }

  /** One text that this program cannot handle must not keep all others from their reports. */
  private static Outcome failed(SourceUnit unit, Throwable problem) {
    return rejected(
        unit,
        RejectionReason.ANALYSIS_FAILED,
        "The analysis failed, which is a fault of this program: "
            + problem.getClass().getSimpleName(),
        0);
  }

  private Outcome outcome(SourceUnit unit, SourceReading.Accepted accepted, ResolutionTagger with) {
    SourceText text = accepted.text();
    ParseResult parsed = parser.parse(accepted.document(), accepted.stated());
    Optional<Resolution> resolution =
        parsed.resolution().filter(found -> !found.clauses().isEmpty());
    if (resolution.isEmpty()) {
      return noResolution(unit, parsed);
    }
    return new Outcome.Analysed(
        unit,
        new DocumentFacts(
            unit.document(),
            unit.sha256(),
            resolution.get().metadata(),
            remarks(accepted, parsed),
            parsed.corrections(),
            clauses(text, resolution.get(), with)));
  }

  /** The doubts of the file's reader and of the parser. */
  private static List<Remark> remarks(SourceReading.Accepted accepted, ParseResult parsed) {
    if (accepted.undecodable() == 0) {
      return parsed.remarks();
    }
    Remark ofFile =
        new Remark(
            "undecodable-characters",
            1,
            "%s characters could not be decoded and are U+FFFD in the text."
                .formatted(accepted.undecodable()));
    return Stream.concat(Stream.of(ofFile), parsed.remarks().stream()).toList();
  }

  private static Outcome noResolution(SourceUnit unit, ParseResult parsed) {
    Diagnostic why = parsed.diagnostics().get(0);
    int line = parsed.source().position(why.span().start()).line();
    return rejected(unit, RejectionReason.NOT_A_RESOLUTION, why.message(), line);
  }

  private static Outcome rejected(
      SourceUnit unit, RejectionReason reason, String detail, int line) {
    return new Outcome.Rejected(unit, reason, detail, line);
  }

  private List<ClauseFacts> clauses(SourceText text, Resolution resolution, ResolutionTagger with) {
    Map<ClausePath, List<Citation>> cited = new HashMap<>();
    for (Citation citation : citations.find(resolution)) {
      cited.computeIfAbsent(citation.path(), path -> new ArrayList<>()).add(citation);
    }
    List<ClauseFacts> facts = new ArrayList<>(resolution.clauses().size());
    for (TaggedClause tagged : with.tag(resolution)) {
      facts.add(facts(text, tagged, cited.getOrDefault(tagged.clause().path(), List.of())));
    }
    return facts;
  }

  private static ClauseFacts facts(SourceText text, TaggedClause tagged, List<Citation> cited) {
    Clause clause = tagged.clause();
    List<SourceSpan> fragments = clause.fragments();
    int start = fragments.isEmpty() ? 0 : fragments.get(0).start();
    int end = fragments.isEmpty() ? 0 : fragments.get(fragments.size() - 1).end();
    return new ClauseFacts(
        clause.section(),
        clause.path().value(),
        clause.number(),
        clause.level(),
        clause.opening().map(OpeningPhrase::phrase).orElse(""),
        clause.opening().map(OpeningPhrase::verb).orElse(""),
        tagged.words(),
        clause.text(),
        text.position(start).line(),
        text.position(Math.max(start, end - 1)).line(),
        tagged.themes(),
        tagged.actors(),
        tagged.requests(),
        cited,
        tagged.mandates(),
        List.of());
  }
}
