/** Words of a clause, with their offsets. */
@NullMarked
package org.resolutionanalytics.nlp.token;

import org.jspecify.annotations.NullMarked;
