/** Akoma Ntoso: legal XML, whose paragraphs, numbers, notes and metadata are marked as such. */
@NullMarked
package org.resolutionanalytics.batch.source.akn;

import org.jspecify.annotations.NullMarked;
