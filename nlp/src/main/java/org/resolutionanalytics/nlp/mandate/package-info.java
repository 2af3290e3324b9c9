/** What a clause does: what it asks to be reported, what ends or is reviewed, its type of act. */
@NullMarked
package org.resolutionanalytics.nlp.mandate;

import org.jspecify.annotations.NullMarked;
