package org.resolutionanalytics.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatsTest {

  @Test
  void readsWordStat() throws LexiconFormatException {
    Lexicon lexicon =
        read(
            "x.cat",
            """
            MIGRATION
            \tMIGRANT* (1)
            \tLABOUR
            \t\tFOREIGN_WORKER* (2.5)
            \tDIASPORA (1)
            EMPTY
            DEBT
            \tDEBT (1)
            """
                .replace("\n", "\r\n"));
    assertThat(lexicon.canonicalText())
        .isEqualTo(
            """
            [MIGRATION]
            + MIGRANT*
            + DIASPORA
            [MIGRATION.LABOUR]
            + FOREIGN WORKER*
            [DEBT]
            + DEBT
            """);
    assertThat(lexicon.category("MIGRATION.LABOUR").orElseThrow().terms().get(0).words())
        .containsExactly("foreign", "worker*");
  }

  @Test
  void readsLiwc() throws LexiconFormatException {
    Lexicon lexicon =
        read(
            "x.dic",
            """
            %
            1\tmigration
            \t2\tlabour
            \t\t3\tseasonal
            4\tempty
            05\tdebt (Debt Words)
            %
            migrant*\t1
            foreign worker*\t1\t2
            harvest* 3
            arrears (02 134) 5
            kind\t<of>1/2
            debt\t05
            """);
    assertThat(lexicon.canonicalText())
        .isEqualTo(
            """
            [migration]
            + migrant*
            + foreign worker*
            [migration.labour]
            + foreign worker*
            [migration.labour.seasonal]
            + harvest*
            [debt (Debt Words)]
            + arrears
            + debt
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.cat | 'TERM (1)\n'                  | x.cat:1: a term outside any category: write the category's name above it",
        "x.cat | 'A\n\t\tTERM (1)\n'           | x.cat:2: category A: is more than one tab below the category above it",
        "x.cat | 'A\n\t@RULE [X]\n'            | x.cat:2: category A: rules (@) are not supported: remove the line",
        "x.cat | 'A\n\tb (1)\nA\n\tc (1)\n'    | x.cat:3: category A: another category has the same path",
        "x.cat | 'A\n'                         | x.cat: the file holds no category",
        "x.dic | '1\tmigration\n'              | x.dic: the categories must be between two lines of %",
        "x.dic | '%\n1\ta\n%\nmigrant*\t7\n'   | x.dic:4: the term 'migrant*' names category 7, which is not defined",
        "x.dic | '%\n1\ta\n%\nmigrant*\n'      | x.dic:4: a term needs the numbers of its categories: term<tab>1<tab>2",
        "x.dic | '%\n1\ta\n01\tb\n%\nc\t1\n'   | x.dic:3: the number 01 occurs twice",
        "x.dic | '%\nmigration\n%\nc\t1\n'     | x.dic:2: a category needs a number and a name: 1<tab>name",
      })
  void anErrorNamesFileAndLine(String name, String content, String message) {
    LexiconFormatException error =
        catchThrowableOfType(LexiconFormatException.class, () -> read(name, content));
    assertThat(error).hasMessage(message);
  }

  private static Lexicon read(String name, String content) throws LexiconFormatException {
    return LexiconReader.read(name, content.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
