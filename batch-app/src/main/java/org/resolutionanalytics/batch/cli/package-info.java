/** The command line: from arguments to a run, from its result to words and an exit code. */
@NullMarked
package org.resolutionanalytics.batch.cli;

import org.jspecify.annotations.NullMarked;
