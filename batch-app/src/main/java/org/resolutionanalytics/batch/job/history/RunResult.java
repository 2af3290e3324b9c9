package org.resolutionanalytics.batch.job.history;

import java.util.List;
import org.resolutionanalytics.batch.changes.ThemeTotal;
import org.resolutionanalytics.batch.store.UnitCounts;

/**
 * What a run did.
 *
 * @param resumed whether it resumed a run that was interrupted or failed
 * @param analysed those of them that had to be analysed
 * @param units what has become of the units; all 0 if that is not known
 * @param passedOver tables and data files that were not read, and why
 * @param repairs places where words of a source were changed
 * @param remarks places where the reading of a text is in doubt
 * @param groupsWithoutDocument the first cells of the rows of the user's groups that name no
 *     document
 * @param predecessorsWithoutDocument the names of the user's predecessors that name no document
 * @param lapsedCorrections the corrections without effect, each with the reason
 * @param published the names of the files written
 * @param kept whether the reports of before stay, because nothing has changed
 * @param problems why it failed, the most informative first
 */
public record RunResult(
    RunOutcome outcome,
    boolean resumed,
    long files,
    long analysed,
    UnitCounts units,
    List<String> passedOver,
    long repairs,
    long remarks,
    List<String> groupsWithoutDocument,
    List<String> predecessorsWithoutDocument,
    List<String> lapsedCorrections,
    List<ThemeTotal> topThemes,
    List<String> published,
    boolean kept,
    List<Throwable> problems) {}
