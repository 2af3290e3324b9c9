package org.resolutionanalytics.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** Of the files of one document, the richest format that can be read is used. */
class DocumentFormatsTest extends RegisterOfFiles {
  @Test
  void ofTheFormatsOfADocumentTheRichestIsUsed() {
    inventory("v1", file("a.txt", "1"), file("a.pdf", "2"), file("a.docx", "3"));

    assertThat(waiting()).containsExactly("a.docx");
    assertThat(rejections())
        .containsExactly(
            "a same_document The same document is used in a richer format: a.docx",
            "a same_document The same document is used in a richer format: a.docx");
    assertThat(register.counts().rejected()).isZero();
    assertThat(register.counts().otherFormats()).isEqualTo(2);
  }

  @Test
  void theNextFormatIsUsedWhenOneCannotBeRead() {
    SourceUnit[] files = {file("a.txt", "1"), file("a.pdf", "2"), file("a.docx", "3")};
    inventory("v1", files);
    reject("a.docx", "3", RejectionReason.BROKEN);

    assertThat(register.settleFormats("v1")).isTrue();
    assertThat(waiting()).containsExactly("a.pdf");
    analyse("a.pdf", "2", "v1");
    assertThat(register.settleFormats("v1")).isFalse();
    inventory("v1", files);

    assertThat(waiting()).isEmpty();
    assertThat(register.counts()).isEqualTo(new UnitCounts(3, 3, 0, 1, 1, 1, 0));
  }

  @Test
  void aRicherFormatThatAppearsLaterIsUsedInstead() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "1"), file("a.docx", "2"));

    assertThat(waiting()).containsExactly("a.docx");
    assertThat(jdbc.queryForList("SELECT document FROM facts", String.class)).isEmpty();
  }

  @Test
  void aPoorerFormatThatAppearsLaterIsNotUsed() {
    inventory("v1", file("a.txt", "1"));
    analyse("a.txt", "1", "v1");

    inventory("v1", file("a.txt", "1"), file("a.bin", "2"));

    assertThat(waiting()).isEmpty();
    assertThat(jdbc.queryForList("SELECT document FROM facts", String.class)).containsExactly("a");
    assertThat(register.counts().otherFormats()).isEqualTo(1);
  }

  @Test
  void thePoorerFormatIsUsedWhenTheRicherIsGone() {
    inventory("v1", file("a.txt", "1"), file("a.docx", "2"));
    analyse("a.docx", "2", "v1");

    inventory("v1", file("a.txt", "1"));

    assertThat(waiting()).containsExactly("a.txt");
  }
}
