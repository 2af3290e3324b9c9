package org.resolutionanalytics.batch.inventory;

import java.nio.file.Path;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;

/**
 * The folders of the corpus, with all folders below.
 *
 * @param except a folder that is left out where it lies inside: that of the reports
 * @param limits what a document may cost; larger files are not read, only registered
 */
public record InputFolders(CorpusFolders corpus, Path except, SourceLimits limits) {}
