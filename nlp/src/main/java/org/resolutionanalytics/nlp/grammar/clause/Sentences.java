package org.resolutionanalytics.nlp.grammar.clause;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Where sentences begin in a clause, by OpenNLP's sentence model: a clause of one sentence, as
 * nearly all are, is never shown to it, since only a full stop before a capital letter is in doubt
 * ("Mr. Annan", "No. 29 (1951). The Council"). Loads its model when it is first asked. Not
 * thread-safe: one for each thread.
 */
public final class Sentences {

  private static final Map<String, SharedModel<SentenceModel>> MODELS = new ConcurrentHashMap<>();

  /** More letters without a blank between them are no words: a row of dots, binary rubbish. */
  private static final int LONGEST_WORD = 300;

  private final SharedModel<SentenceModel> model;
  private @Nullable SentenceDetectorME detector;

  /** By the model that the rules of a language name. */
  public Sentences(Map<String, String> models) {
    this.model =
        MODELS.computeIfAbsent(
            String.valueOf(models.get("sentences")),
            name -> new SharedModel<>(name, SentenceModel::new));
  }

  /**
   * The tokens that begin a sentence after a full stop.
   *
   * @param tokens a clause's tokens
   */
  public BitSet starts(Tokens tokens) {
    BitSet starts = new BitSet();
    if (!isInDoubt(tokens)) {
      return starts;
    }
    int token = 0;
    for (Span sentence : detector().sentPosDetect(readable(tokens.text()))) {
      while (token < tokens.size() && tokens.start(token) < sentence.getStart()) {
        token++;
      }
      if (token > 0 && token < tokens.size() && isFullStop(tokens, token - 1)) {
        starts.set(token);
      }
    }
    return starts;
  }

  /**
   * A text of the same length for the detector, which reads from each full stop to the blanks
   * around it, and so takes quadratic time where there are none: in a run of letters that is too
   * long for a word, other white space becomes a blank, and what is still too long loses its marks.
   */
  private static String readable(String text) {
    if (longestRun(text) <= LONGEST_WORD) {
      return text;
    }
    StringBuilder readable = new StringBuilder(text.length());
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || StringUtil.isWhitespace(text.charAt(at))) {
        String word = text.substring(start, at);
        readable.append(at - start > LONGEST_WORD ? "x".repeat(word.length()) : word).append(' ');
        start = at + 1;
      }
    }
    return readable.substring(0, text.length());
  }

  private static int longestRun(String text) {
    int longest = 0;
    int start = 0;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', start)) {
      longest = Math.max(longest, at - start);
      start = at + 1;
    }
    return Math.max(longest, text.length() - start);
  }

  private static boolean isInDoubt(Tokens tokens) {
    for (int token = 1; token < tokens.size(); token++) {
      if (tokens.isCapitalised(token) && isFullStop(tokens, token - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFullStop(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) == 1
        && tokens.text().charAt(tokens.start(token)) == '.';
  }

  private SentenceDetectorME detector() {
    SentenceDetectorME ready = detector;
    if (ready == null) {
      ready = new SentenceDetectorME(model.get());
      detector = ready;
    }
    return ready;
  }
}
