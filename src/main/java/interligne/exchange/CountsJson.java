package interligne.exchange;

import java.io.Writer;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Counts and facts of a run by name, as a document or as one line. */
public final class CountsJson {

    private CountsJson() {}

    /**
     * Writes a document.
     *
     * @param facts numbers, texts, truth values, lists and maps of these, in the order of the keys
     */
    public static void write(Map<String, ?> facts, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            object(json, facts);
            json.writeRaw('\n');
        }
    }

    /** The same as one line. */
    public static void line(Map<String, ?> facts, Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            object(json, facts);
            json.writeRaw('\n');
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> facts) {
        json.writeStartObject();
        facts.forEach(
                (name, value) -> {
                    json.writeName(name.toString());
                    value(json, value);
                });
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> inner) {
            object(json, inner);
        } else if (value instanceof Iterable<?> all) {
            json.writeStartArray();
            all.forEach(each -> value(json, each));
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
