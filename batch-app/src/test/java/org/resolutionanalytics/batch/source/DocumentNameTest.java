package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A_RES_65_170.txt,    , A_RES_65_170
          60/1.DOCX,           , 60/1
          v1.2/1.pdf,          , v1.2/1
          README,              , README
          .txt,                , .txt
          60/.txt,             , 60/.txt
          draft.v1,            , draft.v1
          A.RES.60.1,          , A.RES.60.1
          volume.pdf,        7 , volume#7
          """)
  void aDocumentsNameIsItsPathWithoutTheEndingThatNamesAFormat(
      String path, String part, String document) {
    assertThat(DocumentName.of(path, part == null ? "" : part)).isEqualTo(document);
  }

  @Test
  void whatKeepsMoreOfADocumentIsRicher() {
    assertThat(DocumentName.poverty("a.docx")).isLessThan(DocumentName.poverty("a.html"));
    assertThat(DocumentName.poverty("a.html")).isLessThan(DocumentName.poverty("a.pdf"));
    assertThat(DocumentName.poverty("a.pdf")).isLessThan(DocumentName.poverty("a.txt"));
    assertThat(DocumentName.poverty("a.txt"))
        .isEqualTo(DocumentName.poverty("a"))
        .isLessThan(DocumentName.poverty("a.png"));
  }
}
