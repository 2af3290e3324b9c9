package org.resolutionanalytics.batch.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * The compact form of a document's facts in the database. {@link #VERSION} is its first byte; a
 * document in another version is analysed again, so only one form needs a reader. A run reads all
 * facts several times, hence no general-purpose library (Jackson's Smile took four times as long),
 * and code of its own for what is most frequent: clauses and mentions.
 *
 * <p>Not thread-safe: a decoder keeps the themes and actors that it met, so that equal ones are one
 * object however many documents name them.
 */
public final class FactsCodec {

  /** Raise it with every change of the form. */
  public static final int VERSION = 10;

  private static final RecordForm<ResolutionMetadata> METADATA =
      RecordForm.of(ResolutionMetadata.class);
  private static final RecordForm<Remark> REMARK = RecordForm.of(Remark.class);
  private static final RecordForm<Correction> CORRECTION = RecordForm.of(Correction.class);
  private static final RecordForm<Theme> THEME = RecordForm.of(Theme.class);
  private static final RecordForm<Actor> ACTOR = RecordForm.of(Actor.class);
  private static final RecordForm<Request> REQUEST = RecordForm.of(Request.class);
  private static final RecordForm<Mandates> MANDATES = RecordForm.of(Mandates.class);
  // Once, as every clause asks for it.
  private static final Function<FactsInput, Request> READ_REQUEST = REQUEST::read;

  private final Map<Object, Object> known = new HashMap<>();

  /** The facts as bytes. */
  public byte[] encode(DocumentFacts facts) {
    FactsOutput out = new FactsOutput();
    out.number(VERSION);
    out.text(facts.document());
    out.text(facts.sha256());
    METADATA.write(facts.metadata(), out);
    out.list(facts.remarks(), remark -> REMARK.write(remark, out));
    out.list(facts.corrections(), correction -> CORRECTION.write(correction, out));
    out.list(facts.clauses(), clause -> writeClause(clause, out));
    return out.toByteArray();
  }

  /** The facts in what {@link #encode} returned; throws if they are in another version. */
  public DocumentFacts decode(byte[] bytes) {
    FactsInput in = new FactsInput(bytes, this::known);
    int version = in.number();
    if (version != VERSION) {
      throw new IllegalArgumentException("facts in version " + version + ", not " + VERSION);
    }
    return new DocumentFacts(
        in.text(),
        in.text(),
        METADATA.read(in),
        in.list(REMARK::read),
        in.list(CORRECTION::read),
        in.list(FactsCodec::readClause));
  }

  private Object known(Object read) {
    if (read instanceof Actor || read instanceof Theme) {
      Object first = known.putIfAbsent(read, read);
      return first == null ? read : first;
    }
    return read;
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
          THEME.writeShared(mention.theme(), out);
          out.shared(mention.term());
          writePassage(text, mention.matchedText(), mention.start(), mention.end(), out);
        });
    out.list(
        clause.actors(),
        mention -> {
          ACTOR.writeShared(mention.actor(), out);
          out.number(mention.addressed() ? 1 : 0);
          writePassage(text, mention.matchedText(), mention.start(), mention.end(), out);
        });
    out.list(clause.requests(), request -> REQUEST.write(request, out));
    out.list(
        clause.citations(),
        citation -> {
          out.optional(citation.symbol());
          out.date(citation.date());
          out.shared(citation.title());
          writePassage(text, citation.matchedText(), citation.start(), citation.end(), out);
        });
    MANDATES.writeShared(clause.mandates(), out);
  }

  private static ClauseFacts readClause(FactsInput in) {
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
        in.list(each -> readTheme(text, each)),
        in.list(each -> readActor(text, each)),
        in.list(READ_REQUEST),
        in.list(each -> readCitation(path, text, each)),
        MANDATES.readShared(in),
        List.of());
  }

  private static ThemeMention readTheme(String text, FactsInput in) {
    Theme theme = THEME.readShared(in);
    String term = in.shared();
    int start = in.number();
    int end = start + in.number();
    return new ThemeMention(theme, term, words(text, start, end, in), start, end);
  }

  private static ActorMention readActor(String text, FactsInput in) {
    Actor actor = ACTOR.readShared(in);
    boolean addressed = in.number() == 1;
    int start = in.number();
    int end = start + in.number();
    return new ActorMention(actor, addressed, words(text, start, end, in), start, end);
  }

  private static Citation readCitation(String path, String text, FactsInput in) {
    Optional<String> symbol = in.optional();
    Optional<LocalDate> date = in.date();
    String title = in.shared();
    int start = in.number();
    int end = start + in.number();
    String words = words(text, start, end, in);
    return new Citation(new ClausePath(path), symbol, date, title, words, start, end);
  }

  /** Writes where words are in a clause; the words themselves only if they differ from its text. */
  private static void writePassage(String text, String words, int start, int end, FactsOutput out) {
    boolean isQuotation = end - start == words.length() && text.startsWith(words, start);
    out.number(start);
    out.number(end - start);
    out.text(isQuotation ? "" : words);
  }

  private static String words(String text, int start, int end, FactsInput in) {
    String words = in.text();
    return words.isEmpty() ? text.substring(start, end) : words;
  }
}
