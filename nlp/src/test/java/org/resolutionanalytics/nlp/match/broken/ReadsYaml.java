package org.resolutionanalytics.nlp.match.broken;

import org.yaml.snakeyaml.Yaml;

/** Reads a file where terms are matched. */
record ReadsYaml(Yaml yaml) {}
