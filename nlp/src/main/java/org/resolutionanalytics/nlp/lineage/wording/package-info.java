/** Where the same or nearly the same wording occurs in a corpus. */
@NullMarked
package org.resolutionanalytics.nlp.lineage.wording;

import org.jspecify.annotations.NullMarked;
