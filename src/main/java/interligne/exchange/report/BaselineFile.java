package interligne.exchange.report;

import interligne.exchange.Json;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** Writes the findings that nobody accepted as a {@link Baseline}. */
final class BaselineFile implements Report {

    private final JsonGenerator json;

    BaselineFile(Writer out) {
        json = Json.pretty(out);
        json.writeStartObject();
        json.writeStringProperty("schema", Baseline.SCHEMA);
        json.writeArrayPropertyStart("findings");
    }

    @Override
    public void begin(Place place) {
        // Every entry names its article.
    }

    @Override
    public void finding(Reported reported) {
        if (reported.accepted() != null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("fingerprint", reported.fingerprint());
        json.writeStringProperty("rule", reported.finding().rule().id());
        json.writeStringProperty("article", reported.place().article());
        json.writeStringProperty("segment", reported.finding().segment());
        json.writeStringProperty("message", reported.finding().message());
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
