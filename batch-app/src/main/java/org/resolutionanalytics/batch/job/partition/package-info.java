/**
 * What a manager and its workers know of each other, in the database: the run that is shared out,
 * the attempts at its partitions, and who holds which until when. Only on PostgreSQL.
 */
@NullMarked
package org.resolutionanalytics.batch.job.partition;

import org.jspecify.annotations.NullMarked;
