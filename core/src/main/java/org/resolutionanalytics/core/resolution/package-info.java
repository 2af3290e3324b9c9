/** What a resolution is made of: metadata and clauses. */
package org.resolutionanalytics.core.resolution;
