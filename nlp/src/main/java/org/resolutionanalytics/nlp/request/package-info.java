/** Who is asked to do what, by when, how strongly. */
@NullMarked
package org.resolutionanalytics.nlp.request;

import org.jspecify.annotations.NullMarked;
