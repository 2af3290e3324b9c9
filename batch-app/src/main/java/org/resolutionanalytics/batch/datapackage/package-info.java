/** Describes a run's tables for programs and people, with checksums of all files. */
@NullMarked
package org.resolutionanalytics.batch.datapackage;

import org.jspecify.annotations.NullMarked;
