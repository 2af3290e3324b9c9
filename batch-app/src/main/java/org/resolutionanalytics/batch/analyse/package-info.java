/** From a file of the input folder to its facts. */
@NullMarked
package org.resolutionanalytics.batch.analyse;

import org.jspecify.annotations.NullMarked;
