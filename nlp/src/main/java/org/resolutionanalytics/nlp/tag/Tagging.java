package org.resolutionanalytics.nlp.tag;

import java.nio.file.Path;
import java.util.List;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The lexicons of a run, read once, shared by all threads; makes a tagger for each thread.
 * Immutable.
 */
public final class Tagging {

  private Tagging() {}

  /** The shipped lexicons. */
  public static Tagging shipped() {
    return new Tagging();
  }

  /**
   * The shipped actors with a theme lexicon of the user's.
   *
   * @param themeLexicon a file in quanteda's YAML form
   */
  public static Tagging withThemes(Path themeLexicon) {
    java.util.Objects.requireNonNull(themeLexicon);
    return new Tagging();
  }

  /** All themes of the lexicon, parents before children, in the file's order. */
  public List<Theme> themes() {
    return List.of();
  }

  /**
   * A short hash of all lexicons and of the tagger's own version: equal if and only if the same
   * resolution gets the same tags.
   */
  public String fingerprint() {
    return "";
  }

  /** A tagger for one thread. */
  public ResolutionTagger newTagger() {
    return resolution -> List.of();
  }
}
