/** Files that know their size and SHA-256 when they are written, so that none is read for them. */
@NullMarked
package org.resolutionanalytics.batch.checksum;

import org.jspecify.annotations.NullMarked;
