package interligne.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service of our own on 127.0.0.1 that answers as a script says and remembers what it was asked.
 */
final class Loopback implements AutoCloseable {

    /** Answers one request. */
    interface Script {
        Answer to(Asked asked) throws IOException;
    }

    /** What was asked. */
    record Asked(int number, String method, String path, String authorization, String body) {}

    /** What is answered; a status of 0 cuts the connection. */
    record Answer(int status, String body, String retryAfter) {

        static Answer ok(String body) {
            return new Answer(200, body, "");
        }

        static Answer status(int status) {
            return new Answer(status, "{\"message\":\"no\"}", "");
        }

        static Answer cut() {
            return new Answer(0, "", "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Script script;

    Loopback(Script script) {
        this.script = script;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            Asked one =
                    new Asked(
                            count.incrementAndGet(),
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            key,
                            body);
            asked.add(one);
            Answer answer = script.to(one);
            if (answer.status() == 0) {
                return; // closing without an answer cuts the connection
            }
            if (!answer.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
