package org.resolutionanalytics.batch.datapackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a folder against its {@code datapackage.json} by the rules of the published Data Package
 * and Table Schema standards: required properties, names, hashes, headers, types, constraints,
 * primary, unique and foreign keys.
 */
public final class PackageValidator {

  private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "date");
  private static final Pattern NAME = Pattern.compile("[a-z0-9._/-]+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private final Path folder;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  private PackageValidator(Path folder) {
    this.folder = folder;
  }

  /**
   * All violations, each in words; empty if the package is valid.
   *
   * @param folder a folder with a {@code datapackage.json}
   */
  public static List<String> violations(Path folder) throws IOException {
    PackageValidator validator = new PackageValidator(folder);
    JsonNode root = JsonMapper.shared().readTree(folder.resolve("datapackage.json").toFile());
    validator.check(root);
    return validator.violations;
  }

  private void check(JsonNode root) throws IOException {
    require(NAME.matcher(root.path("name").asString("")).matches(), "package name");
    JsonNode resources = root.path("resources");
    require(resources.isArray() && !resources.isEmpty(), "no resources");
    for (JsonNode license : root.path("licenses")) {
      require(license.has("name") || license.has("path"), "a licence has neither name nor path");
    }
    Set<String> names = new HashSet<>();
    for (JsonNode resource : resources) {
      String name = resource.path("name").asString("");
      require(NAME.matcher(name).matches() && names.add(name), "resource name " + name);
      checkFile(name, resource);
      read(name, resource);
      checkFields(name, resource.path("schema").path("fields"));
    }
    for (JsonNode resource : resources) {
      checkKeys(resource.path("name").asString(), resource.path("schema"));
    }
  }

  private void checkFile(String name, JsonNode resource) throws IOException {
    Path file = folder.resolve(resource.path("path").asString());
    require(!file.isAbsolute() || file.startsWith(folder), name + ": path leaves the package");
    require(Files.size(file) == resource.path("bytes").asLong(), name + ": bytes");
    require(
        resource
            .path("hash")
            .asString("")
            .equals("sha256:" + DigestUtils.sha256Hex(Files.readAllBytes(file))),
        name + ": hash");
  }

  private void read(String name, JsonNode resource) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(resource.path("dialect").path("delimiter").asString())
            .get();
    String content =
        Files.readString(folder.resolve(resource.path("path").asString()), StandardCharsets.UTF_8);
    if (content.startsWith("\uFEFF")) {
      content = content.substring(1);
    }
    String end = resource.path("dialect").path("lineTerminator").asString();
    require(content.endsWith(end), name + ": does not end with the line terminator");
    List<String> fields = strings(resource.path("schema").path("fields"), "name");
    List<Map<String, String>> found = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(content, format)) {
      List<String> header = null;
      for (CSVRecord cells : parser) {
        if (header == null) {
          header = cells.toList();
          require(header.equals(fields), name + ": header " + header + " is not " + fields);
        } else if (cells.size() != fields.size()) {
          violations.add(name + " row " + found.size() + ": " + cells.size() + " cells");
        } else {
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < fields.size(); i++) {
            row.put(fields.get(i), cells.get(i));
          }
          found.add(row);
        }
      }
    }
    rows.put(name, found);
  }

  private void checkFields(String name, JsonNode fields) {
    for (JsonNode field : fields) {
      String column = field.path("name").asString();
      String type = field.path("type").asString();
      require(TYPES.contains(type), name + "." + column + ": type " + type);
      require(!field.path("description").asString("").isBlank(), column + ": no description");
      int line = 0;
      for (Map<String, String> row : rows.get(name)) {
        line++;
        String problem = problem(field, type, row.get(column));
        require(problem == null, name + "." + column + " row " + line + ": " + problem);
      }
    }
  }

  private static String problem(JsonNode field, String type, String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return constraints.path("required").asBoolean(false) ? "required, but missing" : null;
    }
    if (!isOf(type, cell)) {
      return "no " + type + ": " + cell;
    }
    JsonNode allowed = constraints.path("enum");
    if (allowed.isArray() && !strings(allowed, null).contains(cell)) {
      return "not in the list: " + cell;
    }
    JsonNode minimum = constraints.path("minimum");
    JsonNode maximum = constraints.path("maximum");
    if ((minimum.isNumber() && Double.parseDouble(cell) < minimum.asDouble())
        || (maximum.isNumber() && Double.parseDouble(cell) > maximum.asDouble())) {
      return "out of bounds: " + cell;
    }
    return null;
  }

  private static boolean isOf(String type, String cell) {
    return switch (type) {
      case "integer" -> INTEGER.matcher(cell).matches();
      case "number" -> NUMBER.matcher(cell).matches();
      case "boolean" -> cell.equals("true") || cell.equals("false");
      case "date" -> isDate(cell);
      default -> true;
    };
  }

  private static boolean isDate(String cell) {
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private void checkKeys(String name, JsonNode schema) {
    List<String> primary = strings(schema.path("primaryKey"), null);
    checkUnique(name, primary);
    for (Map<String, String> row :
        primary.isEmpty() ? List.<Map<String, String>>of() : rows.get(name)) {
      for (String column : primary) {
        require(!row.get(column).isEmpty(), name + ": key without " + column);
      }
    }
    for (JsonNode key : schema.path("uniqueKeys")) {
      checkUnique(name, strings(key, null));
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode reference = key.path("reference");
      checkForeign(
          name,
          strings(key.path("fields"), null),
          reference.path("resource").asString(),
          strings(reference.path("fields"), null));
    }
  }

  private void checkUnique(String name, List<String> columns) {
    Set<List<String>> seen = new HashSet<>();
    for (Map<String, String> row :
        columns.isEmpty() ? List.<Map<String, String>>of() : rows.get(name)) {
      List<String> key = columns.stream().map(row::get).toList();
      require(seen.add(key), name + ": two rows with the key " + key);
    }
  }

  private void checkForeign(
      String name, List<String> columns, String target, List<String> references) {
    require(rows.containsKey(target), name + ": refers to no resource " + target);
    Set<List<String>> known = new HashSet<>();
    for (Map<String, String> row : rows.getOrDefault(target, List.of())) {
      known.add(references.stream().map(row::get).toList());
    }
    for (Map<String, String> row : rows.get(name)) {
      List<String> key = columns.stream().map(row::get).toList();
      require(known.contains(key), name + ": no row of " + target + " has " + key);
    }
  }

  private static List<String> strings(JsonNode nodes, String property) {
    List<String> found = new ArrayList<>();
    for (JsonNode node : nodes) {
      found.add(property == null ? node.asString() : node.path(property).asString());
    }
    return found;
  }

  private void require(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
