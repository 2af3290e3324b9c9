/** What surrounds the text: symbol, title, dates, body, vote, language. */
package org.resolutionanalytics.core.parse.metadata;
