package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;

/** Offices that a body of an organization calls by their bare name. */
class OwnOfficesTest {
  private static final String ASKED =
      "Requests the Director-General to report to the Seventy-ninth World Health Assembly.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "World Health Assembly | who",
        "General Conference of the International Atomic Energy Agency | iaea",
        "General Conference of UNESCO | unesco"
      })
  void theDirectorGeneralIsTheOrganizations(String body, String addressee) {
    assertThat(requests(Body.OTHER, Optional.of(body)))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.addressee().id()).isEqualTo(addressee);
              assertThat(request.reportsBack()).isTrue();
              assertThat(request.due().flatMap(DueDate::session)).contains("79");
            });
  }

  @ParameterizedTest
  @CsvSource({"GENERAL_ASSEMBLY", "SECURITY_COUNCIL"})
  void anotherBodysTextDoesNotSayWhose(Body body) {
    assertThat(requests(body, Optional.empty()))
        .noneMatch(request -> request.addressee().id().equals("who"));
  }

  private static List<Request> requests(Body body, Optional<String> name) {
    Clause clause =
        new OperativeClause(
            new ClauseContent(
                new ClausePath("op1"),
                "",
                1,
                Optional.empty(),
                Optional.empty(),
                ASKED,
                List.of(),
                List.of()));
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            Optional.empty(),
            body,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DocumentKind.RESOLUTION,
            Optional.empty(),
            name);
    return Lexicons.shipped()
        .newTagger()
        .tag(new Resolution("x", metadata, List.of(clause)))
        .get(0)
        .requests();
  }
}
