/**
 * What the counts mean: which themes, actors and groups of documents go together more than chance.
 * Knows tables, not files or databases.
 */
@NullMarked
package org.resolutionanalytics.batch.statistics;

import org.jspecify.annotations.NullMarked;
