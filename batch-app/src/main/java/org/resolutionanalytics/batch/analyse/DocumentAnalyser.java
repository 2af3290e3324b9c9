package org.resolutionanalytics.batch.analyse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsCodec;
import org.resolutionanalytics.batch.facts.RejectedFile;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.RejectionReason;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.batch.source.SourceReading;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.parse.ParseResult;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;
import org.resolutionanalytics.nlp.tag.TaggedClause;

/**
 * Reads, parses and tags one file after another. What it gives depends on the file alone, not on
 * those before. Holds a tagger, so one instance serves one thread. Reading, parsing and tagging
 * together have a time limit, and the memory that there is: a document that needs more is rejected.
 */
public final class DocumentAnalyser {
  private final Path folder;
  private final SourceReader reader;
  private final Supplier<ResolutionTagger> taggers;
  private final Duration timeout;
  private final String analysis;
  private final ResolutionParser parser = new ResolutionParser();
  private final CitationFinder citations = new CitationFinder();
  private final FactsCodec codec = new FactsCodec();
  private final Deadline deadline = new Deadline();
  private @Nullable ResolutionTagger tagger;

  /**
   * An analyser of the files of a folder.
   *
   * @param folder the input folder
   * @param reader reads files of all kinds
   * @param taggers makes taggers, which find themes, actors and requests
   * @param timeout how long a document may take
   * @param analysis the versions of this run
   */
  public DocumentAnalyser(
      Path folder,
      SourceReader reader,
      Supplier<ResolutionTagger> taggers,
      Duration timeout,
      String analysis) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.reader = Objects.requireNonNull(reader, "reader");
    this.taggers = Objects.requireNonNull(taggers, "taggers");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
    this.analysis = Objects.requireNonNull(analysis, "analysis");
  }

  /**
   * The facts of a file.
   *
   * @param file the file
   * @throws DocumentRejectedException if it cannot be used
   */
  public AnalysedFile analyse(SourceFile file) throws DocumentRejectedException {
    try {
      return MemoryTurns.run(() -> facts(file));
    } catch (OutOfMemoryError e) {
      throw rejected(
          unread(file),
          RejectionReason.EXPANSION_LIMIT.code(),
          "The analysis needs more memory than the program has; raise -Xmx to use the file.",
          0);
    } catch (RuntimeException | StackOverflowError e) {
      throw failed(unread(file), e);
    }
  }

  private AnalysedFile facts(SourceFile file) throws DocumentRejectedException {
    long start = System.nanoTime();
    SourceReading reading = reader.read(folder.resolve(file.path()));
    SourceFile read = withHash(file, reading.sha256());
    if (reading instanceof SourceReading.Rejected rejected) {
      throw rejected(read, rejected.reason().code(), rejected.detail(), rejected.line().orElse(0));
    }
    SourceReading.Accepted accepted = (SourceReading.Accepted) reading;
    Duration left = timeout.minusNanos(System.nanoTime() - start);
    // Made when the first text is there: its models take a while to load. That they cannot be is
    // not the fault of the text.
    ResolutionTagger mine = tagger == null ? taggers.get() : tagger;
    tagger = mine;
    try {
      DocumentFacts facts = inTime(read, accepted, mine, left);
      return new AnalysedFile(
          read.path(), read.document(), read.sha256(), analysis, codec.encode(facts));
    } catch (RuntimeException | StackOverflowError e) {
      throw failed(read, e);
    }
  }

  /**
   * What was found is true of the content that was read, not of what an inventory has seen: a file
   * may have changed in between, and have changed back when the next inventory looks.
   */
  private static SourceFile withHash(SourceFile file, String sha256) {
    return new SourceFile(file.path(), file.document(), file.bytes(), sha256);
  }

  /** The content it failed on is not known: the next run looks again. */
  private static SourceFile unread(SourceFile file) {
    return withHash(file, "");
  }

  /** One text that this program cannot stand must not keep all others from their reports. */
  private static DocumentRejectedException failed(SourceFile file, Throwable problem) {
    return rejected(
        file,
        RejectionReason.ANALYSIS_FAILED.code(),
        "The analysis failed, which is a fault of this program: "
            + problem.getClass().getSimpleName(),
        0);
  }

  private DocumentFacts inTime(
      SourceFile file, SourceReading.Accepted accepted, ResolutionTagger mine, Duration left)
      throws DocumentRejectedException {
    try {
      return deadline.run(() -> facts(file, accepted, mine), left);
    } catch (TimeoutException e) {
      // The thread that was given up may still use the tagger.
      tagger = null;
      throw rejected(
          file,
          RejectionReason.TIMEOUT.code(),
          "The analysis took longer than the limit of %d s; raise the limit to use the file."
              .formatted(timeout.toSeconds()),
          0);
    } catch (OutOfMemoryError e) {
      // What it remembers of words may be half-written.
      tagger = null;
      throw e;
    } catch (DocumentRejectedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("The analysis was broken off", e);
    }
  }

  private DocumentFacts facts(
      SourceFile file, SourceReading.Accepted accepted, ResolutionTagger with)
      throws DocumentRejectedException {
    SourceText text = accepted.text();
    ParseResult parsed = parser.parse(accepted.document());
    Resolution resolution =
        parsed
            .resolution()
            .filter(found -> !found.clauses().isEmpty())
            .orElseThrow(() -> noResolution(file, parsed));
    int warnings = parsed.diagnostics().size() + accepted.warnings().size();
    return new DocumentFacts(
        file.document(),
        file.sha256(),
        resolution.metadata(),
        warnings,
        clauses(text, resolution, with));
  }

  private static DocumentRejectedException noResolution(SourceFile file, ParseResult parsed) {
    int line =
        parsed.diagnostics().stream()
            .findFirst()
            .map(d -> parsed.source().position(d.span().start()).line())
            .orElse(0);
    return rejected(
        file,
        RejectionReason.NOT_A_RESOLUTION.code(),
        "No resolution found in the text: neither preambular nor operative clauses.",
        line);
  }

  private static DocumentRejectedException rejected(
      SourceFile file, String reason, String detail, int line) {
    Rejection rejection = new Rejection(file.document(), reason, detail, line);
    return new DocumentRejectedException(new RejectedFile(file.path(), file.sha256(), rejection));
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
        cited);
  }
}
