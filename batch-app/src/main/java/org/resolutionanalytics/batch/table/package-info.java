/** What a table is: its columns, and where its rows come from. Knows no document and no file. */
@NullMarked
package org.resolutionanalytics.batch.table;

import org.jspecify.annotations.NullMarked;
