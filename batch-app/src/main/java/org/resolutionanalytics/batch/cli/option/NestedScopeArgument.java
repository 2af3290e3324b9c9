package org.resolutionanalytics.batch.cli.option;

import org.resolutionanalytics.nlp.match.NestedScope;
import picocli.CommandLine.Option;

/** Which of overlapping terms count. */
public final class NestedScopeArgument {

  @Option(
      names = "--nested-scope",
      paramLabel = "SCOPE",
      description =
          "Whether a theme term inside a longer one counts. key: yes, except within the same theme."
              + " dictionary: no. Default: key")
  private NestedScope scope = NestedScope.KEY;

  public NestedScope scope() {
    return scope;
  }
}
