package org.resolutionanalytics.nlp.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.lineage.ClauseAligner.Link;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.rule.RuleBook;

/**
 * Compares a document with the one it renews, clause by clause. Annexes are compared with annexes
 * only, and of these only the clauses that recur are reported: an annex is adopted once, so that a
 * later document without it drops nothing. What comes out depends on the two documents alone. Not
 * thread-safe.
 */
public final class Lineage {
  private final WordReader reader;
  private final RelationRule relations;
  private final Likenesses.Tables tables;
  private final ForceScale forces;

  /** Clauses that share fewer words may ask for other things: neither is stronger. */
  private static final double LEAST_SHARED = 0.3;

  /** Compares documents that it reads itself. */
  public Lineage() {
    this(new WordReader(RuleBook.shipped()));
  }

  /** Compares documents that a reader has read. */
  public Lineage(WordReader reader) {
    this.reader = reader;
    relations = new RelationRule(reader);
    forces = new ForceScale(reader.rules());
    tables = new Likenesses.Tables(reader.vocabulary());
  }

  /**
   * What became of each clause.
   *
   * @param earlier the clauses of the earlier document, in their order
   * @param later the clauses of the later one
   * @return for each later clause a row per clause that it comes from, the principal one first, or
   *     one row if it is new; then the dropped clauses, in their order
   */
  public List<Descent> compare(List<ClauseSource> earlier, List<ClauseSource> later) {
    return compare(read(earlier), read(later));
  }

  /**
   * The same for documents that have been read.
   *
   * @param earlier the earlier document, read by {@link #read} of this object
   * @param later the later one
   */
  public List<Descent> compare(ReadDocument earlier, ReadDocument later) {
    List<ReadClause> before = earlier.clauses();
    List<ReadClause> after = later.clauses();
    List<Descent> found = new ArrayList<>();
    List<Descent> dropped = new ArrayList<>();
    for (boolean annex : new boolean[] {false, true}) {
      List<ReadClause> a = part(before, annex);
      List<ReadClause> b = part(after, annex);
      if (!a.isEmpty() || !b.isEmpty()) {
        new Pairing(a, b).addTo(found, dropped);
      }
    }
    found.addAll(dropped);
    return found;
  }

  /**
   * Reads a document that is compared several times.
   *
   * @param clauses its clauses, in their order
   */
  public ReadDocument read(List<ClauseSource> clauses) {
    return new ReadDocument(
        clauses.stream()
            .map(clause -> new ReadClause(clause, reader.sequence(reader.words(clause.text()))))
            .toList());
  }

  /**
   * The same with the words of its clauses, as the reader of this object read them before.
   *
   * @param clauses its clauses, in their order
   * @param words the words of each
   */
  public ReadDocument read(List<ClauseSource> clauses, int[][] words) {
    return new ReadDocument(
        IntStream.range(0, words.length)
            .mapToObj(clause -> new ReadClause(clauses.get(clause), reader.sequence(words[clause])))
            .toList());
  }

  private static List<ReadClause> part(List<ReadClause> clauses, boolean annex) {
    return clauses.stream().filter(clause -> isAnnex(clause) == annex).toList();
  }

  private static boolean isAnnex(ReadClause clause) {
    return clause.source().section() == Section.ANNEX;
  }

  /** The comparison of two lists of clauses. */
  private final class Pairing {
    private final List<ReadClause> earlier;
    private final List<ReadClause> later;
    private final List<List<Link>> byLater = new ArrayList<>();
    private final int[] uses;
    private final boolean[] moved;

    Pairing(List<ReadClause> earlier, List<ReadClause> later) {
      this.earlier = earlier;
      this.later = later;
      uses = new int[earlier.size()];
      later.forEach(clause -> byLater.add(new ArrayList<>()));
      for (Link link : ClauseAligner.align(tables, earlier, later)) {
        byLater.get(link.later()).add(link);
        uses[link.earlier()]++;
      }
      byLater.forEach(
          links ->
              links.sort(
                  Comparator.comparing(Link::principal).reversed().thenComparing(Link::earlier)));
      int[] principals =
          byLater.stream()
              .mapToInt(links -> links.isEmpty() ? -1 : links.get(0).earlier())
              .toArray();
      moved = LongestChain.outside(principals);
    }

