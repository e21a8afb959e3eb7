package interligne.exchange;

import interligne.glossary.Concept;
import interligne.glossary.TermUsage;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Where a concept is used, as {@code glossary usage --format json} gives it. */
public final class UsageJson {

    private UsageJson() {}

    /** Writes one JSON object and a line feed; the writer stays open. */
    public static void write(Concept concept, List<TermUsage> usages, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("concept", concept.id());
            json.writeNumberProperty("places", usages.stream().mapToInt(TermUsage::places).sum());
            json.writeArrayPropertyStart("uses");
            usages.forEach(usage -> usage(json, usage));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void usage(JsonGenerator json, TermUsage usage) {
        json.writeStartObject();
        json.writeStringProperty("article", usage.article());
        json.writeStringProperty("target", usage.target());
        json.writeNumberProperty("places", usage.places());
        texts(json, "segments", usage.segments());
        json.writeArrayPropertyStart("translations");
        usage.renderings()
                .forEach(
                        (term, count) -> {
                            json.writeStartObject();
                            json.writeStringProperty("term", term);
                            json.writeNumberProperty("count", count);
                            json.writeEndObject();
                        });
        json.writeEndArray();
        texts(json, "without", usage.without());
        json.writeNumberProperty("open", usage.open());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
