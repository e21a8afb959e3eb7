package interligne.exchange;

import interligne.glossary.GlossaryFault;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is wrong with a glossary, as {@code glossary tidy --format json} gives it. */
public final class FaultsJson {

    private FaultsJson() {}

    /** Writes one JSON object and a line feed; the writer stays open. */
    public static void write(List<String> files, List<GlossaryFault> faults, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("untidy");
            files.forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("faults");
            for (GlossaryFault fault : faults) {
                json.writeStartObject();
                json.writeStringProperty("kind", fault.kind().label());
                json.writeBooleanProperty("error", fault.kind().error());
                json.writeStringProperty("concept", fault.concept());
                json.writeStringProperty("language", fault.language());
                json.writeStringProperty("term", fault.term());
                json.writeStringProperty("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
