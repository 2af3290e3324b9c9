/** References of a resolution to other instruments. */
package org.resolutionanalytics.core.citation;
