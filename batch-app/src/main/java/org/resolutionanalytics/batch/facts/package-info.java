/** The facts of each document, and the database that keeps them and the state of every unit. */
@NullMarked
package org.resolutionanalytics.batch.facts;

import org.jspecify.annotations.NullMarked;
