/** Lines: what each line of a text is by itself, and where pages, notes and tables are. */
package org.resolutionanalytics.core.parse.line;
