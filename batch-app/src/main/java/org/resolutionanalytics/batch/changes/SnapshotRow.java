package org.resolutionanalytics.batch.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.resolutionanalytics.batch.store.Checksum;
import org.resolutionanalytics.batch.store.Stored;

/**
 * What a run found of a document or theme.
 *
 * @param edition {@code last} or {@code next}
 * @param subject {@code document} or {@code theme}
 */
record SnapshotRow(
    String edition, String subject, String id, String content, long clauses, long mentions) {

  static SnapshotRow of(ResultSet row) throws SQLException {
    return new SnapshotRow(
        Stored.text(row, 1),
        Stored.text(row, 2),
        Stored.text(row, 3),
        Stored.text(row, 4),
        row.getLong(5),
        row.getLong(6));
  }

  Object[] values() {
    return new Object[] {edition, subject, id, content, clauses, mentions};
  }

  long checksum() {
    return new Checksum().add(subject).add(id).add(content).add(clauses).add(mentions).value();
  }

  /** Whether it is in the corpus: a document, or a theme that some clause has. */
  boolean isFound() {
    return !subject.equals("theme") || mentions > 0;
  }

  boolean isOfSameAs(SnapshotRow other) {
    return subject.equals(other.subject) && id.equals(other.id);
  }

  boolean hasSameValues(SnapshotRow other) {
    return content.equals(other.content) && clauses == other.clauses && mentions == other.mentions;
  }
}
