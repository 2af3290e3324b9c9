/** The outline: the section, the number and the level of each paragraph. */
package org.resolutionanalytics.core.parse.outline;
