package org.resolutionanalytics.nlp.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorLexicon;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeLexicon;

/**
 * The lexicons of a run, read once, shared by all threads; makes a tagger for each thread.
 * Immutable.
 */
public final class Lexicons {

  private final RuleBook rules;
  private final ThemeLexicon themes;
  private final ActorLexicon actors;
  private final StrengthScale scale;
  private final MandateRules mandates;

  private Lexicons(
      RuleBook rules,
      ThemeLexicon themes,
      ActorLexicon actors,
      StrengthScale scale,
      MandateRules mandates) {
    this.rules = rules;
    this.themes = themes;
    this.actors = actors;
    this.scale = scale;
    this.mandates = mandates;
  }

  private static Lexicons of(RuleBook rules, ThemeLexicon themes) {
    return new Lexicons(
        rules, themes, ActorLexicon.of(rules), StrengthScale.of(rules), MandateRules.of(rules));
  }

  /** The shipped lexicons. */
  public static Lexicons shipped() {
    return Shipped.LEXICONS;
  }

  /**
   * The lexicons and rules of a language.
   *
   * @param language its code: {@code en}
   * @throws IllegalArgumentException if the program has none for the language; the message names
   *     the file that is missing
   */
  public static Lexicons of(String language) {
    return of(RuleBook.of(language), new ThemeLexicon(themes(language), NestedScope.KEY));
  }

  /** Read at the first use. */
  private static final class Shipped {
    private static final Lexicons LEXICONS = of(Rules.SHIPPED_LANGUAGE);
  }

  /**
   * The shipped actors with a theme lexicon of the user's.
   *
   * @param themeLexicon a file in quanteda's YAML form; the extras file beside it ({@code
   *     x.extras.yml} for {@code x.yml}) is read as well
   * @throws LexiconFormatException if the file breaks a rule of its format
   * @throws IOException if it cannot be read
   */
  public static Lexicons withThemes(Path themeLexicon) throws IOException, LexiconFormatException {
    return of(
        RuleBook.shipped(), new ThemeLexicon(LexiconReader.read(themeLexicon), NestedScope.KEY));
  }

  /**
   * The same for a lexicon that is not in a file.
   *
   * @param name the lexicon's file name, for its form and for messages
   * @param content the bytes of the file
   * @param extras the bytes of the file beside it, if there is one
   * @throws LexiconFormatException if they break a rule of the format
   */
  public static Lexicons withThemes(String name, byte[] content, Optional<byte[]> extras)
      throws LexiconFormatException {
    return of(
        RuleBook.shipped(),
        new ThemeLexicon(LexiconReader.read(name, content, extras), NestedScope.KEY));
  }

  /**
   * The same with another rule for overlapping theme terms.
   *
   * @param scope which of several overlapping matches count
   */
  public Lexicons withNestedScope(NestedScope scope) {
    return new Lexicons(rules, new ThemeLexicon(themes.lexicon(), scope), actors, scale, mandates);
  }

  /** The theme lexicon that is shipped. */
  public static Lexicon shippedThemes() {
    return themes(Rules.SHIPPED_LANGUAGE);
  }

  private static Lexicon themes(String language) {
    try {
      return LexiconReader.shipped(language, "themes");
    } catch (LexiconFormatException e) {
      throw new IllegalStateException("the shipped theme lexicon is broken", e);
    }
  }

  /** All themes of the lexicon, parents before children, in the file's order. */
  public List<Theme> themes() {
    return themes.themes();
  }

  /** The names of all themes by their ids; the id itself where the lexicon gives no name. */
  public Map<String, String> themeNames() {
    Map<String, String> names = new LinkedHashMap<>();
    themes.lexicon().categories().forEach(theme -> names.put(theme.path(), theme.name()));
    return names;
  }

  /** All actors of the lexicon. */
  public Collection<Actor> actors() {
    return actors.actors();
  }

  /** Which of several overlapping theme terms count. */
  public NestedScope nestedScope() {
    return themes.scope();
  }

  /**
   * A short hash of the lexicon of themes and of how its terms count: equal if and only if the same
   * text gets the same themes from the same code.
   */
  public String themesFingerprint() {
    return hash("scope " + themes.scope().id() + "\n" + themes.lexicon().canonicalText());
  }

  /**
   * A short hash of the other lexicons: those of actors, of how strongly verbs ask, and of what
   * clauses do.
   */
  public String actorsFingerprint() {
    return hash(actors.canonicalText() + scale.canonicalText() + mandates.canonicalText());
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A tagger for one thread. */
  public ResolutionTagger newTagger() {
    return new LexiconTagger(rules, themes, actors, scale, mandates);
  }

  /** A tagger for one thread that finds themes only. */
  public ThemeTagger newThemeTagger() {
    return new ThemeTagger(themes);
  }
}
