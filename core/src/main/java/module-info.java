/**
 * The text model of resolutions and their parser. Depends on the JDK alone; knows neither themes
 * nor files nor tables.
 */
module org.resolutionanalytics.core {
  exports org.resolutionanalytics.core.text;
  exports org.resolutionanalytics.core.resolution;
  exports org.resolutionanalytics.core.diagnostic;
  exports org.resolutionanalytics.core.rule;
  exports org.resolutionanalytics.core.parse;
  exports org.resolutionanalytics.core.citation;
}
