/** The rules of the genre as data: the sections of the files in {@code rules/en}. */
package org.resolutionanalytics.core.rule;
