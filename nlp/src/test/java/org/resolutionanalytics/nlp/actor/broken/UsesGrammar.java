package org.resolutionanalytics.nlp.actor.broken;

import org.resolutionanalytics.nlp.grammar.RequestAct;

/** Breaks the direction of packages: the grammar reads actors, not the other way round. */
record UsesGrammar(RequestAct asking) {}
