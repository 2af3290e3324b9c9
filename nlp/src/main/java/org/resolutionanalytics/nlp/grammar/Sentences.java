package org.resolutionanalytics.nlp.grammar;

import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Where sentences begin in a clause, by OpenNLP's English sentence model: a clause of one sentence,
 * as nearly all are, is never shown to it, since only a full stop before a capital letter is in
 * doubt ("Mr. Annan", "No. 29 (1951). The Council"). Loads its model when it is first asked. Not
 * thread-safe: one for each thread.
 */
final class Sentences {

  private static final SharedModel<SentenceModel> MODEL =
      new SharedModel<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);

  private @Nullable SentenceDetectorME detector;

  /**
   * The tokens that begin a sentence after a full stop.
   *
   * @param tokens a clause's tokens
   */
  BitSet starts(Tokens tokens) {
    BitSet starts = new BitSet();
    if (!isInDoubt(tokens)) {
      return starts;
    }
    int token = 0;
    for (Span sentence : detector().sentPosDetect(tokens.text())) {
      while (token < tokens.size() && tokens.start(token) < sentence.getStart()) {
        token++;
      }
      if (token > 0 && token < tokens.size() && isFullStop(tokens, token - 1)) {
        starts.set(token);
      }
    }
    return starts;
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
      ready = new SentenceDetectorME(MODEL.get());
      detector = ready;
    }
    return ready;
  }
}
