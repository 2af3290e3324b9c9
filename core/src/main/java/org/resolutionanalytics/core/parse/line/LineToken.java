package org.resolutionanalytics.core.parse.line;

import java.util.Optional;

/** What a line is, seen with its neighbours. The first stage makes one for each line. */
public sealed interface LineToken {

  /** The line. */
  Line line();

  /** Calls the visitor's method for this kind of line. */
  void accept(Visitor visitor);

  /** One method for each kind of line: who handles lines has to handle all kinds. */
  interface Visitor {
    void blank(Blank token);

    void furniture(Furniture token);

    void footnote(Footnote token);

    void opening(Opening token);

    void closing(Closing token);

    void annex(Annex token);

    void heading(Heading token);

    void row(Row token);

    void marked(Marked token);

    void prose(Prose token);
  }

  /** Nothing to read. */
  record Blank(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.blank(this);
    }
  }

  /** A page number, a running header, a rule. */
  record Furniture(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.furniture(this);
    }
  }

  /** A line of a footnote at the foot of a page. */
  record Footnote(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.footnote(this);
    }
  }

  /**
   * The line that names the body: "The General Assembly,".
   *
   * @param end after the name and its comma; text may follow on the line; the line's start for a
   *     decision in one sentence, whose line is text as a whole
   */
  record Opening(Line line, int end) implements LineToken {
    /** The first line of a decision in one sentence, which names the body. */
    public static Opening ofSentence(Line line) {
      return new Opening(line, line.start());
    }

    /** Whether the line is text as a whole: a decision in one sentence. */
    public boolean isSentence() {
      return end == line.start();
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.opening(this);
    }
  }

  /** The first line of the signature: "69th plenary meeting", "Adopted unanimously at ...". */
  record Closing(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.closing(this);
    }
  }

  /** "Annex", "ANNEX II". */
  record Annex(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.annex(this);
    }
  }

  /** A heading that the document's format marks as one. */
  record Heading(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.heading(this);
    }
  }

  /**
   * A numbered row of a table: its last column is a figure.
   *
   * @param marker its number, if nothing but the form of the line says that it is a row
   */
  record Row(Line line, Optional<Marker> marker) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.row(this);
    }
  }

  /** A line that starts with what looks like a paragraph's number. */
  record Marked(Line line, Marker marker) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.marked(this);
    }

    /** Where the words after the number start; the line's end if there are none. */
    public int textStart() {
      return Characters.skipEmpty(line.text(), marker.end(), line.end());
    }
  }

  /** Any other line. */
  record Prose(Line line) implements LineToken {
    @Override
    public void accept(Visitor visitor) {
      visitor.prose(this);
    }
  }
}
