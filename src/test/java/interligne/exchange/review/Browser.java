package interligne.exchange.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A real browser without a window, spoken to by the Chrome DevTools Protocol. Where none is
 * installed, {@link #find()} is empty and the tests say so and are passed over.
 */
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 60;

    private final Process process;
    private final Path folder;
    private final WebSocket socket;
    private final Listener listener = new Listener();
    private int last;

    /** Where the browser is, if there is one. */
    public static Optional<Path> find() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
        for (String part : System.getenv().getOrDefault("PATH", "").split(":")) {
            for (String name : names) {
                Path file = Path.of(part, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private Browser(Process process, Path folder, String address) {
        this.process = process;
        this.folder = folder;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(address), listener)
                        .join();
    }

    /** Starts one with a profile of its own. */
    public static Browser start(Path program) throws IOException {
        Path folder = Files.createTempDirectory("interligne-browser");
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-default-apps",
                                "--disable-extensions",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader words =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                drain(words);
                return new Browser(process, folder, line.substring(at).strip());
            }
        }
        throw new IOException(program + " did not start");
    }

    private static void drain(BufferedReader words) {
        Thread reader =
                new Thread(
                        () -> {
                            try {
                                while (words.readLine() != null) {
                                    continue;
                                }
                            } catch (IOException e) {
                                return; // the browser is gone
                            }
                        });
        reader.setDaemon(true);
        reader.start();
    }

    /** A new window on a file, loaded. */
    public Page open(Path file, Map<String, ?> size) {
        String target =
                send("", "Target.createTarget", Map.of("url", "about:blank"))
                        .get("targetId")
                        .asString();
        String session =
                send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .asString();
        Page page = new Page(session);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(session, domain + ".enable", Map.of());
        }
        // Processor time, not time on the wall: a busy machine must not change the figures.
        send(session, "Performance.enable", Map.of("timeDomain", "threadTicks"));
        send(session, "Emulation.setDeviceMetricsOverride", size);
        send(session, "Page.bringToFront", Map.of());
        page.load(file);
        return page;
    }

    private JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        listener.answers.put(id, answer);
        Map<String, Object> message = new java.util.HashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode found = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (found.has("error")) {
            throw new IllegalStateException(method + ": " + found.get("error"));
        }
        return found.get("result");
    }

    @Override
    public void close() throws IOException {
        try {
            send("", "Browser.close", Map.of());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (RuntimeException | InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            return; // the last process of the browser may still hold its profile
        }
    }

    /** One window. */
    public final class Page {

        private final String session;

        private Page(String session) {
            this.session = session;
        }

        /** Loads a file, and waits until it is shown. */
        public void load(Path file) {
            BlockingQueue<JsonNode> loaded = listener.queue(session, "Page.loadEventFired");
            loaded.clear();
            call("Page.navigate", Map.of("url", file.toUri().toString()));
            await(loaded);
        }

        private static void await(BlockingQueue<JsonNode> queue) {
            try {
                if (queue.poll(PATIENCE, TimeUnit.SECONDS) == null) {
                    throw new IllegalStateException("the page was not loaded");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Any command of the protocol. */
        public JsonNode call(String method, Map<String, ?> parameters) {
            return send(session, method, parameters);
        }

        /** The value of an expression of the page's script, a promise's value when it is one. */
        public JsonNode value(String script) {
            JsonNode answer =
                    call(
                            "Runtime.evaluate",
                            Map.of(
                                    "expression",
                                    script,
                                    "returnByValue",
                                    true,
                                    "awaitPromise",
                                    true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(answer.get("exceptionDetails").toString());
            }
            JsonNode value = answer.get("result").get("value");
            return value == null ? JSON.nullNode() : value;
        }

        public String text(String script) {
            return value(script).asString();
        }

        /** Presses keys one after the other, as a person does. */
        public void press(String keys) {
            for (String key : keys.split(" ")) {
                String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
                Map<String, Object> down = new java.util.HashMap<>();
                down.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
                down.put("key", key);
                if (!text.isEmpty()) {
                    down.put("text", text);
                }
                call("Input.dispatchKeyEvent", down);
                call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
            }
        }

        /** Types into the field that has the focus. */
        public void type(String text) {
            call("Input.insertText", Map.of("text", text));
        }

        /** Presses the mouse in the middle of an element, whether script runs or not. */
        public void click(String query) {
            JsonNode at =
                    value(
                            "(() => { const e = document.querySelector('"
                                    + query
                                    + "'); e.scrollIntoView({block: 'center'});"
                                    + " const b = e.getBoundingClientRect();"
                                    + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
            for (String type : List.of("mousePressed", "mouseReleased")) {
                call(
                        "Input.dispatchMouseEvent",
                        Map.of(
                                "type",
                                type,
                                "x",
                                at.get(0).asDouble(),
                                "y",
                                at.get(1).asDouble(),
                                "button",
                                "left",
                                "clickCount",
                                1));
            }
        }

        /** Saves what the page downloads into that folder. */
        public void downloadTo(Path downloads) {
            send(
                    "",
                    "Browser.setDownloadBehavior",
                    Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        }

        /** A picture of what the window shows. */
        public byte[] picture() {
            String data =
                    call("Page.captureScreenshot", Map.of("format", "png")).get("data").asString();
            return Base64.getDecoder().decode(data);
        }

        /** What the page complained of: exceptions, messages of the console, of the policy. */
        public List<String> complaints() {
            List<String> all = new ArrayList<>();
            for (String event :
                    List.of(
                            "Runtime.exceptionThrown",
                            "Runtime.consoleAPICalled",
                            "Log.entryAdded")) {
                listener.queue(session, event).forEach(each -> all.add(each.toString()));
            }
            return all;
        }

        /** The addresses that the page asked for, itself left out. */
        public List<String> requests() {
            return listener.queue(session, "Network.requestWillBeSent").stream()
                    .map(each -> each.get("request").get("url").asString())
                    .filter(each -> !each.startsWith("file:") || !each.endsWith(".html"))
                    .filter(each -> !each.startsWith("blob:"))
                    .toList();
        }
    }

    /** What the browser says, sorted into answers and events. */
    private static final class Listener implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final Map<String, BlockingQueue<JsonNode>> events = new ConcurrentHashMap<>();
        private final List<CharSequence> parts = new CopyOnWriteArrayList<>();

        BlockingQueue<JsonNode> queue(String session, String event) {
            return events.computeIfAbsent(session + event, key -> new LinkedBlockingQueue<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean lastPart) {
            parts.add(data.toString());
            if (lastPart) {
                JsonNode message = JSON.readTree(String.join("", parts));
                parts.clear();
                if (message.has("id")) {
                    CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
                    if (answer != null) {
                        answer.complete(message);
                    }
                } else if (message.has("sessionId")) {
                    String session = message.get("sessionId").asString();
                    queue(session, message.get("method").asString()).add(message.get("params"));
                }
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
