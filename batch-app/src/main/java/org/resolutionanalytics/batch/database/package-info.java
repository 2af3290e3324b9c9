/** Where facts and the records of runs are kept: the place, its schema, its lock, its failures. */
@NullMarked
package org.resolutionanalytics.batch.database;

import org.jspecify.annotations.NullMarked;
