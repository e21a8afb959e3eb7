package interligne.exchange.bilingual;

import interligne.exchange.Json;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** What an import did, as JSON: {@code article, target, tool, dryRun, summary, segments}. */
public final class IntakeJson {

    private IntakeJson() {}

    /** Writes the report. */
    public static void write(Intake.Result result, String tool, boolean dryRun, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", result.edition().article());
            json.writeStringProperty("target", result.edition().target());
            json.writeStringProperty("tool", tool);
            json.writeBooleanProperty("dryRun", dryRun);
            json.writeObjectPropertyStart("summary");
            for (Intake.Outcome outcome : Intake.Outcome.values()) {
                json.writeNumberProperty(outcome.label(), result.count(outcome));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("segments");
            for (Intake.Line line : result.lines()) {
                json.writeStartObject();
                json.writeStringProperty("segment", line.segment());
                json.writeStringProperty("outcome", line.outcome().label());
                json.writeStringProperty("why", line.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
