package org.resolutionanalytics.batch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * The compact form of a document's facts in the database: the components of each record in their
 * order, an optional record as a list of at most one. {@link #VERSION} is its first byte; a
 * document in another version is analysed again, so only one form needs a reader. A run reads all
 * facts several times, hence no general-purpose library: Jackson's Smile took four times as long.
 *
 * <p>Not thread-safe: a decoder keeps the themes and actors that it met, so that equal ones are one
 * object however many documents name them.
 */
public final class FactsCodec {

  /** Raise it with every change of the form. */
  public static final int VERSION = 9;

  private final Map<String, Theme> themes = new HashMap<>();
  // Once, as every mention asks for it.
  private final Function<FactsInput, Theme> theme = this::readTheme;
  private final ActorCodec actors = new ActorCodec();
  private final MandatesCodec mandates = new MandatesCodec(actors);
  private final RequestCodec requests = new RequestCodec(actors);

  /** The facts as bytes. */
  public byte[] encode(DocumentFacts facts) {
    FactsOutput out = new FactsOutput();
    out.number(VERSION);
    out.text(facts.document());
    out.text(facts.sha256());
    writeMetadata(facts.metadata(), out);
    out.list(facts.remarks(), remark -> writeRemark(remark, out));
    out.list(facts.corrections(), correction -> writeCorrection(correction, out));
    out.list(facts.clauses(), clause -> writeClause(clause, out));
    return out.toByteArray();
  }

  /** The facts in what {@link #encode} returned; throws if they are in another version. */
  public DocumentFacts decode(byte[] bytes) {
    FactsInput in = new FactsInput(bytes);
    int version = in.number();
    if (version != VERSION) {
      throw new IllegalArgumentException("facts in version " + version + ", not " + VERSION);
    }
    return new DocumentFacts(
        in.text(),
        in.text(),
        readMetadata(in),
        in.list(FactsCodec::readRemark),
        in.list(FactsCodec::readCorrection),
        in.list(this::readClause));
  }

  private static void writeMetadata(ResolutionMetadata metadata, FactsOutput out) {
    out.optional(metadata.symbol().map(ResolutionSymbol::value));
    out.shared(metadata.body().name());
    out.optional(metadata.session());
    out.text(metadata.title());
    out.date(metadata.adoptedOn());
    out.optional(metadata.meeting());
    out.optional(metadata.committeeReport());
    out.optional(metadata.agendaItem());
    out.shared(metadata.kind().name());
    out.list(metadata.vote().stream().toList(), vote -> writeVote(vote, out));
    out.optional(metadata.bodyName());
  }

  private static ResolutionMetadata readMetadata(FactsInput in) {
    return new ResolutionMetadata(
        in.optional().map(ResolutionSymbol::new),
        Body.valueOf(in.shared()),
        in.optional(),
        in.text(),
        in.date(),
        in.optional(),
        in.optional(),
        in.optional(),
        DocumentKind.valueOf(in.shared()),
        in.list(FactsCodec::readVote).stream().findFirst(),
        in.optional());
  }

  private static void writeVote(Vote vote, FactsOutput out) {
    out.number(vote.inFavour().orElse(-1) + 1);
    out.number(vote.against().orElse(-1) + 1);
    out.number(vote.abstaining().orElse(-1) + 1);
    out.text(vote.text());
  }

  private static Vote readVote(FactsInput in) {
    return new Vote(readCount(in), readCount(in), readCount(in), in.text());
  }

  private static OptionalInt readCount(FactsInput in) {
    int written = in.number();
    return written == 0 ? OptionalInt.empty() : OptionalInt.of(written - 1);
  }

  private static void writeRemark(Remark remark, FactsOutput out) {
    out.shared(remark.code());
    out.number(remark.line());
    out.text(remark.message());
  }

  private static Remark readRemark(FactsInput in) {
    return new Remark(in.shared(), in.number(), in.text());
  }

  private static void writeCorrection(Correction correction, FactsOutput out) {
    out.text(correction.path().value());
    out.shared(correction.kind().name());
    out.text(correction.sourceWords());
    out.text(correction.words());
    out.number(correction.line());
  }

  private static Correction readCorrection(FactsInput in) {
    return new Correction(
        new ClausePath(in.text()),
        RepairKind.valueOf(in.shared()),
        in.text(),
        in.text(),
        in.number());
  }

  private static void writeClause(ClauseFacts clause, FactsOutput out) {
    out.shared(clause.section(), section -> out.text(section.name()));
    out.text(clause.path());
    out.shared(clause.number());
    out.number(clause.level());
    out.shared(clause.openingPhrase());
    out.shared(clause.openingVerb());
    out.number(clause.words());
    String text = clause.text();
    out.text(text);
    out.number(clause.firstLine());
    out.number(clause.lastLine() - clause.firstLine());
    out.list(
        clause.themes(),
        mention -> {
          out.shared(mention.theme(), first -> writeTheme(first, out));
          out.shared(mention.term());
          writePassage(text, mention.matchedText(), mention.start(), mention.end(), out);
        });
    out.list(
        clause.actors(),
        mention -> {
          ActorCodec.write(mention.actor(), out);
          out.number(mention.addressed() ? 1 : 0);
          writePassage(text, mention.matchedText(), mention.start(), mention.end(), out);
        });
    RequestCodec.write(clause.requests(), out);
    out.list(
        clause.citations(),
        citation -> {
          out.optional(citation.symbol());
          out.date(citation.date());
          out.shared(citation.title());
          writePassage(text, citation.matchedText(), citation.start(), citation.end(), out);
        });
    MandatesCodec.write(clause.mandates(), out);
  }

  private ClauseFacts readClause(FactsInput in) {
    Section section = in.shared(first -> Section.valueOf(first.text()));
    String path = in.text();
    String number = in.shared();
    int level = in.number();
    String openingPhrase = in.shared();
    String openingVerb = in.shared();
    int words = in.number();
    String text = in.text();
    int firstLine = in.number();
    return new ClauseFacts(
        section,
        path,
        number,
        level,
        openingPhrase,
        openingVerb,
        words,
        text,
        firstLine,
        firstLine + in.number(),
        readThemeMentions(text, in),
        readActorMentions(text, in),
        requests.read(in),
        readCitations(path, text, in),
        mandates.read(in),
        List.of());
  }

  private static void writeTheme(Theme theme, FactsOutput out) {
    out.text(theme.id());
    out.optional(theme.parent());
  }

  private Theme readTheme(FactsInput in) {
    Theme read = new Theme(in.text(), in.optional());
    Theme first = themes.putIfAbsent(read.id(), read);
    return first == null ? read : first;
  }

  private List<ThemeMention> readThemeMentions(String text, FactsInput in) {
    int count = in.number();
    List<ThemeMention> mentions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Theme mentioned = in.shared(theme);
      String term = in.shared();
      Passage at = Passage.read(text, in);
      mentions.add(new ThemeMention(mentioned, term, at.words(), at.start(), at.end()));
    }
    return mentions;
  }

  private List<ActorMention> readActorMentions(String text, FactsInput in) {
    int count = in.number();
    List<ActorMention> mentions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Actor actor = actors.read(in);
      boolean addressed = in.number() == 1;
      Passage at = Passage.read(text, in);
      mentions.add(new ActorMention(actor, addressed, at.words(), at.start(), at.end()));
    }
    return mentions;
  }

  private static List<Citation> readCitations(String path, String text, FactsInput in) {
    int count = in.number();
    List<Citation> citations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Optional<String> symbol = in.optional();
      Optional<LocalDate> date = in.date();
      String title = in.shared();
      Passage at = Passage.read(text, in);
      citations.add(
          new Citation(
              new ClausePath(path), symbol, date, title, at.words(), at.start(), at.end()));
    }
    return citations;
  }

  /** Writes where words are in a clause; the words themselves only if they differ from its text. */
  private static void writePassage(String text, String words, int start, int end, FactsOutput out) {
    boolean isQuotation = end - start == words.length() && text.startsWith(words, start);
    out.number(start);
    out.number(end - start);
    out.text(isQuotation ? "" : words);
  }

  private record Passage(String words, int start, int end) {
    static Passage read(String text, FactsInput in) {
      int start = in.number();
      int end = start + in.number();
      String words = in.text();
      return new Passage(words.isEmpty() ? text.substring(start, end) : words, start, end);
    }
  }
}
