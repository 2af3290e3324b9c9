package org.resolutionanalytics.batch.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the page was made from.
 *
 * @param version the program's version
 * @param lexicon the name of the lexicon of themes
 * @param source the names of the input folders, without the path to them
 * @param themeNames the names of themes by their ids; a theme without a name may be missing
 */
public record PageOrigin(
    String version, String lexicon, String source, Map<String, String> themeNames) {

  public PageOrigin {
    themeNames = Collections.unmodifiableMap(new TreeMap<>(themeNames));
  }
}
