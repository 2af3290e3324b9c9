package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.paragraph.Paragraph;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.Section;

/**
 * Gives each paragraph its address: {@code pp3}, {@code op10}, {@code op10(a)(ii)}, {@code op4+1}
 * for the first unnumbered paragraph after paragraph 4, {@code op0+1} for one before paragraph 1,
 * {@code op2[3]} for its third bullet, {@code annex1.12(b)}, {@code annex1.p3} for an annex's third
 * unnumbered paragraph, {@code B.op3} in a resolution of several parts, {@code II.op3} and {@code
 * annex1.article4.2} where numbers start again below headings. An address that is taken gets {@code
 * #2}.
 */
public final class PathNamer {
  private final boolean parts;
  private final List<String> partLabels;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();

  private final HeadedNumbers headed;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> ancestors = new ArrayList<>();
  private String lastNumber = "";
  private String scope = "";

  /**
   * A namer for one document.
   *
   * @param partLabels what the parts are called, the first one's label first; one or none if the
   *     resolution has no parts
   * @param paragraphs all paragraphs of the document
   */
  public PathNamer(List<String> partLabels, List<Paragraph> paragraphs) {
    this.partLabels = partLabels;
    this.parts = partLabels.size() > 1;
    this.headed = new HeadedNumbers(paragraphs, this::area);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.level() == 1 && paragraph.marker().filter(HeadedNumbers::isOne).isPresent()) {
        numbered.add(scopeOf(paragraph));
      }
    }
  }

  /**
   * A paragraph's address and that of the paragraph above it.
   *
   * @param path its own
   * @param parent the one above, for level 2 and deeper; none for the (a) of "10. (a)"
   */
  public record Address(ClausePath path, Optional<ClausePath> parent) {}

  /** The address of the next paragraph in the order of the text. */
  public Address next(Paragraph paragraph) {
    String scopeNow = scopeOf(paragraph);
    if (!scopeNow.equals(scope)) {
      scope = scopeNow;
      lastNumber = "";
      ancestors.clear();
    }
    int level = paragraph.level();
    List<Marker> outer = paragraph.outerMarkers();
    int top = Math.max(1, level - outer.size());
    while (ancestors.size() >= top) {
      ancestors.remove(ancestors.size() - 1);
    }
    while (ancestors.size() < top - 1) {
      ancestors.add(last());
    }
    for (Marker marker : outer) {
      ancestors.add(address(paragraph.section(), Optional.of(marker)));
    }
    Optional<ClausePath> parent = Optional.of(last()).filter(taken::contains).map(ClausePath::new);
    String path = unique(address(paragraph.section(), paragraph.marker()));
    ancestors.add(path);
    return new Address(new ClausePath(path), parent);
  }

  private String last() {
    return ancestors.isEmpty() ? "" : ancestors.get(ancestors.size() - 1);
  }

  private String address(Section section, Optional<Marker> marker) {
    String parent = last();
    return parent.isEmpty() ? outermost(section, marker) : parent + below(marker, parent);
  }

  private String scopeOf(Paragraph paragraph) {
    String below = area(paragraph) + headed.prefix(paragraph);
    return switch (paragraph.section()) {
      case ANNEX -> below;
      case PREAMBULAR -> below + "pp";
      case OPERATIVE -> below + "op";
    };
  }

  private String area(Paragraph paragraph) {
    return paragraph.section() == Section.ANNEX
        ? "annex" + paragraph.part() + "."
        : part(paragraph);
  }

  private String part(Paragraph paragraph) {
    return parts ? partLabels.get(Math.min(paragraph.part(), partLabels.size()) - 1) + "." : "";
  }

  private String outermost(Section section, Optional<Marker> number) {
    if (number.isPresent() && number.get().style() != Style.BULLET) {
      Marker marker = number.get();
      boolean brackets = marker.style() == Style.NUMBER_IN_PARENTHESES;
      lastNumber = brackets ? String.valueOf(marker.ordinal()) : label(section, marker);
      return scope + lastNumber;
    }
    if (section == Section.OPERATIVE && !lastNumber.isEmpty()) {
      return scope + lastNumber + "+" + count(scope + lastNumber + "+");
    }
    if (section == Section.OPERATIVE && numbered.contains(scope)) {
      return scope + "0+" + count(scope + "0+");
    }
    return scope + (section == Section.ANNEX ? "p" : "") + count(scope);
  }

  /** The letters of an act are set apart from "op" by brackets. */
  private static String label(Section section, Marker marker) {
    String label = marker.label().replace(" ", "");
    boolean letters = section == Section.OPERATIVE && Characters.isLetter(label.charAt(0));
    return letters ? "(" + label.replace(")", "") + ")" : label;
  }

  private String below(Optional<Marker> marker, String parent) {
    if (marker.isEmpty() || marker.get().style() == Style.BULLET) {
      return "[" + count(parent + "[") + "]";
    }
    String label = marker.get().label();
    if (marker.get().style() == Style.NUMBER_AND_LETTER) {
      return label.substring(label.indexOf('('));
    }
    return label.startsWith("(") ? label : "(" + label.replace(")", "") + ")";
  }

  private int count(String key) {
    return counts.merge(key, 1, Integer::sum);
  }

  private String unique(String wanted) {
    if (taken.add(wanted)) {
      return wanted;
    }
    int n = counts.merge(wanted + "#", 1, Integer::sum) + 1;
    String path = wanted + "#" + n;
    return taken.add(path) ? path : unique(path);
  }
}
