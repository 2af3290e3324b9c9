package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionanalytics.nlp.actor.ActorMention;

/** Who acts, in clauses of any section. */
class ActorTagsTest {

  private static final ResolutionTagger TAGGER = Lexicons.shipped().newTagger();

  @Test
  void theMentionSelectsExactlyItsWords() {
    String text = "Noting the Secretary-General’s note, and the work of the African Union,";
    for (ActorMention mention :
        TAGGER.tag(new Resolutions().preambular(text).build()).get(0).actors()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.matchedText());
    }
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

  @Test
  void theGovernmentIsThatOfTheStateInTheTitle() {
    TaggedClause clause =
        new Resolutions()
            .titled("Help for Chad")
            .preambular("Noting the wells of Mali,")
            .operative("op1", "Urges the Government to share seeds;")
            .tag()
            .get(1);
    assertThat(clause.addresseeIds()).containsExactly("country:Chad");
  }

  @Test
  void theWordsForWhoIsAskedAreThoseOfTheText() {
    assertThat(addresseeText("Urges the Federal Government of Somalia to share seeds;"))
        .isEqualTo("Federal Government of Somalia");
    assertThat(addresseeText("Urges all members of the Security Council to share seeds;"))
        .isEqualTo("members of the Security Council");
    assertThat(addresseeText("Urges troop contributing countries to share seeds;"))
        .isEqualTo("troop contributing countries");
    assertThat(addresseeText("Urges Chad, in particular Mali, to share seeds;")).isEqualTo("Chad");
    assertThat(addresseeText("Urges the wells of the north, and UNICEF, to share seeds;"))
        .isEqualTo("UNICEF");
  }

  private static String addresseeText(String clause) {
    return new Resolutions()
        .operative("op1", clause)
        .tag()
        .get(0)
        .requests()
        .get(0)
        .addresseeText();
  }
}
