package org.resolutionanalytics.batch.table.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.table.fact.DocumentRow;

/**
 * What documents are grouped by: body, session, year, and the user's own groupings.
 *
 * @param bySymbol whether the user names documents by their symbol
 * @param own the names of the user's groupings, in their order
 * @param groups by document, its group in each of the user's groupings that it is in
 */
public record DocumentGroups(
    boolean bySymbol, List<String> own, SortedMap<String, Map<String, String>> groups) {

  /** The groupings that every run has. */
  public static final List<String> ALWAYS = List.of("body", "session", "year");

  /** Without groupings of the user's own. */
  public static DocumentGroups none() {
    return new DocumentGroups(false, List.of(), new TreeMap<>());
  }

  /** The user's groups in one form, whatever the order of their rows. */
  public String fingerprint() {
    return toString();
  }

  /** The names of all groupings. */
  List<String> groupings() {
    List<String> all = new ArrayList<>(ALWAYS);
    all.addAll(own);
    return all;
  }

  /** A document's group in each grouping; without those in which it is in no group. */
  Map<String, String> of(DocumentRow document) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("body", document.facts().metadata().bodyId());
    document.facts().metadata().session().ifPresent(session -> all.put("session", session));
    document.year().ifPresent(year -> all.put("year", year.toString()));
    all.putAll(
        groups.getOrDefault(bySymbol ? document.facts().symbol() : document.name(), Map.of()));
    return all;
  }

  /** The user's documents that are not in the corpus, sorted: often they are spelt otherwise. */
  public List<String> withoutDocument(DocumentSource documents) {
    if (groups.isEmpty()) {
      return List.of();
    }
    SortedSet<String> names = new TreeSet<>(groups.keySet());
    documents.forEach(document -> names.remove(bySymbol ? document.symbol() : document.document()));
    return List.copyOf(names);
  }
}
