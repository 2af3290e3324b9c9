/**
 * The tables that count, and all tables of a corpus together: how often themes, actors and opening
 * phrases occur; what goes together more than chance.
 */
@NullMarked
package org.resolutionanalytics.batch.table.statistics;

import org.jspecify.annotations.NullMarked;
