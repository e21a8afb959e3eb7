package interligne.exchange.review;

import interligne.article.UserError;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The decisions that a review page saved.
 *
 * @param article the id of the article
 * @param target the BCP 47 tag of the edition
 * @param decisions one for each segment that was decided on
 */
public record ReviewFile(String article, String target, List<Decision> decisions) {

    /** What the file says of itself. */
    public static final String SCHEMA = "interligne/review@1";

    private static final int HEAD = 200;
    private static final String KIND = "interligne/review@";

    /** Copies the list. */
    public ReviewFile {
        decisions = List.copyOf(decisions);
    }

    /** Whether the bytes begin as such a file does, whatever its version. */
    public static boolean recognizes(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        return new String(bytes, 0, length, StandardCharsets.UTF_8).contains(KIND);
    }

    /**
     * Reads such a file.
     *
     * @param name how the file is called, for messages
     * @throws UserError when it is not JSON, no review file, or one of a newer kind
     */
    public static ReviewFile read(String name, byte[] bytes) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return read(name, in);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UserError(
                    name + ", line " + line + ": it is damaged; save it from the page again.");
        }
    }

    private static ReviewFile read(String name, JsonParser in) {
        Map<String, String> head = new HashMap<>();
        List<Decision> decisions = new ArrayList<>();
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw stranger(name);
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = in.currentName();
            in.nextToken();
            if (key.equals("segments") && in.currentToken() == JsonToken.START_ARRAY) {
                while (in.nextToken() == JsonToken.START_OBJECT) {
                    decisions.add(decision(name, in));
                }
            } else {
                head.put(key, text(in));
            }
        }
        String schema = head.getOrDefault("schema", "");
        if (!schema.startsWith(KIND)) {
            throw stranger(name);
        }
        if (!schema.equals(SCHEMA)) {
            throw new UserError(
                    name + " is of a newer kind (" + schema + "): update interligne to read it.");
        }
        return new ReviewFile(
                head.getOrDefault("article", ""), head.getOrDefault("target", ""), decisions);
    }

    private static UserError stranger(String name) {
        return new UserError(
                name
                        + " is not a file that a review page saved: its schema is not "
                        + SCHEMA
                        + ".");
    }

    private static Decision decision(String name, JsonParser in) {
        Map<String, String> fields = new HashMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = in.currentName();
            in.nextToken();
            fields.put(key, text(in));
        }
        String id = fields.getOrDefault("id", "");
        String label = fields.getOrDefault("decision", "");
        Decision.Verdict verdict =
                Decision.Verdict.of(label)
                        .orElseThrow(
                                () ->
                                        new UserError(
                                                name
                                                        + ", "
                                                        + id
                                                        + ": there is no decision \""
                                                        + label
                                                        + "\"; save it from the page again."));
        return new Decision(
                id,
                verdict,
                fields.getOrDefault("text", ""),
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("comment", ""),
                fields.getOrDefault("person", ""),
                fields.getOrDefault("at", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("target", ""),
                fields.getOrDefault("state", ""));
    }

    private static String text(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            in.skipChildren();
            return "";
        }
        return Normalizer.normalize(in.getString(), Normalizer.Form.NFC);
    }
}
