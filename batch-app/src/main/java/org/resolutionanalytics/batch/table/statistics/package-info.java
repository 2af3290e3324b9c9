/**
 * The tables that count, and all tables of a corpus together: how often themes, actors and opening
 * phrases occur, and which of them occur together more often than by chance.
 */
@NullMarked
package org.resolutionanalytics.batch.table.statistics;

import org.jspecify.annotations.NullMarked;
