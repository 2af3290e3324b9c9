/** Runs at set times, and their folders. */
@NullMarked
package org.resolutionanalytics.batch.cli.schedule;

import org.jspecify.annotations.NullMarked;
