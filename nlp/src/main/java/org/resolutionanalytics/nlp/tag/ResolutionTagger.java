package org.resolutionanalytics.nlp.tag;

import java.util.List;
import org.resolutionanalytics.core.resolution.Resolution;

/** Tags resolutions. Holds language models, so one instance serves one thread. */
public interface ResolutionTagger {

  /**
   * The clauses of a resolution with their tags, in the order of the text. Depends on nothing but
   * the resolution and the tagger's lexicons.
   *
   * @param resolution a resolution
   */
  List<TaggedClause> tag(Resolution resolution);
}
