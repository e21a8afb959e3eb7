package interligne.exchange.report;

import interligne.check.Finding;
import interligne.exchange.Json;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The report of {@code check --format json}: the findings as one object with a summary. */
final class FindingsJson implements Report {

    private final JsonGenerator json;

    FindingsJson(Writer out) {
        json = Json.pretty(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
    }

    @Override
    public void begin(Place place) {
        // Every finding names its article.
    }

    @Override
    public void finding(Reported reported) {
        write(json, reported);
    }

    /** One finding as an object. */
    static void write(JsonGenerator json, Reported reported) {
        Finding finding = reported.finding();
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().label());
        json.writeStringProperty("article", reported.place().article());
        json.writeStringProperty("segment", finding.segment());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("help", finding.rule().sentence());
        Json.span(json, "source", finding.source(), reported.pair().source().text());
        Json.span(json, "target", finding.target(), reported.pair().target().text());
        Json.text(json, "fix", finding.fix());
        json.writeStringProperty("language", reported.place().target());
        json.writeStringProperty("file", reported.place().uri());
        json.writeNumberProperty("line", reported.place().line());
        json.writeStringProperty("fingerprint", reported.fingerprint());
        json.writeBooleanProperty("known", reported.known());
        if (!finding.concept().isEmpty()) {
            json.writeStringProperty("concept", finding.concept());
        }
        var waiver = reported.waiver();
        if (waiver != null) {
            json.writeObjectPropertyStart(waiver.expired() ? "expired" : "accepted");
            json.writeStringProperty("by", waiver.by());
            json.writeStringProperty("at", waiver.at().toString());
            json.writeStringProperty("reason", waiver.reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) {
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("segments", summary.segments());
        json.writeNumberProperty("error", summary.error());
        json.writeNumberProperty("warning", summary.warning());
        json.writeNumberProperty("note", summary.note());
        json.writeNumberProperty("accepted", summary.accepted());
        json.writeNumberProperty("known", summary.known());
        json.writeNumberProperty("missing", summary.missing());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
