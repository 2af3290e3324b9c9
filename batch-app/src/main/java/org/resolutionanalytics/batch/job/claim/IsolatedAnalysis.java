package org.resolutionanalytics.batch.job.claim;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.store.FactsCodec;
import org.resolutionanalytics.nlp.tag.Lexicons;

/**
 * Analyses a unit in a separate process, to see how that process ends. Processes have died while
 * they analysed the unit; the unit is to blame if one dies that does nothing else.
 *
 * @param key the key of the run's program and lexicons
 * @param lexiconArguments the command-line options that give the process the same lexicons
 */
public record IsolatedAnalysis(
    CorpusFolders corpus, SourceLimits limits, AnalysisKey key, List<String> lexiconArguments) {
  /** The hidden command that the process runs. */
  public static final String COMMAND = "analyse-isolated";

  private static final String PROGRAM = "org.resolutionanalytics.batch.BatchApplication";

  /** The exit codes of processes that were ended by HUP, INT, KILL and TERM. */
  private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(129, 130, 137, 143);

  private static final List<String> MEMORY =
      List.of("-Xmx", "-Xms", "-Xss", "-XX:", "-Dfile.encoding", "-Djava.io.tmpdir");

  private static final int TRIES = 3;
  private static final int STARTED = 'S';

  /**
   * Analyses a unit.
   *
   * @param alive is run every second while the process works
   * @throws IllegalStateException if the process cannot be started, or is repeatedly ended from
   *     outside
   */
  Outcome analyse(SourceUnit unit, Runnable alive) {
    for (int tries = 1; tries <= TRIES; tries++) {
      Ended ended = run(unit, alive);
      if (ended.exitCode() == 0) {
        return decode(unit, ended.output());
      }
      if (ended.output().length == 0 || ended.output()[0] != STARTED) {
        throw new IllegalStateException(
            "The process that was to analyse %s alone did not start; its exit code is %s"
                .formatted(unit.path(), ended.exitCode()));
      }
      if (!ENDED_FROM_OUTSIDE.contains(ended.exitCode())) {
        return new Outcome.Rejected(
            unit,
            RejectionReason.KILLS_THE_PROGRAM,
            "The analysis of this file alone ended its process with exit code "
                + ended.exitCode()
                + "; a fault of this program or of Java.",
            0);
      }
    }
    throw new IllegalStateException(
        "The process that analyses %s alone was ended from outside %s times. Does the machine have too"
                .formatted(unit.path(), TRIES)
            + " little memory for it? Give it more, or move the file away");
  }

  private Ended run(SourceUnit unit, Runnable alive) {
    Duration longest = Analysis.longest(limits.timeout()).plusMinutes(1);
    Process process;
    try {
      process =
          new ProcessBuilder(command(unit)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException("A separate process cannot be started", e);
    }
    try {
      FutureTask<byte[]> output = new FutureTask<>(process.getInputStream()::readAllBytes);
      new Thread(output, COMMAND).start();
      long end = System.nanoTime() + longest.toNanos();
      while (!process.waitFor(1, TimeUnit.SECONDS)) {
        alive.run();
        if (System.nanoTime() - end > 0) {
          throw new IllegalStateException("The process that analyses a file alone does not end");
        }
      }
      return new Ended(process.exitValue(), output.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a process analysed a file alone", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("What a process gave for a file cannot be read", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(SourceUnit unit) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The same memory; no option that prints or listens.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> MEMORY.stream().anyMatch(argument::startsWith))
        .forEach(words::add);
    String place = System.getProperty("java.class.path");
    if (IsolatedAnalysis.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
      words.addAll(List.of("-cp", place, PROGRAM));
    } else {
      words.addAll(List.of("-jar", place));
    }
    words.addAll(
        List.of(
            COMMAND,
            // ASCII, whatever the name is.
            "--file=" + corpus.file(unit.path()).toUri().toASCIIString(),
            "--part=" + URLEncoder.encode(unit.part(), StandardCharsets.UTF_8),
            "--max-file-size=" + limits.maxFileBytes(),
            "--max-text-length=" + limits.maxTextLength(),
            "--timeout-per-document=" + limits.timeout().toSeconds()));
    words.addAll(corpus.selection().columns().arguments());
    words.addAll(lexiconArguments);
    return words;
  }

  private Outcome decode(SourceUnit unit, byte[] output) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(output))) {
      in.readByte();
      if (!in.readUTF().equals(key.value())) {
        throw new IllegalStateException("The lexicon has changed since the run began");
      }
      SourceUnit read = unit.withSha256(in.readUTF());
      String reason = in.readUTF();
      return reason.isEmpty()
          ? new Outcome.Analysed(
              read, new FactsCodec().decode(in.readAllBytes()).named(unit.document()))
          : new Outcome.Rejected(read, RejectionReason.valueOf(reason), in.readUTF(), in.readInt());
    } catch (IOException e) {
      throw new IllegalStateException("What a process gave for " + unit.path() + " is cut off", e);
    }
  }

  /** What the process does with a file, or with the part of it that is encoded as in a URL. */
  public static void analyse(
      URI file,
      String part,
      TableColumns columns,
      SourceLimits limits,
      Lexicons lexicons,
      OutputStream out)
      throws IOException {
    Analysis analysis = new Analysis(limits, columns, lexicons::newTagger);
    DataOutputStream data = new DataOutputStream(out);
    data.writeByte(STARTED);
    data.flush();
    Path path = Path.of(file);
    SourceUnit whole = SourceUnit.file(String.valueOf(path.getFileName()), 0, "");
    String name = URLDecoder.decode(part, StandardCharsets.UTF_8);
    Outcome outcome = analysis.analyse(name.isEmpty() ? whole : whole.part(name, 0, ""), path);
    data.writeUTF(AnalysisKey.of(lexicons).value());
    data.writeUTF(outcome.unit().sha256());
    if (outcome instanceof Outcome.Analysed found) {
      data.writeUTF("");
      data.write(new FactsCodec().encode(found.facts()));
    } else if (outcome instanceof Outcome.Rejected no) {
      data.writeUTF(no.reason().name());
      data.writeUTF(no.detail());
      data.writeInt(no.line());
    }
    data.flush();
  }

  /** How a process ended, and what it wrote. */
  @SuppressWarnings("ArrayRecordComponent") // from a pipe to a decoder, never compared
  private record Ended(int exitCode, byte[] output) {}
}
