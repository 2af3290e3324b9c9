/** The tables as one web page that needs no network: {@code report.html}. */
@NullMarked
package org.resolutionanalytics.batch.page;

import org.jspecify.annotations.NullMarked;
