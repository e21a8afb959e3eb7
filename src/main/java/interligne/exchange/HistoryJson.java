package interligne.exchange;

import interligne.article.Event;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Events of an article, as the command {@code history --format json} gives them. */
public final class HistoryJson {

    private HistoryJson() {}

    /** Writes one JSON object and a line feed; the writer stays open. */
    public static void write(String article, List<Event> events, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", article);
            json.writeArrayPropertyStart("events");
            events.forEach(event -> event(json, event));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void event(JsonGenerator json, Event event) {
        json.writeStartObject();
        json.writeStringProperty("at", event.at().toString());
        json.writeStringProperty("person", event.person());
        json.writeStringProperty("role", event.role());
        json.writeStringProperty("action", event.action());
        json.writeStringProperty("target", event.target());
        json.writeStringProperty("segment", event.segment());
        json.writeStringProperty("from", event.before().state().label());
        json.writeStringProperty("to", event.to());
        json.writeStringProperty("source", event.source());
        json.writeStringProperty("before", event.before().target());
        json.writeStringProperty("after", event.after());
        json.writeStringProperty("origin", event.origin());
        json.writeStringProperty("batch", event.batch());
        json.writeStringProperty("why", event.why());
        json.writeEndObject();
    }
}
