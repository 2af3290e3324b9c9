/** What is spoken of. */
@NullMarked
package org.resolutionanalytics.nlp.theme;

import org.jspecify.annotations.NullMarked;
