package org.resolutionanalytics.nlp.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.grammar.Asking;
import org.resolutionanalytics.nlp.token.Tokens;

/** Turns what clauses ask into rows of the register of requests. */
public final class RequestReader {

  private final StrengthScale scale;
  private final DocumentDate document;

  /**
   * A reader for one resolution.
   *
   * @param scale how strongly verbs ask
   * @param document the resolution's own time
   */
  public RequestReader(StrengthScale scale, DocumentDate document) {
    this.scale = scale;
    this.document = document;
  }

  /**
   * The requests that a clause makes in its own words; none for what it leaves to sub-paragraphs.
   *
   * @param tokens the clause's tokens
   * @param askings what it asks
   */
  public List<Request> own(Tokens tokens, List<Asking> askings) {
    List<Request> requests = new ArrayList<>();
    for (Asking asking : askings) {
      if (!asking.isOpen()) {
        requests.addAll(
            rows(
                asking,
                tokens,
                tokens,
                asking.firstToken(),
                asking.actionFirst(),
                asking.actionEnd()));
      }
    }
    return List.copyOf(requests);
  }

  /**
   * The requests that a sub-paragraph makes with the verb and the addressees of its chapeau: its
   * text, up to where it asks with a verb of its own, is what is asked.
   *
   * @param asking what the chapeau asks
   * @param chapeau the chapeau's tokens
   * @param tokens the sub-paragraph's tokens
   * @param limit the token at which it asks with a verb of its own, else the number of its tokens
   */
  public List<Request> inherited(Asking asking, Tokens chapeau, Tokens tokens, int limit) {
    int end = limit;
    while (end > 0 && isTrailing(tokens.form(end - 1), tokens, end)) {
      end--;
    }
    return end == 0 ? List.of() : rows(asking, chapeau, tokens, 0, 0, end);
  }

  /** Final punctuation, and the "and" before the last sub-paragraph. */
  private static boolean isTrailing(String form, Tokens tokens, int end) {
    return form.equals("and")
        || (!tokens.isWord(end - 1)
            && !form.equals(")")
            && !form.equals("\u201d")
            && !form.equals("\""));
  }

  private List<Request> rows(
      Asking asking, Tokens named, Tokens tokens, int first, int from, int to) {
    Strength strength =
        scale
            .strength(asking.verb().lemma())
            .orElseThrow(
                () -> new IllegalStateException("no strength for " + asking.verb().lemma()));
    Optional<DueDate> due = new DueDates(tokens, to, document).find(first);
    boolean reports = new ReportBacks(tokens).asked(from, to);
    String verb = asking.verb().lemma();
    String action = tokens.words(from, to);
    if (asking.addressees().isEmpty()) {
      String words = named.words(asking.words().first(), asking.words().end());
      return List.of(new Request(verb, strength, Actor.OTHER, words, action, reports, due));
    }
    return asking.withEachActorOnce().addressees().stream()
        .map(
            span ->
                new Request(verb, strength, span.actor(), span.words(named), action, reports, due))
        .toList();
  }
}
