/** The database that keeps the facts of each document and the state of every unit. */
@NullMarked
package org.resolutionanalytics.batch.store;

import org.jspecify.annotations.NullMarked;
