package org.resolutionanalytics.batch.cli;

import org.resolutionanalytics.nlp.match.NestedScope;
import picocli.CommandLine.Option;

/** Which of overlapping terms count. */
final class NestedScopeArgument {

  @Option(
      names = "--nested-scope",
      paramLabel = "SCOPE",
      description =
          "Theme terms inside longer ones: key counts them, save in the same theme; dictionary"
              + " does not. Default: key")
  private NestedScope scope = NestedScope.KEY;

  NestedScopeArgument() {}

  NestedScope scope() {
    return scope;
  }
}
