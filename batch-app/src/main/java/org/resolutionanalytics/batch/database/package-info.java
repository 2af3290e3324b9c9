/**
 * The database that facts and the records of runs are kept in: where it is, its schema, who holds
 * it, and what happens when it fails.
 */
@NullMarked
package org.resolutionanalytics.batch.database;

import org.jspecify.annotations.NullMarked;
