/** Paragraphs: which lines belong together, and which of them are headings. */
package org.resolutionanalytics.core.parse.paragraph;
