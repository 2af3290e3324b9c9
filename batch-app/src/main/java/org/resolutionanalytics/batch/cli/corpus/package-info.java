/** The documents of a folder, read without a database. */
@NullMarked
package org.resolutionanalytics.batch.cli.corpus;

import org.jspecify.annotations.NullMarked;
