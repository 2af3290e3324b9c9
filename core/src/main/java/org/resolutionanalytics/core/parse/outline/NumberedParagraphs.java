package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.MarkerScanner;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.parse.outline.NumberSeries.Place;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;

/** Starts paragraphs with a number, or with several on one line. */
final class NumberedParagraphs {
  private static final int MAX_NESTED = 4;

  private final Outline outline;
  private final Openings openings;
  private final NumberSeries numbers;
  private final TextSections sections;

  NumberedParagraphs(
      Outline outline, Openings openings, NumberSeries numbers, TextSections sections) {
    this.outline = outline;
    this.openings = openings;
    this.numbers = numbers;
    this.sections = sections;
  }

  /** Starts a paragraph; "1. (a) (i) Text" starts three, and no more than four. */
  Paragraph start(LineToken.Marked token, Place firstPlace) {
    Marker first = token.marker();
    Line line = token.line();
    remarkOnGap(first, firstPlace);
    boolean decides =
        (first.ordinal() == 1 || first.roman() == 1)
            && openings.opensAct(line, token.textStart())
            && !outline.endsInList(openings);
    sections.startNumbered(first, decides);
    List<Marker> markers = new ArrayList<>();
    Marker marker = first;
    Place place = decides ? numbers.expected(first).orElse(firstPlace) : firstPlace;
    int text = token.textStart();
    for (int depth = 1; ; depth++) {
      markers.add(marker);
      numbers.take(marker, place);
      outline.region(RegionKind.NUMBER, marker.span());
      Optional<Marker> inner = depth < MAX_NESTED ? inner(line, text) : Optional.empty();
      Optional<Place> innerPlace = inner.flatMap(numbers::expected);
      if (inner.isEmpty() || innerPlace.isEmpty()) {
        break;
      }
      marker = inner.get();
      place = innerPlace.get();
      text = Characters.skipEmpty(line.text(), marker.end(), line.end());
    }
    Paragraph paragraph = sections.paragraph(markers, numbers.level(place));
    paragraph.add(line, text);
    return paragraph;
  }

  private static Optional<Marker> inner(Line line, int text) {
    return MarkerScanner.scan(line.text(), text, line.end())
        .filter(m -> m.style() == Marker.Style.LETTER_IN_PARENTHESES)
        .filter(m -> m.ordinal() == 1 || m.roman() == 1);
  }

  private void remarkOnGap(Marker marker, Place place) {
    if (place.gap() > 0) {
      outline.remark(
          DiagnosticCode.NUMBER_MISSING,
          marker.span(),
          "The number before " + marker.label() + " is missing.");
    } else if (place.gap() < 0) {
      outline.remark(
          DiagnosticCode.NUMBER_OUT_OF_ORDER,
          marker.span(),
          "The number " + marker.label() + " does not follow the one before it.");
    }
  }
}
