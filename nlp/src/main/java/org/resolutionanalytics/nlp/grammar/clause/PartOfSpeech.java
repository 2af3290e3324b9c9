package org.resolutionanalytics.nlp.grammar.clause;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's part of speech, for the words on which the grammar's own lists are silent. Reads a few
 * words around the one in question, so that an answer depends on these words alone; answers are
 * remembered, at most {@value #REMEMBERED}. Loads its model when it is first asked. Not
 * thread-safe: one for each thread.
 */
public final class PartOfSpeech {

  private static final Map<String, SharedModel<POSModel>> MODELS = new ConcurrentHashMap<>();
  private static final int REMEMBERED = 20_000;
  private static final int WORDS_BEFORE = 6;
  private static final int WORDS_AFTER = 4;

  private final Map<String, String> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final SharedModel<POSModel> model;
  private @Nullable POSTaggerME tagger;

  /** By the model that the rules of a language name. */
  public PartOfSpeech(Map<String, String> models) {
    this.model =
        MODELS.computeIfAbsent(
            String.valueOf(models.get("part_of_speech")),
            name -> new SharedModel<>(name, POSModel::new));
  }

  /** Whether a token of a clause is a verb in its context. */
  public boolean isVerb(ClauseText text, int token) {
    String tag = tag(text, token);
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private String tag(ClauseText text, int token) {
    int first = Math.max(text.sentenceStart(token), token - WORDS_BEFORE);
    int end = Math.min(text.size(), token + WORDS_AFTER);
    String[] words = new String[end - first];
    for (int i = first; i < end; i++) {
      words[i - first] = text.tokens().token(i);
    }
    String key = (token - first) + " " + String.join(" ", words);
    return remembered.computeIfAbsent(key, unused -> tagger().tag(words)[token - first]);
  }

  private POSTaggerME tagger() {
    POSTaggerME ready = tagger;
    if (ready == null) {
      ready = new POSTaggerME(model.get());
      tagger = ready;
    }
    return ready;
  }
}
