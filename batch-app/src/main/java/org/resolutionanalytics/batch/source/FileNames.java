package org.resolutionanalytics.batch.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * The names of files as texts, whatever the locale. A file system holds bytes; Java decodes them by
 * the locale's encoding, which without {@code LANG} is ASCII, and then takes different names for
 * the same. Here they are UTF-8 always. A byte that is not UTF-8 becomes {@code U+FFFD} and its two
 * hexadecimal digits, so that different names stay different.
 */
final class FileNames {
  private static final char UNKNOWN = '\uFFFD';
  private static final int LONGEST = 1000;

  /** What a key of PostgreSQL holds. */
  private static final int LONGEST_BYTES = 2500;

  private static final int CUT = 500;
  private static final int HASH_LENGTH = 64;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileNames() {}

  /** The path of a file below a folder, with {@code /} between the names. */
  static String below(Path folder, Path file) {
    Path relative = folder.relativize(file);
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    String path = String.join("/", names);
    // What Java could not decode is not ASCII, so an ASCII name needs no second look.
    return isAscii(path) ? path : decode(bytes(folder, relative));
  }

  /** The file at a path that {@link #below} gives, and that has no {@link #problem}. */
  static Path file(Path folder, String path) {
    if (isAscii(path)) {
      return folder.resolve(path);
    }
    String escaped = HEX.withPrefix("%").formatHex(path.getBytes(StandardCharsets.UTF_8));
    // As a URI a path reaches the file system byte by byte, without the locale's encoding; but only
    // with three slashes.
    String base = folder.toAbsolutePath().toUri().getRawPath();
    return Path.of(URI.create("file://" + base + (base.endsWith("/") ? "" : "/") + escaped));
  }

  /** A path that the register can hold: a longer one is cut, and its hash added. */
  static String shortened(String path) {
    if (path.length() <= LONGEST && path.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES) {
      return path;
    }
    int end = Character.isHighSurrogate(path.charAt(CUT - 1)) ? CUT - 1 : CUT;
    return path.substring(0, end) + UNKNOWN + DigestUtils.sha256Hex(path);
  }

  /** Why no file is opened by this path; empty if one can be. */
  static Optional<String> problem(String path) {
    int at = path.indexOf(UNKNOWN);
    if (at < 0) {
      return Optional.empty();
    }
    return Optional.of(
        path.length() - at - 1 == HASH_LENGTH
            ? "The path is longer than "
                + LONGEST
                + " characters; move the file to a place with a shorter path to use it."
            : "The name holds bytes that are not UTF-8; rename the file to use it.");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The bytes of the file system: those of a URI, in which each that is not ASCII is escaped. */
  private static byte[] bytes(Path folder, Path relative) {
    Path root = folder.toAbsolutePath().getRoot();
    String raw = root.resolve(relative).toUri().getRawPath();
    // A folder of the same name has a slash at its end.
    String path = raw.substring(root.toUri().getRawPath().length()).replaceFirst("/$", "");
    // Each byte becomes one character and a byte again.
    return StringUtils.uriDecode(path, StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String decode(byte[] bytes) {
    StringBuilder name = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int length = lengthAt(at, bytes);
      if (length > 0) {
        name.append(new String(bytes, at, length, StandardCharsets.UTF_8));
      } else {
        name.append(UNKNOWN).append(HEX.toHexDigits(bytes[at]));
      }
      at += Math.max(1, length);
    }
    return name.toString();
  }

  /**
   * How many bytes from a place on make a character; 0 if none do. A name may hold U+FFFD itself:
   * its bytes count as none, so that it is no other name.
   */
  private static int lengthAt(int start, byte[] bytes) {
    return IntStream.rangeClosed(1, Math.min(4, bytes.length - start))
        .filter(
            length -> new String(bytes, start, length, StandardCharsets.UTF_8).indexOf(UNKNOWN) < 0)
        .findFirst()
        .orElse(0);
  }
}
