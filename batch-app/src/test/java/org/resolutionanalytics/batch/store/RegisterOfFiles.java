package org.resolutionanalytics.batch.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register in a database in memory. */
abstract class RegisterOfFiles {
  final JdbcTemplate jdbc = FactsDatabase.create();

  final FactsStore store = new FactsStore(jdbc);

  final Register register = new Register(jdbc);

  SourceLimits limits = SourceLimits.DEFAULT;

  void inventory(String analysis, SourceUnit... files) {
    long number = register.nextInventory();
    register.see(Arrays.asList(files), number, analysis, limits);
    register.close(number, analysis);
  }

  void reject(String path, String sha256, RejectionReason reason) {
    store.save(
        List.of(new Outcome.Rejected(file(path, sha256), reason, "In a sentence.", 0)), "v1");
  }

  void timeOut(String path, String sha256) {
    store.save(
        List.of(
            new Outcome.Rejected(
                file(path, sha256), RejectionReason.TIMEOUT, limits.timedOut(), 0)),
        "v1");
  }

  void analyse(String path, String sha256, String analysis) {
    SourceUnit unit = file(path, sha256);
    store.save(List.of(new Outcome.Analysed(unit, Facts.whole(unit.document()))), analysis);
  }

  static SourceUnit file(String path, String sha256) {
    return SourceUnit.file(path, 10, sha256);
  }

  List<String> waiting() {
    return jdbc.queryForList(
        "SELECT path FROM source_unit WHERE state = 'waiting' ORDER BY path", String.class);
  }

  List<String> rejections() {
    List<String> all = new ArrayList<>();
    register.forEachRejection(r -> all.add(r.document() + " " + r.reason() + " " + r.detail()));
    return all;
  }
}
