/** What is known of each document, and where it is kept: in the database, between runs. */
@NullMarked
package org.resolutionanalytics.batch.facts;

import org.jspecify.annotations.NullMarked;
