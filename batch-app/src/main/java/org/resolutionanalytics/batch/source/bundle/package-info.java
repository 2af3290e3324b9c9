/**
 * Files that hold several texts: archives, mails, and tables with a text in each row. Each text is
 * listed with its hash, and read by its name.
 */
@NullMarked
package org.resolutionanalytics.batch.source.bundle;

import org.jspecify.annotations.NullMarked;
