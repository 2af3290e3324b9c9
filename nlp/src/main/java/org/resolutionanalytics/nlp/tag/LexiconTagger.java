package org.resolutionanalytics.nlp.tag;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.nlp.actor.ActorFinder;
import org.resolutionanalytics.nlp.actor.ActorLexicon;
import org.resolutionanalytics.nlp.actor.ShortFormWords;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.RuleWords;
import org.resolutionanalytics.nlp.request.RequestWords;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.theme.ThemeFinder;
import org.resolutionanalytics.nlp.theme.ThemeLexicon;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** Splits each clause into tokens once and has every finder read them. */
final class LexiconTagger implements ResolutionTagger {

  private final Tokenizer tokenizer = new Tokenizer();
  private final ThemeFinder themes;
  private final ActorLexicon actorLexicon;
  private final ShortFormWords shortFormWords;
  private final ActorFinder actors;
  private final ClauseGrammar grammar;
  private final StrengthScale scale;
  private final RequestWords requestWords;
  private final RuleWords mandates;

  LexiconTagger(
      RuleBook rules,
      ThemeLexicon themes,
      ActorLexicon actors,
      StrengthScale scale,
      MandateRules mandates) {
    this.themes = themes.newFinder(tokenizer.types());
    this.actorLexicon = actors;
    this.shortFormWords = new ShortFormWords(actors, rules);
    this.actors = actors.newFinder(tokenizer.types());
    this.grammar = new ClauseGrammar(rules, scale.verbs());
    this.scale = scale;
    this.requestWords = new RequestWords(rules);
    this.mandates = new RuleWords(mandates);
  }

  @Override
  public List<TaggedClause> tag(Resolution resolution) {
    RequestTracker reading =
        new RequestTracker(
            resolution, actorLexicon, shortFormWords, grammar, scale, requestWords, mandates);
    Tokens body = tokenizer.tokenize(resolution.metadata().bodyName().orElse(""));
    reading.body(actors.find(body));
    Tokens title = tokenizer.tokenize(resolution.metadata().title());
    reading.title(title, actors.find(title));
    List<TaggedClause> tagged = new ArrayList<>(resolution.clauses().size());
    for (Clause clause : resolution.clauses()) {
      Tokens tokens = tokenizer.tokenize(clause.text());
      RequestTracker.Found found = reading.clause(clause, tokens, actors.find(tokens));
      tagged.add(
          new TaggedClause(
              clause,
              tokens.words(),
              themes.find(tokens),
              found.mentions(),
              found.requests(),
              found.mandates()));
    }
    return List.copyOf(tagged);
  }
}
