package org.resolutionanalytics.batch.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * The compact form in which a document's facts stand in the database. {@link #VERSION} is its first
 * byte; a document in another version is analysed again, so an old form never needs a reader.
 *
 * <p>Not thread-safe: a decoder keeps the themes and actors that it met, so that equal ones are one
 * object however many documents name them.
 */
public final class FactsCodec {

  /** Raise it with every change of the form. */
  public static final int VERSION = 4;

  private static final Map<String, Section> SECTIONS =
      Arrays.stream(Section.values()).collect(Collectors.toMap(Section::id, s -> s));
  private static final Map<String, RepairKind> REPAIRS =
      Arrays.stream(RepairKind.values()).collect(Collectors.toMap(RepairKind::id, k -> k));
  private final Map<String, Theme> themes = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();

  /**
   * The facts as bytes.
   *
   * @param facts a document's facts
   */
  public byte[] encode(DocumentFacts facts) {
    FactsOutput out = new FactsOutput();
    out.writeByte(VERSION);
    out.writeText(facts.document());
    out.writeText(facts.sha256());
    MetadataCodec.encode(facts.metadata(), out);
    out.writeInt(facts.remarks().size());
    for (Remark remark : facts.remarks()) {
      out.writeShared(remark.code());
      out.writeInt(remark.line());
      out.writeText(remark.message());
    }
    out.writeInt(facts.corrections().size());
    for (Correction correction : facts.corrections()) {
      out.writeText(correction.path().value());
      out.writeShared(correction.kind().id());
      out.writeText(correction.sourceWords());
      out.writeText(correction.words());
      out.writeInt(correction.line());
    }
    out.writeInt(facts.clauses().size());
    for (ClauseFacts clause : facts.clauses()) {
      encodeClause(clause, out);
    }
    return out.toByteArray();
  }

