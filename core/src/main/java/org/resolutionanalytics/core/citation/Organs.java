package org.resolutionanalytics.core.citation;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.rule.OrganRules;

/**
 * The organs of the rules, of which there is one each. Immutable.
 *
 * @param all in the order of the rules
 * @param names by their names
 */
record Organs(List<Organ> all, PhraseTrie<Organ> names) {

  Organs(OrganRules rules) {
    this(rules.all().stream().map(Organ::new).toList(), new PhraseTrie<>());
    all.forEach(organ -> organ.names().forEach(name -> names.add(name, organ)));
  }

  Optional<Organ> of(Body body) {
    return all.stream().filter(organ -> organ.is(body)).findFirst();
  }
}
