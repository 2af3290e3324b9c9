/** The commands: from a command line to a run, and to an exit code. */
@NullMarked
package org.resolutionanalytics.batch.cli.command;

import org.jspecify.annotations.NullMarked;
