/** What the parts cost, measured with JMH. */
@NullMarked
package org.resolutionanalytics.benchmarks;

import org.jspecify.annotations.NullMarked;
