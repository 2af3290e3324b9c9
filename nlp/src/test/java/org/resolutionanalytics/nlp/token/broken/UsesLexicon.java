package org.resolutionanalytics.nlp.token.broken;

import org.resolutionanalytics.nlp.lexicon.Lexicon;

/** Breaks the direction of packages, and closes a cycle. */
record UsesLexicon(Lexicon lexicon) {}
