package org.resolutionanalytics.batch.page;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/** Escapes what could end a script element, or start a comment in it: every {@code <}. */
final class ScriptEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int[] ESCAPES = standardAsciiEscapesForJSON();

  static {
    ESCAPES['<'] = ESCAPE_STANDARD;
    ESCAPES['>'] = ESCAPE_STANDARD;
    ESCAPES['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ESCAPES.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return null;
  }
}
