/** What the analysis finds in each unit: the facts of a document, or why it cannot be used. */
@NullMarked
package org.resolutionanalytics.batch.facts;

import org.jspecify.annotations.NullMarked;
