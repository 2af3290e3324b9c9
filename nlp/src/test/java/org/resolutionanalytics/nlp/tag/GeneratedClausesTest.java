package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** What holds for every row, on clauses put together from the parts that the genre is made of. */
class GeneratedClausesTest {

  private static final Lexicons TAGGING = Lexicons.shipped();
  private static final ResolutionTagger USED = TAGGING.newTagger();

  @Property(tries = 400)
  void offsetsSelectExactlyTheMatchedWords(@ForAll("clauses") String text) {
    TaggedClause clause = USED.tag(resolution(List.of(text))).get(0);
    for (ThemeMention mention : clause.themes()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.matchedText());
    }
    for (ActorMention mention : clause.actors()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.matchedText());
      assertThat(mention.matchedText()).isNotBlank().isEqualTo(mention.matchedText().strip());
    }
  }

  @Property(tries = 400)
  void requestsQuoteTheClause(@ForAll("clauses") String text) {
    TaggedClause clause = USED.tag(resolution(List.of(text))).get(0);
    assertThat(clause.requests()).isNotEmpty();
    for (Request request : clause.requests()) {
      assertThat(text).contains(request.action());
      assertThat(request.action()).isNotBlank().doesNotEndWith(",").doesNotEndWith(";");
      request.due().ifPresent(due -> assertThat(text).contains(due.text()));
      assertThat(text).contains(request.addresseeText());
      if (!request.addressee().equals(Actor.OTHER)) {
        assertThat(clause.addresseeIds()).contains(request.addressee().id());
      }
    }
  }

  @Property(tries = 60)
  void theOrderOfDocumentsChangesNothing(
      @ForAll @Size(min = 2, max = 5) List<@net.jqwik.api.From("documents") List<String>> texts,
      @ForAll long seed) {
    Map<List<String>, List<TaggedClause>> alone = new HashMap<>();
    texts.forEach(text -> alone.put(text, TAGGING.newTagger().tag(resolution(text))));
    List<List<String>> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));
    for (List<String> text : shuffled) {
      assertThat(USED.tag(resolution(text))).isEqualTo(alone.get(text));
    }
  }

  private static Resolution resolution(List<String> texts) {
    Resolutions resolutions = new Resolutions();
    for (int i = 0; i < texts.size(); i++) {
      resolutions.operative("op" + (i + 1), texts.get(i));
    }
    return resolutions.build();
  }

  @Provide
  Arbitrary<List<String>> documents() {
    return clauses().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> clauses() {
    return Combinators.combine(openings(), addressees(), manners(), actions(), dates(), ends())
        .as(
            (opening, who, manner, action, date, end) ->
                opening + who + manner + action + date + end);
  }

  private static Arbitrary<String> openings() {
    return Arbitraries.of(
        "Requests ",
        "Also requests ",
        "Calls upon ",
        "Strongly urges ",
        "Invites, in this regard, ",
        "Reiterates its request to ",
        "Renews once again its call upon ",
        "Welcomes the study, and encourages ",
        "Notes the “Fund’s” 𝒜-list, and requests ");
  }

  private static Arbitrary<String> addressees() {
    return Arbitraries.of(
        "the Secretary-General",
        "Member States and relevant international and regional organizations",
        "the Government of Côte d’Ivoire",
        "the United Nations Children’s Fund, the World Bank and donors",
        "the administering Power",
        "all States that have not yet done so",
        "the President of the General Assembly",
        "the organizations of the United Nations system, including the International Labour Organization,");
  }

  private static Arbitrary<String> manners() {
    return Arbitraries.of(
        " ",
        ", in consultation with Member States, ",
        ", within existing resources, ",
        ", as appropriate, ");
  }

  private static Arbitrary<String> actions() {
    return Arbitraries.of(
        "to lower the cost of remittances",
        "to address the economic crisis and its effects on women’s rights",
        "to submit to the General Assembly a report on migrants",
        "to fully and effectively implement the plan, and to keep the Council informed",
        "to protect the human rights of girls, and urges them to go on");
  }

  private static Arbitrary<String> dates() {
    return Arbitraries.of(
        "",
        " at its sixty-ninth session",
        " by 2030",
        " no later than 31 March 2031",
        " every two years");
  }

  private static Arbitrary<String> ends() {
    return Arbitraries.of(";", ".", "");
  }
}
