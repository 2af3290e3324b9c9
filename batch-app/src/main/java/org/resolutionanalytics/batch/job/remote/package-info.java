/**
 * The analysis by workers on other machines: Spring Batch's remote partitioning, with requests over
 * a JDBC channel of Spring Integration in the same PostgreSQL.
 */
@NullMarked
package org.resolutionanalytics.batch.job.remote;

import org.jspecify.annotations.NullMarked;
