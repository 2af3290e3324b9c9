package org.resolutionanalytics.batch.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Vote;

/** The part of {@link FactsCodec} for what a document says of itself. */
final class MetadataCodec {
  private static final Map<String, Body> BODIES =
      Arrays.stream(Body.values()).collect(Collectors.toMap(Body::id, b -> b));
  private static final Map<String, DocumentKind> KINDS =
      Arrays.stream(DocumentKind.values()).collect(Collectors.toMap(DocumentKind::id, k -> k));

  private MetadataCodec() {}

  static void encode(ResolutionMetadata metadata, FactsOutput out) {
    out.writeOptional(metadata.symbol().map(ResolutionSymbol::value));
    out.writeText(metadata.body().id());
    out.writeOptional(metadata.session());
    out.writeText(metadata.title());
    out.writeDate(metadata.adoptedOn());
    out.writeOptional(metadata.meeting());
    out.writeOptional(metadata.committeeReport());
    out.writeOptional(metadata.agendaItem());
    out.writeText(metadata.kind().id());
    out.writeOptional(metadata.vote().map(Vote::text));
    metadata
        .vote()
        .ifPresent(
            vote -> {
              writeCount(vote.inFavour(), out);
              writeCount(vote.against(), out);
              writeCount(vote.abstaining(), out);
            });
    out.writeOptional(metadata.bodyName());
  }

  static ResolutionMetadata decode(FactsInput in) {
    return new ResolutionMetadata(
        in.readOptional().map(ResolutionSymbol::new),
        FactsCodec.known(BODIES, in.readText()),
        in.readOptional(),
        in.readText(),
        in.readDate(),
        in.readOptional(),
        in.readOptional(),
        in.readOptional(),
        FactsCodec.known(KINDS, in.readText()),
        in.readOptional().map(text -> new Vote(readCount(in), readCount(in), readCount(in), text)),
        in.readOptional());
  }

  /** One more than the count; 0 where nothing was counted. */
  private static void writeCount(OptionalInt count, FactsOutput out) {
    out.writeInt(count.orElse(-1) + 1);
  }

  private static OptionalInt readCount(FactsInput in) {
    int written = in.readInt();
    return written == 0 ? OptionalInt.empty() : OptionalInt.of(written - 1);
  }
}
