/** Repairs of words that layout has damaged, each by proof, and marks of notes. */
package org.resolutionanalytics.core.parse.repair;
