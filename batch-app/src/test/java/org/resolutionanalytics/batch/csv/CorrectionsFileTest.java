package org.resolutionanalytics.batch.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsFileTest {
  @TempDir private Path folder;

  @Test
  void columnsMayBeInAnyOrderAmongOthers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            \uFEFFnote;request;table;document;path;text_hash;column;value
            asked;2;requests;60/1;op2;abc;due_year;2031
            ;;clauses;60/1;op3;abd;themes;gender|health
            """);

    assertThat(CorrectionsFile.read(file).rows())
        .extracting(row -> row.document() + " " + row.path() + " " + row.request() + row.value())
        .containsExactly("60/1 op2 22031", "60/1 op3 0gender|health");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table,document^ | line 1: add the column path",
        "table,document,path,text_hash,column,value^requests,a,op1,b,action^ | line 2: expected 6 cells, found 5",
        "table,document,path,text_hash,column,value^actors,a,op1,b,actor,c^ | line 2: table must be requests or clauses, it is \"actors\"",
        "table,document,path,text_hash,column,value^requests,a,op1,b,path,c^ | line 2: \"path\" of requests cannot be corrected; these can: action, addressee",
        "table,document,path,text_hash,column,value^requests,a,op1,b,due_year,soon^ | line 2: \"soon\" is no due_year",
        "table,document,path,text_hash,column,value^requests,a,op1,b,due_date,2031-06-31^ | line 2: \"2031-06-31\" is no due_date",
        "table,document,path,text_hash,column,value,request^requests,a,op1,b,action,c,0^ | line 2: request must be a number from 1",
      })
  void whatIsWrongIsNamedWithItsLine(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), content.replace('^', '\n'));

    assertThatThrownBy(() -> CorrectionsFile.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
