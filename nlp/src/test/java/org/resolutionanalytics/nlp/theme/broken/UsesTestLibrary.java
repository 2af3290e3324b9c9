package org.resolutionanalytics.nlp.theme.broken;

import org.assertj.core.api.SoftAssertions;

/** Uses a library that this module must not know. */
record UsesTestLibrary(SoftAssertions assertions) {}
