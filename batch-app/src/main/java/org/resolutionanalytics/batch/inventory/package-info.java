/** What is in the input folder, and what of it is new, changed or gone. */
@NullMarked
package org.resolutionanalytics.batch.inventory;

import org.jspecify.annotations.NullMarked;
