/** A document's text, and places in it. */
package org.resolutionanalytics.core.text;
