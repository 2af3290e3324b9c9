/** Who is named: bodies, offices, States, groups. */
@NullMarked
package org.resolutionanalytics.nlp.actor;

import org.jspecify.annotations.NullMarked;
