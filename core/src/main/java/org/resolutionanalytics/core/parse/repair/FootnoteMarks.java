package org.resolutionanalytics.core.parse.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.EndNotes;
import org.resolutionanalytics.core.parse.repair.MarkCandidate.Form;
import org.resolutionanalytics.core.parse.repair.TextCleaner.WordRepair;
import org.resolutionanalytics.core.resolution.RepairKind;

/**
 * The marks of notes in the running text that are proved. A mark is proved by its form ({@code 6/},
 * {@code Outcome,4}), or by a note: a number after a comma is the mark of the note with that number
 * at the foot of the same page, each note's mark after that of the note before. In wrapped text
 * that has lost its notes a long series of such numbers is a proof as well. A number that nothing
 * proves stays.
 */
public final class FootnoteMarks {
  /** Notes may be missing between two that follow each other; at most this many. */
  private static final int MAX_GAP = 5;

  /** So many numbers after commas, each larger than the one before, are a series of marks. */
  private static final int SERIES = 4;

  /** A single number of one figure between words may be anything. */
  private static final int LARGEST_FIGURE = 9;

  /** Marks may be missing in a series, as those in lost lines. */
  private static final int SERIES_GAP = 3;

  private final Map<JoinedText, Set<MarkCandidate>> accepted = new HashMap<>();
  private final Set<Integer> printed = new HashSet<>();
  private final Set<Integer> bracketed = new HashSet<>();
  private final Set<Integer> stars = new HashSet<>();

  /** Of each number the notes that have it, by where they start. */
  private final Map<Integer, NavigableMap<Integer, Note>> places = new HashMap<>();

  /** The notes whose marks their form proves. */
  private final Set<Note> proved = new HashSet<>();

  private final RepairWords common;
  private int last;

  /**
   * A note below the text.
   *
   * @param form how its number is written
   * @param number its number, or how many stars it has
   * @param start where it starts in the document, UTF-16 units from 0
   * @param block which block of notes it is in, from 0: one for each page that has notes
   */
  public record Note(EndNotes.Form form, int number, int start, int block) {}

  /**
   * The marks of a document.
   *
   * @param paragraphs its paragraphs in the order of the text
   * @param notes its notes in the order of the text
   * @param wrapped whether the text came as wrapped lines, as out of a PDF
   * @param common what is known of the language
   */
  FootnoteMarks(
      List<JoinedText> paragraphs, List<Note> notes, boolean wrapped, RepairWords common) {
    this.common = common;
    Supplier<Set<String>> words = wordsOf(paragraphs);
    List<Note> ordered = inOrder(notes);
    ordered.forEach(this::print);
    numbers(notes, EndNotes.Form.BRACKETED, bracketed);
    numbers(notes, EndNotes.Form.STAR, stars);
    List<MarkCandidate> open = new ArrayList<>();
    for (JoinedText paragraph : paragraphs) {
      for (MarkCandidate candidate : FootnoteMarkScanner.scan(paragraph, common)) {
        if (candidate.isLetter(words)) {
          continue;
        }
        if (isProvedByForm(candidate)) {
          prove(candidate);
          accept(candidate);
        } else {
          open.add(candidate);
        }
      }
    }
    if (!ordered.isEmpty()) {
      match(ordered, open);
    } else if (wrapped) {
      series(open);
    }
  }

  private void print(Note note) {
    printed.add(note.number());
    places.computeIfAbsent(note.number(), n -> new TreeMap<>()).put(note.start(), note);
  }

  /** A mark proves the next note with its number: notes may start again with 1 on each page. */
  private void prove(MarkCandidate mark) {
    if (mark.form() == Form.STAR) {
      return;
    }
    last = Math.max(last, mark.value());
    NavigableMap<Integer, Note> notes = places.get(mark.value());
    if (notes != null && mark.form() != Form.BRACKETED) {
      Map.Entry<Integer, Note> next = notes.ceilingEntry(mark.place());
      proved.add(next == null ? notes.lastEntry().getValue() : next.getValue());
    }
  }

  private static void numbers(List<Note> notes, EndNotes.Form form, Set<Integer> numbers) {
    notes.stream().filter(n -> n.form() == form).forEach(n -> numbers.add(n.number()));
  }

  /** All words of a text in small letters, read when somebody asks for the first time. */
  private static Supplier<Set<String>> wordsOf(List<JoinedText> paragraphs) {
    Set<String> words = new HashSet<>();
    return () -> {
      if (words.isEmpty()) {
        paragraphs.forEach(paragraph -> addWords(String.valueOf(paragraph.text()), words));
      }
      return words;
    };
  }

