/** What a command prints: progress, results, and problems with what to do about them. */
@NullMarked
package org.resolutionanalytics.batch.cli.console;

import org.jspecify.annotations.NullMarked;
