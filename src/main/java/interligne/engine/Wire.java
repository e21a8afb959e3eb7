package interligne.engine;

import interligne.article.UserError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line to one service: JSON out, JSON in, with the gate before it, a time-out, and retries for
 * what may pass by itself (429, 502, 503, 504, a lost connection), at most five.
 *
 * <p>Redirects are not followed: they could carry text or key to a host nobody agreed to. The key
 * stands in no message; where a service repeats it, it is struck out.
 */
public final class Wire {

    /** The one reader and writer of JSON. */
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int LARGEST = 16 << 20;
    private static final int RETRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int QUOTED = 160;

    private final String name;
    private final Gate gate;
    private final String key;
    private final Duration patience;
    private final Duration pause;
    private final HttpClient client;

    /**
     * A line.
     *
     * @param name the engine's name, for messages
     * @param key what must never be shown; may be empty
     * @param patience how long one request may take
     * @param pause before the first retry; it doubles with each
     */
    Wire(String name, Gate gate, String key, Duration patience, Duration pause) {
        this.name = name;
        this.gate = gate;
        this.key = key;
        this.patience = patience;
        this.pause = pause;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /** Sends a body and reads the answer. */
    public JsonNode post(URI address, Map<String, String> headers, JsonNode body) {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return exchange(
                request(address, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build());
    }

    /** Asks for something. */
    public JsonNode read(URI address, Map<String, String> headers) {
        return exchange(request(address, headers).GET().build());
    }

    /** Has something removed. */
    public void delete(URI address, Map<String, String> headers) {
        exchange(request(address, headers).DELETE().build());
    }

    private HttpRequest.Builder request(URI address, Map<String, String> headers) {
        gate.check(address);
        boolean open = address.getScheme().equals("http") && !Gate.isLoopback(Gate.host(address));
        if (open && !key.isEmpty()) {
            throw new UserError(
                    "The engine " + name + " has a key: its \"url\" must begin with https.");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("User-Agent", "interligne");
        headers.forEach(request::header);
        return request;
    }

    private JsonNode exchange(HttpRequest request) {
        String trouble = "";
        for (int retry = 0; retry <= RETRIES; retry++) {
            Duration wait = retry == 0 ? Duration.ZERO : pause.multipliedBy(1L << (retry - 1));
            try {
                if (retry > 0) {
                    wait(wait);
                }
                HttpResponse<byte[]> answer = send(request);
                if (!passing(answer.statusCode()) || quota(answer)) {
                    return understood(answer);
                }
                trouble = "answers with " + answer.statusCode();
                waitAsAsked(answer);
            } catch (IOException e) {
                trouble = "cannot be reached (" + reason(e) + ")";
            }
        }
        throw new Fault(Fault.Kind.BUSY, name + " " + trouble);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, any -> new Bounded(LARGEST));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static boolean passing(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private JsonNode understood(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (quota(answer)) {
            throw new Fault(Fault.Kind.QUOTA, name + ": the quota is used up");
        }
        if (status == 401 || status == 403) {
            throw new Fault(Fault.Kind.REFUSED, name + " refuses the key" + said(answer));
        }
        if (status == 404 || (status >= 300 && status < 400)) {
            throw new Fault(
                    Fault.Kind.REFUSED,
                    name + " answers with " + status + ": check \"url\" and \"model\"");
        }
        if (status < 200 || status > 299) {
            throw new Fault(Fault.Kind.REQUEST, name + " answers with " + status + said(answer));
        }
        try {
            return answer.body().length == 0
                    ? JSON.createObjectNode()
                    : JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Fault(Fault.Kind.REQUEST, name + " answers with something that is not JSON");
        }
    }

    /** 456 is DeepL's, 402 anybody's; the words are OpenAI's, the number Azure's. */
    private static boolean quota(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 456 || status == 402) {
            return true;
        }
        String body = status == 429 || status == 403 ? text(answer) : "";
        return body.contains("insufficient_quota") || body.contains("403001");
    }

    private String said(HttpResponse<byte[]> answer) {
        String body = text(answer).replaceAll("\\s+", " ").strip();
        if (!key.isEmpty()) {
            body = body.replace(key, "***");
        }
        if (body.isEmpty() || body.startsWith("<")) {
            return "";
        }
        return ": " + (body.length() > QUOTED ? body.substring(0, QUOTED) + "…" : body);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The pause, a little longer or shorter, so that many clients do not come back at once. */
    private static void wait(Duration about) {
        double jitter = ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        sleep(Math.round(about.toMillis() * jitter));
    }

    private void waitAsAsked(HttpResponse<byte[]> answer) {
        Duration asked = asked(answer.headers().firstValue("Retry-After").orElse(""));
        if (asked.compareTo(LONGEST_WAIT) > 0) {
            throw new Fault(
                    Fault.Kind.QUOTA, name + " asks to wait for " + asked.toSeconds() + " s");
        }
        sleep(asked.toMillis());
    }

    private static Duration asked(String header) {
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
            Duration left = Duration.between(Instant.now(), until);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static Fault interrupted() {
        Thread.currentThread().interrupt();
        return new Fault(Fault.Kind.REFUSED, "interrupted");
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isEmpty() ? "no connection" : message;
    }
}
