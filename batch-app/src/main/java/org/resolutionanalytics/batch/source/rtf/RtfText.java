package org.resolutionanalytics.batch.source.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.HeadingStyles;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;

/**
 * Collects the paragraphs of a document in Rich Text Format (version 1.9.1). A list number is the
 * text that the writer of the file has drawn for readers that know no lists. A note follows at the
 * end, below a rule; its mark leaves no trace. Headers, footers, hidden and deleted text are left
 * out.
 */
final class RtfText extends RtfListenerAdaptor {

  /** Destinations whose text is a part of the document's. */
  private static final Set<Command> READ =
      Set.of(
          Command.rtf,
          Command.footnote,
          Command.listtext,
          Command.pntext,
          Command.field,
          Command.fldrslt,
          Command.shp,
          Command.shpinst,
          Command.shptxt,
          Command.stylesheet);

  private static final Pattern BLANKS = Pattern.compile("[ \t]+");

  private final ExtractionBudget budget;
  private final ParagraphText out = new ParagraphText();
  private final List<String> notes = new ArrayList<>();
  private final Map<Integer, String> styles = new HashMap<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder aside = new StringBuilder();
  private String number = "";
  private int style;
  private boolean inTable;
  private boolean complete;

  /** The place around a destination that a reader may not know, whose name has not come yet. */
  private Place unnamed = Place.NOWHERE;

  /** What a group inherits, and may change until it ends. */
  private record Group(Place place, boolean hidden, boolean raised) {
    Group at(Place other) {
      return new Group(other, hidden, raised);
    }

    Group hidden(boolean now) {
      return new Group(place, now, raised);
    }

    Group raised(boolean now) {
      return new Group(place, hidden, now);
    }
  }

  private enum Place {
    BODY,
    NOTE,
    NUMBER,
    STYLES,
    NOWHERE
  }

  RtfText(ExtractionBudget budget) {
    this.budget = budget;
  }

  @Override
  public void processGroupStart() {
    budget.requireTime();
    unnamed = Place.NOWHERE;
    groups.push(groups.isEmpty() ? new Group(Place.BODY, false, false) : group());
  }

  @Override
  public void processGroupEnd() {
    Group ended = groups.pop();
    Place around = groups.isEmpty() ? Place.NOWHERE : group().place();
    complete = groups.isEmpty();
    if (ended.place() == around) {
      return;
    }
    if (ended.place() == Place.NOTE) {
      notes.add((notes.size() + 1) + " " + taken(aside));
    } else if (ended.place() == Place.NUMBER && around == Place.BODY) {
      number = taken(aside);
    }
    aside.setLength(0);
  }

  @Override
  public void processString(String text) {
    budget.take(text.length());
    if (groups.isEmpty() || group().hidden()) {
      return;
    }
    switch (group().place()) {
      case BODY -> {
        // A note is cited again after it has come.
        if (!group().raised() || !RaisedFigures.citeNotes(text, words, notes.size())) {
          words.append(text);
        }
      }
      case NOTE, NUMBER -> aside.append(text);
      case STYLES -> styles.merge(style, text, String::concat);
      case NOWHERE -> {
        // No part of the text.
      }
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (groups.isEmpty()) {
      return;
    }
    if (command.getCommandType() == CommandType.Destination) {
      enter(command);
      return;
    }
    boolean on = !hasParameter || parameter != 0;
    switch (command) {
      case optionalcommand -> {
        unnamed = group().place();
        replace(group().at(Place.NOWHERE));
      }
      case par, sect, page -> endOfLine(true);
      case line, softline -> endOfLine(false);
      case tab -> processString("\t");
      case cell, nestcell -> endCell();
      case row, nestrow -> out.endRow();
      case intbl -> inTable = group().place() == Place.BODY || inTable;
      case pard -> {
        inTable = inTable && group().place() != Place.BODY;
        style = group().place() == Place.BODY ? 0 : style;
      }
      case s -> style = parameter;
      case nonbreakingspace -> processString("\u00a0");
      case nonbreakinghyphen -> processString("-");
      case v, deleted -> replace(group().hidden(on));
      case supercmd -> replace(group().raised(on));
      case sub, nosupersub -> replace(group().raised(false));
      case plain -> replace(group().hidden(false).raised(false));
      default -> {
        // How the text looks.
      }
    }
  }

  boolean isComplete() {
    return complete;
  }

  Extraction extraction() {
    endParagraph();
    out.addNotes(notes);
    return out.extraction();
  }

  private void enter(Command destination) {
    Place around = unnamed == Place.NOWHERE ? group().place() : unnamed;
    unnamed = Place.NOWHERE;
    Place place =
        switch (destination) {
          case footnote -> Place.NOTE;
          case listtext, pntext -> Place.NUMBER;
          case stylesheet -> Place.STYLES;
          default -> READ.contains(destination) ? around : Place.NOWHERE;
        };
    // What is in a part that is left out is left out.
    if (around != Place.NOWHERE) {
      replace(group().at(place));
    }
  }

  private void endOfLine(boolean paragraph) {
    if (group().place() == Place.NOTE) {
      aside.append(' ');
    } else if (group().place() == Place.BODY) {
      if (paragraph) {
        endParagraph();
      } else {
        words.append('\n');
      }
    }
  }

  private void endParagraph() {
    String text = taken(words);
    String label = number;
    number = "";
    if (text.isEmpty()) {
      return;
    }
    if (inTable) {
      out.addToCell(ParagraphText.numbered(label, text));
    } else {
      out.endRow();
      out.add(label, text, HeadingStyles.isHeading(styles.getOrDefault(style, "")));
    }
  }

  private void endCell() {
    inTable = true;
    endParagraph();
    out.endCell();
  }

  private static String taken(StringBuilder text) {
    String taken = BLANKS.matcher(text).replaceAll(" ").strip();
    text.setLength(0);
    return taken;
  }

  private Group group() {
    return Objects.requireNonNull(groups.peek(), "a group");
  }

  private void replace(Group changed) {
    groups.pop();
    groups.push(changed);
  }
}
