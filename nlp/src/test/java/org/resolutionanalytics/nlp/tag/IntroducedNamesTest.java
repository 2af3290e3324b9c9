package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.Body;

/** Short names for what the same resolution has named before. */
class IntroducedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Commends the Transitional Government of Somalia (TGS) for its work;|Urges the TGS to share seeds;|country:Somalia",
        "Welcomes the work of the African Union High Panel (AUHP);|Requests the AUHP to report;|other",
        "Recalls the Agreement on Peace in South Sudan (APSS);|Urges the APSS to share seeds;|other",
        "Commends the United Nations Mission in South Sudan (“UNMI”);|Urges the UNMI to share seeds;|other",
        "Notes the work of the Government of Mali;|Urges the Government to share seeds;|country:Mali",
        "Notes the work of the Governments of Mali and Chad;|Urges the Government to share seeds;|member_states",
        "Notes the work in Mali;|Urges the transitional Government in Chad to share seeds;|country:Chad",
        "Notes the work of Mali;|Urges the Government of the Northern Hills to share seeds;|member_states",
        "Notes the work of Mali;|Urges the Government concerned to share seeds;|member_states",
        "Notes the work of Mali;|Urges the national authorities to share seeds;|member_states",
        "Notes the well;|Requests the Committee to report;|sanctions_committees",
        "Notes the well;|Requests the Group of Experts to report;|panels_of_experts",
        "Notes the well;|Calls upon both sides to meet;|parties_to_conflict",
        "Notes the well;|Urges the parties to the Treaty on Wells to meet;|member_states",
      })
  void inTheSecurityCouncil(String first, String second, String addressee) {
    List<TaggedClause> tagged =
        new Resolutions()
            .adoptedBy(Body.SECURITY_COUNCIL)
            .operative("op1", first)
            .operative("op2", second)
            .tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.addressee().id())
        .containsExactly(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notes the well;|Requests the Committee to report;|other",
        "Notes the well;|Calls upon both sides to meet;|other",
      })
  void inTheGeneralAssembly(String first, String second, String addressee) {
    List<TaggedClause> tagged =
        new Resolutions().operative("op1", first).operative("op2", second).tag();
    assertThat(tagged.get(1).requests())
        .extracting(request -> request.addressee().id())
        .containsExactly(addressee);
  }
}
