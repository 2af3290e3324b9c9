package org.resolutionanalytics.core.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * References by number: {@code its resolutions 58/208 of 23 December 2003, 59/241 and 60/1}. The
 * word "resolution" or "decision" opens a list; the numbers after it are its items. Serves one
 * document, clause by clause; not for several threads.
 */
final class NumberedReferences {
  private final OrganContext organs;
  private final CitationWords words;
  private final InstrumentKeyword.Reader keywords;
  private Optional<InstrumentKeyword> keyword = Optional.empty();

  /** Where the next item of the list would be if nothing came in between. */
  private int expected;

  /** Adjacent items without a date so far: a date after the last one applies to all of them. */
  private final List<Item> undated = new ArrayList<>();

  private record Item(InstrumentNumber number, int part, int foundIndex) {}

  NumberedReferences(OrganContext organs, CitationWords words) {
    this.organs = organs;
    this.words = words;
    this.keywords = new InstrumentKeyword.Reader(organs, words);
  }

  void startClause() {
    keyword = Optional.empty();
    expected = -1;
    undated.clear();
    keywords.startClause();
  }

  void mention(OrganContext.Mention mention) {
    keywords.mention(mention);
  }

  /**
   * Reads at a token; adds what it finds.
   *
   * @return the index of the token after what was read, or {@code at} if there is nothing
   */
  int read(ClauseTokens tokens, int at, List<Found> found) {
    Optional<InstrumentKeyword> opened = keywords.read(tokens, at);
    if (opened.isPresent()) {
      keyword = opened;
      expected = at + 1;
      undated.clear();
      return at + 1;
    }
    if (keyword.isEmpty()) {
      return at;
    }
    if (at == expected && words.rules().separators().contains(tokens.word(at))) {
      expected = at + 1;
      return at;
    }
    Optional<InstrumentNumber> number = InstrumentNumber.read(tokens, at, words);
    if (number.isEmpty()) {
      return at;
    }
    Optional<WrittenDate> date = WrittenDate.after(tokens, number.get().next(), words);
    if (!isItem(tokens, at, number.get(), date.isPresent())) {
      return at;
    }
    return accept(tokens, at, number.get(), date, found);
  }

  private boolean isItem(ClauseTokens tokens, int at, InstrumentNumber number, boolean dated) {
    boolean direct = at == expected;
    String before = tokens.word(at - 1);
    boolean listed =
        words.rules().separators().contains(before) || words.rules().leads().contains(before);
    boolean plural = keyword.map(InstrumentKeyword::plural).orElse(false);
    return switch (number.form()) {
      case PLAIN -> keyword.filter(k -> k.basis().isExplicit() && k.token() + 1 == at).isPresent();
      case YEAR_IN_PARENTHESES, SESSION_IN_PARENTHESES, SPECIAL_SESSION ->
          direct || dated || plural || listed;
      case SESSION, ANNUAL ->
          direct || dated || (plural && listed && !tokens.is(number.next(), words.rules().of()));
      case SELF_EVIDENT, OTHER -> direct || (plural && listed);
      case DOTTED -> direct;
    };
  }

  private int accept(
      ClauseTokens tokens,
      int at,
      InstrumentNumber number,
      Optional<WrittenDate> date,
      List<Found> found) {
    if (at != expected) {
      undated.clear();
    }
    Optional<LocalDate> day = date.map(WrittenDate::date);
    int next = date.map(WrittenDate::next).orElse(number.next());
    if (number.form() == NumberForm.PLAIN && organ(number, day).isEmpty()) {
      return at;
    }
    int parts = Math.max(1, number.parts().size());
    for (int part = 0; part < parts; part++) {
      int first = part == 0 ? at : number.partTokens().get(part);
      int end = part == parts - 1 ? next : number.partTokens().get(part) + 1;
      found.add(reference(tokens, number, part, first, end, day));
      if (day.isEmpty()) {
        undated.add(new Item(number, part, found.size() - 1));
      }
    }
    day.ifPresent(d -> dateTheUndated(number, d, found));
    expected = next;
    return next;
  }

  private Found reference(
      ClauseTokens tokens,
      InstrumentNumber number,
      int part,
      int first,
      int next,
      Optional<LocalDate> day) {
    Optional<String> symbol = symbol(number, part, day);
    String title =
        symbol.isPresent() ? "" : keyword.orElseThrow().title(tokens, number, part, words);
    return new Found(first, next, symbol, day, title);
  }

  private Optional<String> symbol(InstrumentNumber number, int part, Optional<LocalDate> day) {
    if (number.form() == NumberForm.SELF_EVIDENT) {
      return Optional.of(number.base());
    }
    boolean decision = keyword.orElseThrow().decision();
    return organ(number, day).map(o -> o.symbol(decision, number, part, day));
  }

  private Optional<Organ> organ(InstrumentNumber number, Optional<LocalDate> day) {
    OrganBasis basis = keyword.orElseThrow().basis();
    Optional<Organ> resolved = organs.resolve(basis, number, day);
    boolean open = basis.kind() == OrganBasis.Kind.OWN || basis.kind() == OrganBasis.Kind.NONE;
    return open ? resolved.or(() -> organs.fitting(keywords.mentioned(), number, day)) : resolved;
  }

  /** "Resolutions 5/1 and 5/2 of 18 June 2007": one date for both, being of one session. */
  private void dateTheUndated(InstrumentNumber dated, LocalDate day, List<Found> found) {
    for (Item item : undated) {
      if (item.number().isOfSameSession(dated)) {
        Found before = found.get(item.foundIndex());
        found.set(
            item.foundIndex(),
            new Found(
                before.firstToken(),
                before.next(),
                symbol(item.number(), item.part(), Optional.of(day)).or(before::symbol),
                Optional.of(day),
                before.title()));
      }
    }
    undated.clear();
  }
}
