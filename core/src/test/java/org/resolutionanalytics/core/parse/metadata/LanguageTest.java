package org.resolutionanalytics.core.parse.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.rule.Rules;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'Assemblée générale, rappelant les résolutions et la Charte des Nations Unies | French",
        "La Asamblea General, recordando los principios y el propósito que | Spanish",
        "Генеральная Ассамблея, ссылаясь на резолюцию | Russian",
        "إن الجمعية العامة، إذ تشير إلى قرارها | Arabic",
        "大会，回顾其决议 | Chinese",
        "Die Generalversammlung, unter Hinweis auf den Bericht der Häfen und die Lage | German",
        "L'Assemblea generale, richiamando il ruolo dei porti e delle isole nella regione | Italian",
        "A Assembleia Geral, recordando os portos da ilha e a situação dos barcos | Portuguese",
        "The report of the Secretary-General and its annex | ''",
        "Buy milk | ''"
      })
  void theLanguageIsThatOfTheCommonestWords(String text, String language) {
    assertThat(Rules.shipped().languages().other(text).orElse("")).isEqualTo(language);
  }

  @Test
  void twoLanguagesThatFitAlikeGiveTheSameAnswerInEveryProcess() {
    assertThat(Rules.shipped().languages().other("les des dans los del para")).contains("French");
  }
}
