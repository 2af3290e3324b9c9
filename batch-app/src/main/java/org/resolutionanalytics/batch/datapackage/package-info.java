/** Describes a run's tables for machines and for people, and seals them with checksums. */
@NullMarked
package org.resolutionanalytics.batch.datapackage;

import org.jspecify.annotations.NullMarked;
