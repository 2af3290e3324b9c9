package org.resolutionanalytics.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Urges all States to act, now;          | Urges·all·States·to·act·,·now·;",
        "gender-based violence                  | gender-based·violence",
        "sub-Saharan Africa - and              | sub-Saharan·Africa·-·and",
        "the COVID-19 pandemic                  | the·COVID-19·pandemic",
        "resolution 65/170 of 2010              | resolution·65·/·170·of·2010",
        "A/RES/65/170                           | A·/·RES·/·65·/·170",
        "women's and States' rights             | women's·and·States·'·rights",
        "women’s rights                         | women’s·rights",
        "1,117 texts, 3.5 per cent              | 1,117·texts·,·3.5·per·cent",
        "“Globalization”: the U.N. in 2011.     | “·Globalization·”·:·the·U.N·.·in·2011·.",
        "2020–2030 and Barriers — Mobility      | 2020–2030·and·Barriers·—·Mobility",
        "growth—including                       | growth·—·including",
        "op10(a)(ii)                            | op10·(·a·)·(·ii·)",
        "Côte d’Ivoire                          | Côte·d’Ivoire",
        "well-being-                            | well-being·-",
      })
  void splitsAsTheGenreNeeds(String text, String expected) {
    Tokens tokens = new Tokenizer().tokenize(text);
    assertThat(String.join("·", spelled(tokens))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"GENDER-Based,gender-based", "women’s,women's", "non‑migrants,non-migrants"})
  void comparesWordsInOneForm(String word, String form) {
    assertThat(new Tokenizer().tokenize(word).form(0)).isEqualTo(form);
    assertThat(new Tokenizer(new TokenTypes(0)).tokenize(word).form(0)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"'Urges States, in 2011;',4", "'— (a) 5 per cent',4", "'',0", "'_ - ;',0"})
  void countsWordsWithoutPunctuation(String text, int words) {
    assertThat(new Tokenizer().tokenize(text).words()).isEqualTo(words);
  }

  @Property
  void tokensAreInOrderAndLeaveOnlyBlanks(@ForAll String text) {
    Tokens tokens = new Tokenizer().tokenize(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(text.substring(at, tokens.start(i)).codePoints())
          .allMatch(TokenizerTest::leavesNoToken);
      assertThat(tokens.form(i)).isEqualTo(WordForm.of(tokens.token(i)));
      at = tokens.end(i);
    }
    assertThat(text.substring(at).codePoints()).allMatch(TokenizerTest::leavesNoToken);
  }

  @Property
  void aSmallTableOfFormsChangesNothing(@ForAll List<String> texts) {
    Tokenizer roomy = new Tokenizer();
    Tokenizer tight = new Tokenizer(new TokenTypes(3));
    for (String text : texts) {
      Tokens expected = roomy.tokenize(text);
      Tokens tokens = tight.tokenize(text);
      assertThat(forms(tokens)).isEqualTo(forms(expected));
      assertThat(tight.types().size()).isLessThanOrEqualTo(3);
    }
  }

  private static boolean leavesNoToken(int c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || Character.isISOControl(c)
        || WordForm.isInvisible(c);
  }

  private static List<String> spelled(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.token(i));
    }
    return words;
  }

  private static List<String> forms(Tokens tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }
}
