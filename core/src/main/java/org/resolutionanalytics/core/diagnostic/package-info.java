/** What reading did to a text, and what it is in doubt about. */
package org.resolutionanalytics.core.diagnostic;
