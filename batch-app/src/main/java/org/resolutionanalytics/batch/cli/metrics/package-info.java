/** Metrics of runs for a monitoring system. */
@NullMarked
package org.resolutionanalytics.batch.cli.metrics;

import org.jspecify.annotations.NullMarked;
