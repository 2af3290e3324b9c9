package org.resolutionanalytics.batch.page;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window, driven through its DevTools protocol. It notes what a page logs,
 * what fails in it, and what it asks the network for.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>
 */
final class Chromium implements AutoCloseable {
  private static final long SECONDS = 60;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final String session;
  private int commands;

  private Chromium(Process process, URI address) throws Exception {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    String target =
        send("", "Target.createTarget", Map.of("url", "about:blank")).path("targetId").asString();
    session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** Starts the browser; where there is none, the tests are skipped and say so. */
  static Chromium start(Path profile) throws Exception {
    Path program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseGet(
                () ->
                    abort(
                        "THE PAGE WAS NOT TESTED IN A BROWSER: no Chromium under /usr/bin."
                            + " Install it: apt-get install chromium"));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, address(process, profile.resolve("DevToolsActivePort")));
  }

  /** The browser writes its port and path to a file. */
  private static URI address(Process process, Path file) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (process.isAlive() && System.nanoTime() < end) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(20);
    }
    throw new IOException("Chromium did not start");
  }

  /** Sends a command for the page and waits for its result. */
  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    return send(session, method, parameters);
  }

  private JsonNode send(String to, String method, Map<String, ?> parameters) throws Exception {
    int id = ++commands;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> command = Map.of("id", id, "method", method, "params", parameters);
    if (!to.isEmpty()) {
      command = Map.of("id", id, "method", method, "params", parameters, "sessionId", to);
    }
    socket.sendText(JSON.writeValueAsString(command), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode result = answer.get(SECONDS, TimeUnit.SECONDS);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.path("error"));
    }
    return result.path("result");
  }

  /** Evaluates an expression of the page, which may be a promise. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** The messages, errors and network requests since the last call. */
  List<String> problems() {
    synchronized (problems) {
      List<String> found = List.copyOf(problems);
      problems.clear();
      return found;
    }
  }

  private void note(String method, JsonNode event) {
    switch (method) {
      case "Log.entryAdded" -> problems.add(event.path("entry").path("text").asString());
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled" -> problems.add(event.toString());
      case "Network.requestWillBeSent" -> {
        String url = event.path("request").path("url").asString();
        if (!url.matches("(?s)(file|data|blob|about):.*")) {
          problems.add("request: " + url);
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        if (message.has("id")) {
          answers.remove(message.path("id").asInt()).complete(message);
        } else {
          note(message.path("method").asString(), message.path("params"));
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
