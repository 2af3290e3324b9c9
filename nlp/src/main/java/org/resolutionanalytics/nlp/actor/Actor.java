package org.resolutionanalytics.nlp.actor;

import java.util.Optional;

/**
 * A body, office, State, or group of these.
 *
 * @param id {@code secretary_general}, {@code country:Switzerland}
 * @param name as printed in reports: {@code Secretary-General}
 * @param kind {@code principal_organ}, {@code state}, {@code specialized_agency} ...
 * @param group the id of the wider actor that it counts for as well: {@code regional_organizations}
 *     for the African Union
 * @param code the State's code in ISO 3166-1 alpha-3: {@code CHE}
 */
public record Actor(
    String id, String name, String kind, Optional<String> group, Optional<String> code) {

  /** The addressee that is not in the lexicon; the request has the words. */
  public static final Actor OTHER = new Actor("other", "Other", "other");

  /** Where a request names nobody: "Calls for stronger efforts". */
  public static final Actor NOBODY = new Actor("nobody", "(nobody named)", "other");

  /** The id and the kind of the United Nations as a whole. */
  public static final String SYSTEM = "un_system";

  /** The id of who reports to bodies of the United Nations where a text names nobody. */
  public static final String SECRETARY_GENERAL = "secretary_general";

  /** The kind of the United Nations Secretariat and its parts. */
  public static final String SECRETARIAT = "secretariat";

  /** The kind of a single State. */
  public static final String STATE = "state";

  /**
   * An actor without group and code.
   *
   * @param id its id
   * @param name as printed in reports
   * @param kind what it is
   */
  public Actor(String id, String name, String kind) {
    this(id, name, kind, Optional.empty(), Optional.empty());
  }

  /**
   * Of the id alone, which no two actors of a lexicon share: actors are looked up again and again.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
