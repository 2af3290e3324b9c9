/** How the program starts as a Spring Boot application. */
@NullMarked
package org.resolutionanalytics.batch.application;

import org.jspecify.annotations.NullMarked;
