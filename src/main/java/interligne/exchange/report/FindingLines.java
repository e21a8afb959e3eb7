package interligne.exchange.report;

import interligne.exchange.Json;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * Findings one a line, with the fields that {@code check --format json} gives them, for runs whose
 * findings no document could hold.
 */
public final class FindingLines {

    private FindingLines() {}

    /** Writes one line. */
    public static void write(Reported reported, Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            FindingsJson.write(json, reported);
            json.writeRaw('\n');
        }
    }
}
