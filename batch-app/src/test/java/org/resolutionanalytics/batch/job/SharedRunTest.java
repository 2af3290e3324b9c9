package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.tag.Lexicons;

class SharedRunTest {
  @TempDir private Path folder;
  private Path lexicon = Path.of("mine.yml");

  @BeforeEach
  void lexicon() throws Exception {
    lexicon = Files.writeString(folder.resolve("mine.yml"), "peace: [peace*]\n");
  }

  @Test
  void workersAreGivenTheLexiconOfTheRun() throws Exception {
    Lexicons lexicons = Lexicons.withThemes(lexicon);

    SharedRun shared = shared(lexicons);

    assertThat(AnalysisKey.of(shared.lexicons())).isEqualTo(AnalysisKey.of(lexicons));
  }

  /** Workers would find another key than the run's, and leave it to others for ever. */
  @Test
  void aLexiconThatHasChangedMeanwhileEndsTheRun() throws Exception {
    Lexicons lexicons = Lexicons.withThemes(lexicon);
    Files.writeString(lexicon, "peace: [war*]\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> shared(lexicons))
        .withMessage(
            "The lexicon " + lexicon + " has changed since the command started; start it again");
  }

  @Test
  void aLexiconThatIsNoneAnyMoreEndsTheRun() throws Exception {
    Lexicons lexicons = Lexicons.withThemes(lexicon);
    Files.writeString(lexicon, "peace: {");

    assertThatIllegalStateException()
        .isThrownBy(() -> shared(lexicons))
        .withMessage("The lexicon " + lexicon + " can no longer be read");
  }

  private SharedRun shared(Lexicons lexicons) {
    return SharedRun.of(1, options(), lexicons, AnalysisKey.of(lexicons));
  }

  private AnalysisOptions options() {
    return new AnalysisOptions(
        CorpusFolders.of(List.of(folder)),
        folder.resolve("out"),
        new DatabaseUrl("jdbc:postgresql://host/name"),
        Optional.of(lexicon),
        1,
        SourceLimits.DEFAULT,
        RejectLimit.NONE,
        false,
        CsvDialect.DEFAULT,
        ReportOptions.DEFAULT,
        true);
  }
}
