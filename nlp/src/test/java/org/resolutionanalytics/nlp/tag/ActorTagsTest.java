package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.nlp.actor.ActorMention;

/** Who acts, in clauses of any section. */
class ActorTagsTest {

  private static final ResolutionTagger TAGGER = Lexicons.shipped().newTagger();

  private static List<String> ids(String text) {
    return TAGGER.tag(new Resolutions().preambular(text).build()).get(0).actorIds();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Welcoming the offer of the Government of Switzerland to host the fair, | country:Switzerland",
        "Welcoming the offer of the Government of Equatorial Guinea, | country:Equatorial Guinea",
        "Welcoming the decision of Papua New Guinea, | country:Papua New Guinea",
        "Welcoming the decision of Guinea, | country:Guinea",
        "Welcoming the decision of the Democratic Republic of the Congo, | country:Democratic Republic of the Congo",
        "Welcoming the decision of the Congo, | country:Congo",
        "Welcoming the decision of the Niger, | country:Niger",
        "Welcoming the decision of Nigeria, | country:Nigeria",
        "Welcoming the decision of the Islamic Republic of Iran, | country:Iran",
        "Welcoming the decision of Côte d’Ivoire, | country:Côte d'Ivoire",
      })
  void theLongestNameOfAStateCounts(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Noting the Swiss chocolate at the fair,",
        "Recalling the crisis in Myanmar and the people of Chad,",
        "Noting the state of the roads in many countries,",
        "Recalling the Charter of the United Nations,",
        "Recalling the United Nations Convention on the Law of the Sea,",
        "Recalling its resolution on countries of origin,",
        "Recalling the Convention on the Rights of the Child,",
        "Noting progress throughout the United Nations system,",
      })
  void placesAndTitlesDoNotAct(String text) {
    assertThat(ids(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recognizing the role of the United Nations in this field, | un_system",
        "Noting the work of the United Nations Population Fund, | unfpa",
        "Noting that some countries declared seeds essential, | member_states",
        "Recognizing the responsibility of States to protect seeds, | member_states",
        "Recognizing the need for States to act, | member_states",
        "Noting the report of the Secretary-General, | secretary_general",
        "Noting the Secretary-General’s report, | secretary_general",
        "Recalling Security Council resolution 1 (1946), | security_council",
        "Noting the decision of the Conference of the Parties, | treaty_bodies",
      })
  void deedsMakeAnActor(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected);
  }

  @Test
  void aBodyCountsForItsGroupToo() {
    assertThat(ids("Noting the work of the African Union,"))
        .containsExactly("african_union", "regional_organizations");
  }

  @Test
  void theMentionSelectsExactlyItsWords() {
    String text = "Noting the Secretary-General’s note, and the work of the African Union,";
    for (ActorMention mention :
        TAGGER.tag(new Resolutions().preambular(text).build()).get(0).actors()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.matchedText());
    }
  }

  @Test
  void aShortFormStandsForTheNameBeforeItInTheClause() {
    assertThat(ids("Noting the talks of the Security Council, and the vote of the Council,"))
        .containsExactly("security_council");
  }

  @Test
  void aShortFormStandsForTheOnlyNameBeforeItInTheResolution() {
    List<TaggedClause> tagged =
        new Resolutions()
            .preambular("Noting the work of the Human Rights Council,")
            .operative("op1", "Requests the Council to go on;")
            .tag();
    assertThat(tagged.get(1).addresseeIds()).containsExactly("human_rights_council");
  }

  @Test
  void aShortFormThatMayBeTwoBodiesIsNobody() {
    List<TaggedClause> tagged =
        new Resolutions()
            .preambular("Noting the work of the Human Rights Council,")
            .preambular("Noting the work of the Security Council,")
            .operative("op1", "Requests the Council to go on;")
            .tag();
    assertThat(tagged.get(2).addresseeIds()).isEmpty();
  }

  @Test
  void theAssemblyIsTheAdoptingBody() {
    assertThat(ids("Noting the vote of the Assembly,")).containsExactly("general_assembly");
  }

  @Test
  void preamblesAskNobody() {
    TaggedClause clause =
        TAGGER
            .tag(new Resolutions().preambular("Encouraging States to plant trees,").build())
            .get(0);
    assertThat(clause.actorIds()).containsExactly("member_states");
    assertThat(clause.addresseeIds()).isEmpty();
    assertThat(clause.requests()).isEmpty();
  }
}
