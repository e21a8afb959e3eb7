package interligne.exchange;

import interligne.memory.Aligned;
import interligne.memory.Bead;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** An alignment as JSON: every pair with its confidence and what is wrong with it. */
public final class AlignJson {

    private AlignJson() {}

    /** Writes one object; the stream stays open. */
    public static void write(Aligned aligned, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", aligned.article().id());
            json.writeStringProperty("source", aligned.article().language());
            json.writeStringProperty("target", aligned.to());
            json.writeArrayPropertyStart("pairs");
            for (Bead bead : aligned.beads()) {
                json.writeStartObject();
                json.writeArrayPropertyStart("segments");
                aligned.source(bead).forEach(segment -> json.writeString(segment.id()));
                json.writeEndArray();
                json.writeArrayPropertyStart("source");
                aligned.source(bead).forEach(each -> json.writeString(each.source().text()));
                json.writeEndArray();
                json.writeArrayPropertyStart("target");
                aligned.other()
                        .segments()
                        .subList(bead.targetStart(), bead.targetEnd())
                        .forEach(each -> json.writeString(each.source().text()));
                json.writeEndArray();
                json.writeNumberProperty("confidence", Math.round(bead.confidence() * 100) / 100.0);
                json.writeStringProperty(
                        "fault", aligned.fault(bead).name().toLowerCase(java.util.Locale.ROOT));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
