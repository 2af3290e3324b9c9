/** The options of the commands, and their values. */
@NullMarked
package org.resolutionanalytics.batch.cli.option;

import org.jspecify.annotations.NullMarked;
