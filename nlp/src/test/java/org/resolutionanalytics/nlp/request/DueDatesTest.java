package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** Read in a resolution of the General Assembly's sixty-fifth session, adopted in 2010. */
class DueDatesTest {

  private static final DocumentDate ASSEMBLY =
      document(Optional.of("65"), Optional.of(LocalDate.of(2010, 12, 20)));

  private static DocumentDate document(Optional<String> session, Optional<LocalDate> adopted) {
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            Optional.empty(),
            Body.GENERAL_ASSEMBLY,
            session,
            "Seeds",
            adopted,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new DocumentDate(metadata, MandateRules.of(RuleBook.shipped()));
  }

  private static Optional<DueDate> due(String text, DocumentDate document) {
    Tokens tokens = new Tokenizer().tokenize(text);
    return new DueDates(tokens, tokens.size(), document, new RequestWords(RuleBook.shipped()))
        .find(0, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to report to the General Assembly at its sixty-seventh session on seeds | 67 | 2012 | at its sixty-seventh session",
        "to report at its one hundred and second session | 102 | 2047 | at its one hundred and second session",
        "to report to it at its next session | 66 | 2011 | at its next session",
        "to report to it during its current session | 65 | 2010 | during its current session",
        "to submit it for consideration at the sixty-sixth session of the General Assembly | 66 | 2011 | at the sixty-sixth session of the General Assembly",
        "to report to the Human Rights Council at its sixteenth session | 16 | | at its sixteenth session",
        "to convene the tenth special session at its tenth special session | S-10 | | at its tenth special session",
        "to report at the second part of its resumed sixty-sixth session | 66 | 2011 | at the second part of its resumed sixty-sixth session",
        "to review its mandate at its substantive session of 2011 | | 2011 | at its substantive session of 2011",
        "to end hunger by 2030 | | 2030 | by 2030",
        "to end hunger by the end of 2015 | | 2015 | by the end of 2015",
        "to reply no later than 31 March 2019 | | 2019 | no later than 31 March 2019",
        "to reply before 1 May 2011 | | 2011 | before 1 May 2011",
        "to convene a meeting of experts in 2012 | | 2012 | in 2012",
        "to submit to the Economic and Social Council in 2012 a report | | 2012 | in 2012",
        "to submit the study in advance of its sixty-eighth session | 68 | 2013 | in advance of its sixty-eighth session",
        "to report by no later than the sixty-sixth session | 66 | 2011 | by no later than the sixty-sixth session",
        "to report at the meeting to be held during the sixty-eighth session of the General Assembly | 68 | 2013 | during the sixty-eighth session of the General Assembly",
        "to report at its substantive session in 2013 | | 2013 | at its substantive session in 2013",
        "to reply by 30 June | | | by 30 June",
        "to report before the end of its mandate | | | before the end of its mandate",
        "to report biennially | | | biennially",
        "to report on an annual basis | | | on an annual basis",
        "to report every two years | | | every two years",
      })
  void theWordsSetADate(String text, String session, Integer year, String words) {
    assertThat(due(text, ASSEMBLY))
        .contains(
            DueDate.in(
                Rules.shipped().months(),
                Optional.ofNullable(session),
                Optional.ofNullable(year),
                words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "to act within a period of three months | 2011-03-20 | within a period of three months",
        "to act within the next 30 days, | 2011-01-19 | within the next 30 days",
        "to report no later than 90 days after the adoption of this resolution | 2011-03-20 | no later than 90 days",
        "to report no later than 30 days prior to the end of its mandate | - | no later than 30 days",
        "to act within one week after the fire | - | within one week",
      })
  void aPeriodCountsFromAdoption(String text, LocalDate day, String words) {
    assertThat(due(text, ASSEMBLY))
        .contains(new DueDate(Optional.empty(), Optional.empty(), Optional.ofNullable(day), words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to recall what was agreed at its substantive session of 2009",
        "to build on what was done since its tenth session",
        "to heed the plan adopted by the Assembly at its sixty-fourth session",
        "to implement what was agreed at its sixtieth session",
        "to learn from the losses reported by 2005",
        "to give effect to resolution 2030",
        "to go on with its work",
        "to do more to achieve the Millet Goals by 2030",
        "to take part in the Harvest Games in 2012",
        "to organize the observance, in 2012, of the Harvest Day",
        "to act on the report adopted in 2010",
      })
  void thePastAndOtherNumbersSetNone(String text) {
    assertThat(due(text, ASSEMBLY)).isEmpty();
  }

  @Test
  void aDateComesBeforeARhythm() {
    assertThat(due("to report annually, first at its sixty-sixth session", ASSEMBLY).orElseThrow())
        .returns(Optional.of("66"), DueDate::session);
  }

  @Test
  void theNextSessionOfAResolutionWithoutSessionIsWordsOnly() {
    DocumentDate unknown = document(Optional.empty(), Optional.empty());
    assertThat(due("to report at its next session", unknown))
        .contains(
            DueDate.in(
                Rules.shipped().months(),
                Optional.empty(),
                Optional.empty(),
                "at its next session"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "no later than 31 March 2019 | 2019-03-31",
        "by 1 may, 2020 | 2020-05-01",
        "by 31 June 2019 | -",
        "by the end of 2015 | -",
        "at its sixty-seventh session | -",
      })
  void aDayIsReadFromTheWords(String words, LocalDate day) {
    assertThat(
            DueDate.in(Rules.shipped().months(), Optional.empty(), Optional.empty(), words).date())
        .isEqualTo(Optional.ofNullable(day));
  }
}
