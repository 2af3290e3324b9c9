package org.resolutionanalytics.core.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** Compares what the parser finds in labelled texts with the labels. */
final class CorpusScore {
  private static final Pattern OPENING =
      Pattern.compile(
          "the (general assembly|security council|human rights council|economic and social"
              + " council)[,:]?",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, int[]> shares = new LinkedHashMap<>();

  /** Reads {@code labels.csv} in a folder and the text of each of its documents beside it. */
  static CorpusScore of(Path folder) throws IOException {
    Map<String, List<Map<String, String>>> labels = new LinkedHashMap<>();
    for (Map<String, String> row : rows(Files.readString(folder.resolve("labels.csv")))) {
      boolean paragraph = row.get("kind").equals("paragraph") && !row.get("section").isEmpty();
      if (paragraph && !OPENING.matcher(row.get("text_start").strip()).matches()) {
        labels.computeIfAbsent(row.get("document"), d -> new ArrayList<>()).add(row);
      }
    }
    CorpusScore score = new CorpusScore();
    for (Map.Entry<String, List<Map<String, String>>> document : labels.entrySet()) {
      score.read(folder.resolve(document.getKey() + ".txt"), document.getValue());
    }
    return score;
  }

  /** A share between 0 and 1; 1 where nothing was to be found. */
  double share(String name) {
    int[] counts = shares.getOrDefault(name, new int[2]);
    return counts[1] == 0 ? 1 : (double) counts[0] / counts[1];
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    shares.forEach(
        (name, c) ->
            out.append(
                String.format(Locale.ROOT, "%s %.4f (%d/%d)%n", name, share(name), c[0], c[1])));
    return out.toString();
  }

  private void read(Path file, List<Map<String, String>> labels) throws IOException {
    String name = file.getFileName().toString();
    SourceText source = SourceText.of(name.substring(0, name.length() - 4), Files.readString(file));
    List<Clause> clauses =
        new ResolutionParser(Rules.shipped())
            .parse(source)
            .resolution()
            .map(r -> r.clauses())
            .orElse(List.of());
    Map<String, List<Clause>> byText = new HashMap<>();
    clauses.forEach(c -> byText.computeIfAbsent(key(c.text()), k -> new ArrayList<>()).add(c));
    int ofResolution = 0;
    for (Map<String, String> label : labels) {
      List<Clause> hits = byText.getOrDefault(label.get("text_key"), List.of());
      count("found", !hits.isEmpty());
      if (!hits.isEmpty()) {
        boolean exact =
            hits.stream().anyMatch(h -> wordsKey(h.text()).equals(label.get("words_key")));
        Clause clause = hits.size() > 1 ? hits.remove(0) : hits.get(0);
        count("words", exact);
        compare(label, clause);
        ofResolution += clause.section() == Section.ANNEX ? 0 : 1;
      }
    }
    int called = (int) clauses.stream().filter(c -> c.section() != Section.ANNEX).count();
    int[] clean = shares.computeIfAbsent("clean", n -> new int[2]);
    clean[0] += ofResolution;
    clean[1] += called;
  }

  private void compare(Map<String, String> label, Clause clause) {
    boolean operative = label.get("section").equals("operative");
    count("section", clause.section().id().equals(label.get("section")));
    if (operative && !label.get("level").isEmpty()) {
      count("level", String.valueOf(clause.level()).equals(label.get("level")));
    }
    if (operative && !label.get("number").isEmpty()) {
      count("number", bare(clause.number()).endsWith(bare(label.get("number"))));
    }
    if (!label.get("opening_verb").isEmpty()) {
      String phrase = clause.opening().map(OpeningPhrase::phrase).orElse("");
      count(
          "opening",
          phrase
              .toLowerCase(Locale.ROOT)
              .contains(label.get("opening_verb").toLowerCase(Locale.ROOT)));
    }
  }

  private void count(String name, boolean right) {
    int[] counts = shares.computeIfAbsent(name, n -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  private static String bare(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
  }

  /** The first 12 digits of the SHA-1 of a text's letters. */
  static String key(String text) {
    return sha(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ""));
  }

  /** The same of its words with one blank between them. */
  static String wordsKey(String text) {
    return sha(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip());
  }

  private static String sha(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-1", e);
    }
  }

  /** The rows of a CSV text whose first row names the columns. */
  static List<Map<String, String>> rows(String csv) {
    List<List<String>> all = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = csv.startsWith("\ufeff") ? 1 : 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append(csv.charAt(++i));
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          all.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : all.subList(Math.min(1, all.size()), all.size())) {
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        named.put(all.get(0).get(i), cells.get(i));
      }
      rows.add(named);
    }
    return rows;
  }
}