  /**
   * The facts in their bytes.
   *
   * @param bytes what {@link #encode} gave
   * @throws IllegalArgumentException if they are in another version
   */
  public DocumentFacts decode(byte[] bytes) {
    FactsInput in = new FactsInput(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new IllegalArgumentException("facts in version " + version + ", not " + VERSION);
    }
    String document = in.readText();
    String sha256 = in.readText();
    ResolutionMetadata metadata = MetadataCodec.decode(in);
    List<Remark> remarks = decodeRemarks(in);
    List<Correction> corrections = decodeCorrections(in);
    int count = in.readInt();
    List<ClauseFacts> clauses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      clauses.add(decodeClause(in));
    }
    return new DocumentFacts(document, sha256, metadata, remarks, corrections, clauses);
  }

  private static List<Remark> decodeRemarks(FactsInput in) {
    int count = in.readInt();
    List<Remark> remarks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      remarks.add(new Remark(in.readShared(), in.readInt(), in.readText()));
    }
    return remarks;
  }

  private static List<Correction> decodeCorrections(FactsInput in) {
    int count = in.readInt();
    List<Correction> corrections = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      corrections.add(
          new Correction(
              new ClausePath(in.readText()),
              known(REPAIRS, in.readShared()),
              in.readText(),
              in.readText(),
              in.readInt()));
    }
    return corrections;
  }

  static <T> T known(Map<String, T> values, String id) {
    T value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException("facts with an unknown value: " + id);
    }
    return value;
  }

  private static void encodeClause(ClauseFacts clause, FactsOutput out) {
    out.writeShared(clause.section().id());
    out.writeText(clause.path());
    out.writeShared(clause.number());
    out.writeInt(clause.level());
    out.writeShared(clause.openingPhrase());
    out.writeShared(clause.openingVerb());
    out.writeInt(clause.words());
    out.writeText(clause.text());
    out.writeInt(clause.firstLine());
    out.writeInt(clause.lastLine() - clause.firstLine());
    out.writeInt(clause.themes().size());
    for (ThemeMention mention : clause.themes()) {
      out.writeShared(mention.theme().id());
      out.writeShared(mention.theme().parent().orElse(""));
      out.writeShared(mention.term());
      writeWords(clause.text(), mention.matchedText(), mention.start(), mention.end(), out);
    }
    out.writeInt(clause.actors().size());
    for (ActorMention mention : clause.actors()) {
      writeActor(mention.actor(), out);
      out.writeByte(mention.addressed() ? 1 : 0);
      writeWords(clause.text(), mention.matchedText(), mention.start(), mention.end(), out);
    }
    out.writeInt(clause.requests().size());
    clause.requests().forEach(request -> encodeRequest(request, out));
    out.writeInt(clause.citations().size());
    for (Citation citation : clause.citations()) {
      out.writeShared(citation.symbol().orElse(""));
      out.writeDate(citation.date());
      out.writeShared(citation.title());
      writeWords(clause.text(), citation.matchedText(), citation.start(), citation.end(), out);
    }
  }

  private ClauseFacts decodeClause(FactsInput in) {
    Section section = known(SECTIONS, in.readShared());
    String path = in.readText();
    String number = in.readShared();
    int level = in.readInt();
    String openingPhrase = in.readShared();
    String openingVerb = in.readShared();
    int words = in.readInt();
    String text = in.readText();
    int firstLine = in.readInt();
    int lastLine = firstLine + in.readInt();
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
        lastLine,
        decodeThemes(text, in),
        decodeActors(text, in),
        decodeRequests(in),
        decodeCitations(path, text, in));
  }

  private List<ThemeMention> decodeThemes(String text, FactsInput in) {
    int count = in.readInt();
    List<ThemeMention> mentions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String id = in.readShared();
      String parent = in.readShared();
      String term = in.readShared();
      Words at = readWords(text, in);
      Theme theme = themes.get(id);
      if (theme == null) {
        theme = new Theme(id, known(parent));
        themes.put(id, theme);
      }
      mentions.add(new ThemeMention(theme, term, at.text(), at.start(), at.end()));
    }
    return mentions;
  }

  private List<ActorMention> decodeActors(String text, FactsInput in) {
    int count = in.readInt();
    List<ActorMention> mentions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Actor actor = readActor(in);
      boolean addressed = in.readByte() == 1;
      Words at = readWords(text, in);
      mentions.add(new ActorMention(actor, addressed, at.text(), at.start(), at.end()));
    }
    return mentions;
  }

  private static void encodeRequest(Request request, FactsOutput out) {
    out.writeShared(request.openingVerb());
    out.writeShared(request.strength().id());
    out.writeInt(request.strength().rank());
    writeActor(request.addressee(), out);
    out.writeText(request.action());
    out.writeByte((request.reportsBack() ? 1 : 0) | (request.due().isPresent() ? 2 : 0));
    if (request.due().isPresent()) {
      DueDate due = request.due().get();
      out.writeOptional(due.session());
      out.writeInt(due.year().orElse(0));
      out.writeShared(due.text());
    }
  }

  private List<Request> decodeRequests(FactsInput in) {
    int count = in.readInt();
    List<Request> requests = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String verb = in.readShared();
      Strength strength = new Strength(in.readShared(), in.readInt());
      Actor addressee = readActor(in);
      String action = in.readText();
      int flags = in.readByte();
      Optional<DueDate> due = (flags & 2) == 0 ? Optional.empty() : Optional.of(readDue(in));
      requests.add(new Request(verb, strength, addressee, action, (flags & 1) != 0, due));
    }
    return requests;
  }

  private static DueDate readDue(FactsInput in) {
    Optional<String> session = in.readOptional();
    int year = in.readInt();
    return new DueDate(session, year == 0 ? Optional.empty() : Optional.of(year), in.readShared());
  }

  private static List<Citation> decodeCitations(String path, String text, FactsInput in) {
    int count = in.readInt();
    List<Citation> citations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String symbol = in.readShared();
      Optional<LocalDate> date = in.readDate();
      String title = in.readShared();
      Words at = readWords(text, in);
      citations.add(
          new Citation(
              new ClausePath(path),
              symbol.isEmpty() ? Optional.empty() : Optional.of(symbol),
              date,
              title,
              at.text(),
              at.start(),
              at.end()));
    }
    return citations;
  }

  private static void writeActor(Actor actor, FactsOutput out) {
    out.writeShared(actor.id());
    out.writeShared(actor.name());
    out.writeShared(actor.kind());
    out.writeShared(actor.group().orElse(""));
    out.writeShared(actor.code().orElse(""));
  }

  private static Optional<String> known(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private Actor readActor(FactsInput in) {
    String id = in.readShared();
    String name = in.readShared();
    String kind = in.readShared();
    String group = in.readShared();
    String code = in.readShared();
    Actor actor = actors.get(id);
    if (actor == null) {
      actor = new Actor(id, name, kind, known(group), known(code));
      actors.put(id, actor);
    }
    return actor;
  }

  /** Writes where words stand; the words themselves only if the clause does not have them there. */
  private static void writeWords(String text, String words, int start, int end, FactsOutput out) {
    boolean there =
        start >= 0
            && end == start + words.length()
            && end <= text.length()
            && text.startsWith(words, start);
    out.writeByte(there ? 1 : 0);
    out.writeInt(start);
    out.writeInt(end - start);
    if (!there) {
      out.writeText(words);
    }
  }

  private static Words readWords(String text, FactsInput in) {
    boolean there = in.readByte() == 1;
    int start = in.readInt();
    int end = start + in.readInt();
    return new Words(there ? text.substring(start, end) : in.readText(), start, end);
  }

  private record Words(String text, int start, int end) {}
}
