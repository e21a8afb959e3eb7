package interligne.engine;

import interligne.article.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A page as the web gave it. */
public final class WebPage {

    private static final int LARGEST = 100 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final String name;
    private final byte[] bytes;

    private WebPage(String address, String name, byte[] bytes) {
        this.address = address;
        this.name = name;
        this.bytes = bytes;
    }

    /** Where it finally came from. */
    public String address() {
        return address;
    }

    /** The last part of its path, for messages and ids. */
    public String name() {
        return name;
    }

    /** Its content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Fetches the page at that address; redirects are followed, but not from https to http.
     *
     * @throws UserError when the address is wrong, does not answer, or answers with an error
     */
    public static WebPage fetch(String address) {
        try {
            URI uri = URI.create(address);
            HttpClient client =
                    HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .connectTimeout(PATIENCE)
                            .build();
            HttpRequest request =
                    HttpRequest.newBuilder(uri)
                            .timeout(PATIENCE)
                            .header("User-Agent", "interligne")
                            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                            .build();
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new UserError(
                            address
                                    + " answered with "
                                    + answer.statusCode()
                                    + ": open it in a browser and save it as a file.");
                }
                return new WebPage(answer.uri().toString(), name(answer.uri()), all(address, body));
            }
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    "\""
                            + address
                            + "\" is not an address of a web page: write it whole, with https://.");
        } catch (IOException e) {
            throw new UserError(
                    address
                            + " cannot be reached ("
                            + reason(e)
                            + "): check the address and the connection.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("Fetching " + address + " was interrupted: run the command again.");
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String name(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? String.valueOf(uri.getHost()) : last;
    }

    private static byte[] all(String address, InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > LARGEST) {
                throw new UserError(address + " is larger than 100 MiB.");
            }
        }
        return out.toByteArray();
    }
}
