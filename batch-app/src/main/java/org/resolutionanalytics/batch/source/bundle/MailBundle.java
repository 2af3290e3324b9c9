package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Event;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.resolution.StatedMetadata;

/**
 * An e-mail (RFC 5322) or a web page with its parts (RFC 2557): its text, called {@code text}, and
 * each attachment. Of a text in several forms, the last that is read counts, as in RFC 2046.
 */
final class MailBundle implements Bundle {
  private static final String TEXT = "text";
  private static final int LONGEST_NAME = 190;

  /** Passes over the faults that mails often have, except the missing end. */
  private static final DecodeMonitor CUT_SHORT =
      new DecodeMonitor() {
        @Override
        public boolean warn(String error, String dropDesc) {
          return error.contains(Event.MIME_BODY_PREMATURE_END.toString());
        }

        @Override
        public boolean isListening() {
          return true;
        }
      };

  private final Map<String, Content> contents = new LinkedHashMap<>();

  MailBundle(Path file, Predicate<String> isDocument) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DefaultMessageBuilder messages = new DefaultMessageBuilder();
      messages.setDecodeMonitor(CUT_SHORT);
      collect(messages.parseMessage(in), isDocument);
    } catch (MimeIOException e) {
      throw RejectionReason.BROKEN.because("The mail is cut short or damaged; save it again.");
    }
  }

  private void collect(Entity entity, Predicate<String> isDocument) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        collect(part, isDocument);
      }
    } else if (body instanceof Entity message) {
      collect(message, isDocument);
    } else if (body instanceof SingleBody single) {
      String name = Objects.requireNonNullElse(entity.getFilename(), "");
      if (!name.isEmpty() && isDocument.test(name)) {
        add(name, name, bytes(single));
      } else if (name.isEmpty() && body instanceof TextBody text) {
        boolean html = entity.getMimeType().equals("text/html");
        if (html || entity.getMimeType().equals("text/plain")) {
          contents.remove(TEXT);
          add(TEXT, html ? "text.html" : "text.txt", bytes(text));
        }
      }
    }
  }

  private void add(String wanted, String name, byte[] bytes) {
    String once = wanted.length() > LONGEST_NAME ? wanted.substring(0, LONGEST_NAME) : wanted;
    String key = once;
    for (int again = 2; contents.containsKey(key); again++) {
      key = once + " (" + again + ")";
    }
    contents.put(key, new Content(bytes, name, StatedMetadata.NONE, DigestUtils.sha256Hex(bytes)));
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    if (body instanceof TextBody text) {
      // The mark overrules what a page says of its encoding.
      StringWriter words = new StringWriter().append('\uFEFF');
      try (Reader reader = text.getReader()) {
        reader.transferTo(words);
        return words.toString().getBytes(StandardCharsets.UTF_8);
      }
    }
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  @Override
  public void list(Predicate<Part> wantsMore) {
    if (contents.isEmpty()) {
      throw RejectionReason.EMPTY.because("The mail holds neither a text nor an attachment.");
    }
    for (Map.Entry<String, Content> c : contents.entrySet()) {
      Content content = c.getValue();
      if (!wantsMore.test(new Part(c.getKey(), content.bytes().length, content.sha256()))) {
        return;
      }
    }
  }

  @Override
  public Content content(String name) {
    Content content = contents.get(name);
    if (content == null) {
      throw RejectionReason.UNREADABLE.because("The mail no longer holds this part.");
    }
    return content;
  }

  @Override
  public void close() {}
}
