/** Opening phrases: the words by which a preambular or an operative paragraph begins. */
package org.resolutionanalytics.core.parse.opening;