  /** Adds the runs of letters and numbers of a text. */
  private static void addWords(String text, Set<String> words) {
    int start = 0;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (!isLetterOrNumber(c)) {
        if (at > start) {
          words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < 128) {
      return Characters.isLetter((char) c) || Characters.isDigit((char) c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Notes are numbered in order; a line of a note that starts with another figure is none. */
  private static List<Note> inOrder(List<Note> notes) {
    List<Note> ordered = new ArrayList<>();
    int last = 0;
    int block = -1;
    for (Note note : notes) {
      if (note.form() == EndNotes.Form.BRACKETED || note.form() == EndNotes.Form.STAR) {
        continue;
      }
      boolean next = note.number() > last && note.number() <= last + MAX_GAP;
      if (ordered.isEmpty() || next || (note.number() == 1 && note.block() != block)) {
        ordered.add(note);
        last = note.number();
        block = note.block();
      }
    }
    return ordered;
  }

  private boolean isProvedByForm(MarkCandidate candidate) {
    boolean inOrder = candidate.value() <= last + MAX_GAP || printed.contains(candidate.value());
    return switch (candidate.form()) {
      case SLASH, GLUED_TO_COMMA -> true;
      case GLUED_TO_WORD -> inOrder && (isExpected(candidate) || !announcesNumber(candidate));
      case GLUED_TO_CAPITALS -> inOrder && printed.contains(candidate.value());
      case RAISED -> printed.contains(candidate.value());
      case BRACKETED -> bracketed.contains(candidate.value());
      case STAR -> stars.contains(candidate.value());
      case BEHIND_STOP, SET_APART -> false;
    };
  }

  /** Whether a note has that number, or it goes on with a series of marks. */
  private boolean isExpected(MarkCandidate candidate) {
    return printed.contains(candidate.value()) || (last >= SERIES && candidate.value() > last);
  }

  /** "phase2": the number may be a part of the text. */
  private boolean announcesNumber(MarkCandidate candidate) {
    return common.beforeNumbers.holds(candidate.wordBefore());
  }

  /**
   * Gives each note the number after a comma that is its mark. Where most notes of a text have none
   * that is glued to a word, a number between two words may be one: "the Government of Israel 11
   * for the convocation".
   */
  private void match(List<Note> notes, List<MarkCandidate> candidates) {
    Map<Integer, List<MarkCandidate>> behindStop = byValue(candidates, Form.BEHIND_STOP);
    NoteMatches.of(notes, behindStop).forEach(this::accept);
    List<Note> unmarked = notes.stream().filter(n -> !proved.contains(n)).toList();
    Map<Integer, List<MarkCandidate>> all = byValue(candidates, Form.BEHIND_STOP, Form.SET_APART);
    List<MarkCandidate> apart = NoteMatches.of(unmarked, all);
    boolean most = unmarked.size() * 2 > notes.size() && apart.size() * 2 >= unmarked.size();
    if (most && (apart.size() > 1 || unmarked.get(0).number() > LARGEST_FIGURE)) {
      apart.forEach(this::accept);
    }
  }

  private static Map<Integer, List<MarkCandidate>> byValue(
      List<MarkCandidate> candidates, Form... forms) {
    List<Form> wanted = List.of(forms);
    return candidates.stream()
        .filter(c -> wanted.contains(c.form()))
        .collect(Collectors.groupingBy(MarkCandidate::value));
  }

  /**
   * Accepts the numbers after commas of a text that has lost its notes, if they are a series from
   * one of the first numbers on, and a number between words that is the next of the series.
   */
  private void series(List<MarkCandidate> candidates) {
    List<MarkCandidate> series = new ArrayList<>();
    Set<Integer> values = new HashSet<>();
    int value = 0;
    for (MarkCandidate candidate : candidates) {
      boolean behindStop = candidate.form() == Form.BEHIND_STOP;
      boolean follows = candidate.value() >= value && candidate.value() <= value + SERIES_GAP;
      if (behindStop ? follows : value > 0 && candidate.value() == value + 1) {
        series.add(candidate);
        value = candidate.value();
        if (behindStop) {
          values.add(value);
        }
      }
    }
    if (values.size() >= SERIES) {
      series.forEach(this::accept);
    }
  }

  private void accept(MarkCandidate candidate) {
    accepted.computeIfAbsent(candidate.paragraph(), d -> new HashSet<>()).add(candidate);
  }

  /** The marks in a paragraph, in order. */
  List<WordRepair> in(JoinedText paragraph) {
    Set<MarkCandidate> marks = accepted.getOrDefault(paragraph, Set.of());
    if (marks.isEmpty()) {
      return List.of();
    }
    return marks.stream()
        .sorted(Comparator.comparingInt(MarkCandidate::start))
        .map(mark -> new WordRepair(RepairKind.FOOTNOTE_MARK, mark.start(), mark.end(), ""))
        .toList();
  }
}
