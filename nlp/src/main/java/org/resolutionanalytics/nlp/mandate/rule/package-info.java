/** What verbs and phrases of operative paragraphs mean, as rule files say it. */
@NullMarked
package org.resolutionanalytics.nlp.mandate.rule;

import org.jspecify.annotations.NullMarked;
