package interligne.exchange.report;

import interligne.article.UserError;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The findings of an earlier check, which do not fail the next one. Two equal findings need two
 * entries: {@link #holds} uses an entry up.
 */
public final class Baseline {

    /** The schema that this version writes and reads. */
    static final String SCHEMA = "interligne/baseline@1";

    private final Map<String, Integer> left;

    private Baseline(Map<String, Integer> left) {
        this.left = left;
    }

    /** A baseline without findings. */
    public static Baseline none() {
        return new Baseline(new HashMap<>());
    }

    /**
     * Reads a baseline file.
     *
     * @param in the file as text
     * @param name how the file is called in messages
     * @throws UserError when it is no baseline of a version known here
     */
    public static Baseline read(Reader in, String name) {
        Map<String, Integer> left = new HashMap<>();
        String schema = "";
        try (JsonParser json =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                if ("fingerprint".equals(json.currentName())) {
                    left.merge(json.getString(), 1, Integer::sum);
                } else if ("schema".equals(json.currentName())) {
                    schema = json.getString();
                }
            }
        } catch (JacksonException e) {
            throw new UserError(
                    name
                            + ":"
                            + e.getLocation().getLineNr()
                            + " is not JSON: write the baseline"
                            + " anew with check --format baseline --output "
                            + name
                            + ".");
        }
        if (!schema.equals(SCHEMA)) {
            throw new UserError(
                    name
                            + " is no baseline of this version (schema \""
                            + schema
                            + "\", wanted \""
                            + SCHEMA
                            + "\"): write it anew with check --format baseline --output "
                            + name
                            + ".");
        }
        return new Baseline(left);
    }

    /** Whether the finding was there before; each entry answers yes once. */
    public boolean holds(Reported reported) {
        String print = reported.fingerprint();
        int count = left.getOrDefault(print, 0);
        if (count > 0) {
            left.put(print, count - 1);
        }
        return count > 0;
    }

    /** How many entries no finding has used up: faults that were put right since. */
    public int unused() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }
}