    void addTo(List<Descent> found, List<Descent> dropped) {
      for (int clause = 0; clause < later.size(); clause++) {
        List<Link> links = byLater.get(clause);
        if (links.isEmpty() && !isAnnex(later.get(clause))) {
          found.add(added(later.get(clause)));
        }
        for (Link link : links) {
          found.add(descent(link, links.size() > 1, moved[clause]));
        }
      }
      for (int clause = 0; clause < earlier.size(); clause++) {
        if (uses[clause] == 0 && !isAnnex(earlier.get(clause))) {
          dropped.add(dropped(earlier.get(clause)));
        }
      }
    }

    private Descent descent(Link link, boolean merged, boolean outside) {
      ReadClause from = earlier.get(link.earlier());
      ReadClause to = later.get(link.later());
      ClauseSource before = from.source();
      ClauseSource after = to.source();
      Optional<WordDifference> difference = difference(from, to);
      Relation relation =
          merged
              ? Relation.MERGED
              : uses[link.earlier()] > 1
                  ? Relation.SPLIT
                  : from.words().key() == to.words().key()
                      ? Relation.VERBATIM
                      : difference.map(relations::of).orElse(Relation.VERBATIM);
      boolean comparable =
          link.principal()
              && before.section() == Section.OPERATIVE
              && after.section() == Section.OPERATIVE;
      return new Descent(
          after.path(),
          relation,
          before.path(),
          link.similarity(),
          outside || before.section() != after.section(),
          before.verb(),
          after.verb(),
          comparable ? force(before, after, link.similarity()) : Optional.empty(),
          addressees(after, before),
          addressees(before, after),
          due(before),
          due(after),
          difference.map(WordDifference::toString).orElse(""));
    }

    private Descent added(ReadClause clause) {
      ClauseSource source = clause.source();
      return new Descent(
          source.path(),
          Relation.NEW,
          "",
          0,
          false,
          "",
          source.verb(),
          Optional.empty(),
          List.of(),
          List.of(),
          "",
          due(source),
          "{+" + source.text() + "+}");
    }

    private Descent dropped(ReadClause clause) {
      ClauseSource source = clause.source();
      return new Descent(
          "",
          Relation.DROPPED,
          source.path(),
          0,
          false,
          source.verb(),
          "",
          Optional.empty(),
          List.of(),
          List.of(),
          due(source),
          "",
          "[-" + source.text() + "-]");
    }
  }

  private Optional<WordDifference> difference(ReadClause before, ReadClause after) {
    Vocabulary vocabulary = reader.vocabulary();
    return before.source().text().equals(after.source().text())
        ? Optional.empty()
        : Optional.of(
            new WordDifference(vocabulary, before.tokens(vocabulary), after.tokens(vocabulary)));
  }

  private Optional<Force> force(ClauseSource before, ClauseSource after, double similarity) {
    return forces
        .compare(before, after)
        .filter(force -> force == Force.SAME || similarity >= LEAST_SHARED);
  }

  /** The ids of those whom a clause asks and another one does not, sorted. */
  private static List<String> addressees(ClauseSource clause, ClauseSource other) {
    if (clause.requests().isEmpty()) {
      return List.of();
    }
    SortedSet<String> ids = new TreeSet<>();
    clause.requests().forEach(request -> ids.add(request.addressee().id()));
    other.requests().forEach(request -> ids.remove(request.addressee().id()));
    return List.copyOf(ids);
  }

  private static String due(ClauseSource clause) {
    return clause.requests().isEmpty()
        ? ""
        : clause.requests().stream()
            .map(Request::due)
            .flatMap(Optional::stream)
            .map(DueDate::text)
            .distinct()
            .collect(Collectors.joining("; "));
  }
}
