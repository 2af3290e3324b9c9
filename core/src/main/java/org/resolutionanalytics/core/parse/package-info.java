/** From text to resolution: lines are classified, then assembled into clauses. */
package org.resolutionanalytics.core.parse;
