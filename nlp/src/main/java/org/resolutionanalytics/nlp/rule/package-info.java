/** The rules of the genre as data: word lists of {@code rules/en}, with what each is for. */
@NullMarked
package org.resolutionanalytics.nlp.rule;

import org.jspecify.annotations.NullMarked;
