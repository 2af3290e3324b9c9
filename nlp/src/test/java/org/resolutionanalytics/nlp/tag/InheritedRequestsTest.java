package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Body;

/** Sub-paragraphs ask with the verb and the addressees of their chapeau. */
class InheritedRequestsTest {

  @Test
  void theChapeauHasNoRowAndEachSubParagraphHasOne() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Requests the Secretary-General:")
            .below("op1", "op1(a)", 2, "To open an office by 2031; and")
            .below(
                "op1", "op1(b)", 2, "To report to the General Assembly at its seventieth session;")
            .tag();
    assertThat(tagged.get(0).requests()).isEmpty();
    assertThat(tagged.get(0).addresseeIds()).containsExactly("secretary_general");
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.openingVerb()).isEqualTo("request");
              assertThat(request.addressee().id()).isEqualTo("secretary_general");
              assertThat(request.action()).isEqualTo("To open an office by 2031");
              assertThat(request.due().orElseThrow().year()).contains(2031);
            });
    assertThat(tagged.get(1).addresseeIds()).isEmpty();
    assertThat(tagged.get(2).requests().get(0).due().orElseThrow().session()).contains("70");
    assertThat(tagged.get(2).requests().get(0).reportsBack()).isTrue();
  }

  @Test
  void deeperLevelsInheritTheSame() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Encourages Member States to:")
            .below("op1", "op1(a)", 2, "Plant trees, including:")
            .below("op1(a)", "op1(a)(i)", 3, "Oaks;")
            .tag();
    assertThat(tagged.get(2).requests())
        .singleElement()
        .satisfies(
            request -> assertThat(request.action()).isEqualTo("Plant trees, including Oaks"));
  }

  @Test
  void aThingCompletesTheActionAboveItAndKeepsItsDate() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative(
                "op1",
                "Requests the Secretary-General to submit at its seventieth session a report containing:")
            .below("op1", "op1(a)", 2, "Plans for wells;")
            .below("op1", "op1(b)", 2, "To that end, a list of springs;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.action())
                  .isEqualTo(
                      "to submit at its seventieth session a report containing Plans for wells");
              assertThat(request.due().orElseThrow().session()).contains("70");
            });
  }

  @Test
  void anInfinitiveBehindAPhraseIsAnActionOfItsOwn() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Urges the Secretary-General to take the following steps:")
            .below("op1", "op1(a)", 2, "Within his means, to open the wells;")
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.action())
        .containsExactly("Within his means, to open the wells");
  }

  @Test
  void anInfinitiveThatTheItemsCompleteIsPartOfThem() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Requests the Secretary-General to study ways in order to:")
            .below("op1", "op1(a)", 2, "Share seeds;")
            .operative("op2", "Urges the Secretary-General to continue to:")
            .below("op2", "op2(a)", 2, "dig wells;")
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.action())
        .containsExactly("to study ways in order to Share seeds");
    assertThat(tagged.get(3).requests())
        .extracting(request -> request.action())
        .containsExactly("to continue to dig wells");
  }

  @Test
  void theTasksAreThoseOfTheMissionInBrackets() {
    List<TaggedClause> tagged =
        new Resolutions()
            .adoptedBy(Body.SECURITY_COUNCIL)
            .operative(
                "op1",
                "Decides to establish a United Nations political mission in Nepal (UNMIN) with the"
                    + " following mandate:")
            .below("op1", "op1(a)", 2, "To count the wells;")
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.addressee().id())
        .containsExactly("unmin");
  }

  @Test
  void aHeadingOverOtherItemsHasNoRow() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Authorizes UNICEF to perform the following tasks:")
            .below("op1", "op1(a)", 2, "Clearing of ditches:")
            .below("op1(a)", "op1(a)(i)", 3, "To dig wells;")
            .tag();
    assertThat(tagged.get(1).requests()).isEmpty();
    assertThat(tagged.get(2).requests())
        .extracting(request -> request.action())
        .containsExactly("To dig wells");
  }

  @Test
  void aDemandThatEndsWithAColonPassesDown() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Demands that the Secretary-General, as a matter of urgency:")
            .below("op1", "op1(a)", 2, "Open the wells;")
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.addressee().id() + " " + request.action())
        .containsExactly("secretary_general Open the wells");
  }

  @Test
  void whatTheChapeauSaysAfterItsLastRequestAsksNothing() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative(
                "op1",
                "Decides that all States shall store seeds, and decides that this shall not apply to:")
            .below("op1", "op1(a)", 2, "Millet;")
            .tag();
    assertThat(tagged.get(1).requests()).isEmpty();
  }

  @Test
  void aSubParagraphWithAnActOfItsOwnInheritsNothing() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Requests the Secretary-General:")
            .below("op1", "op1(a)", 2, "Also invites donors to pay;")
            .below("op1", "op1(b)", 2, "Notes that seeds grow;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(request -> assertThat(request.addressee().id()).isEqualTo("donors"));
    assertThat(tagged.get(2).requests()).isEmpty();
  }

  @Test
  void theFollowingActionsAreAskedOfThoseOfWhomTheyAreSaid() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative(
                "op1",
                "Urges all States to take the following actions, and encourages donors to help them:")
            .below("op1", "op1(a)", 2, "To plant trees;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(request -> assertThat(request.addressee().id()).isEqualTo("member_states"));
  }

  @Test
  void aSubParagraphMayAskMoreAfterWhatItInherits() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Urges the Government of Chad:")
            .below("op1", "op1(a)", 2, "To share seeds, and encourages donors to help;")
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.addressee().id() + " " + request.action())
        .containsExactly("country:Chad To share seeds", "donors to help");
  }

  @Test
  void whatWasReadBeforeChangesNothing() {
    ResolutionTagger used = Lexicons.shipped().newTagger();
    Resolutions first =
        new Resolutions()
            .preambular("Noting the work of the Human Rights Council,")
            .operative("op1", "Requests the Secretary-General:");
    Resolutions second =
        new Resolutions()
            .operative("op1", "Requests the Council to go on;")
            .below("op1", "op1(a)", 2, "To open an office;");
    List<TaggedClause> fresh = second.tag();
    used.tag(first.build());
    assertThat(used.tag(second.build())).isEqualTo(fresh);
  }

  @Test
  void whatTheBodyDecidesToAskIsAsked() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Decides:")
            .below("op1", "op1(a)", 2, "To request UNICEF to dig wells;")
            .below("op1", "op1(b)", 2, "To continue its consideration of the matter;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.addressee().id()).isEqualTo("unicef");
              assertThat(request.action()).isEqualTo("to dig wells");
            });
    assertThat(tagged.get(2).requests()).isEmpty();
  }

  @Test
  void whoIsSetUpHasTheTasks() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative(
                "op1",
                "Decides to appoint, for a period of two years, a special rapporteur on seeds, with the following mandate:")
            .below("op1", "op1(a)", 2, "To count the granaries;")
            .below("op1", "op1(b)", 2, "Seeds of wheat;")
            .operative(
                "op2",
                "Requests the Secretary-General to establish, within ten days, a Harvest Panel, to carry out the following tasks:")
            .below("op2", "op2(a)", 2, "To taste the bread;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.openingVerb()).isEqualTo("decide");
              assertThat(request.addressee().id()).isEqualTo("special_procedures");
              assertThat(request.action()).isEqualTo("To count the granaries");
            });
    assertThat(tagged.get(2).requests()).isEmpty();
    assertThat(tagged.get(4).requests())
        .singleElement()
        .satisfies(request -> assertThat(request.addresseeText()).isEqualTo("a Harvest Panel"));
  }

  @Test
  void anItemOfAReportIsToBeReported() {
    List<TaggedClause> tagged =
        new Resolutions()
            .operative("op1", "Requests UNICEF to report to the Council on progress in:")
            .below("op1", "op1(a)", 2, "The digging of wells, and in this regard;")
            .tag();
    assertThat(tagged.get(1).requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.reportsBack()).isTrue();
              assertThat(request.action()).endsWith("The digging of wells");
            });
  }
}
