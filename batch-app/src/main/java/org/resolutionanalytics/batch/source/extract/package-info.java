/** What the readers of all formats share: the text they find, their limits, and why they reject. */
@NullMarked
package org.resolutionanalytics.batch.source.extract;

import org.jspecify.annotations.NullMarked;
