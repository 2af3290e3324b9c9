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
}
