package interligne.exchange;

import interligne.glossary.suggest.TermSuggestion;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Proposed terms, as {@code glossary suggest --format json} gives them. */
public final class SuggestJson {

    private SuggestJson() {}

    /** Writes one JSON object and a line feed; the writer stays open. */
    public static void write(List<TermSuggestion> suggestions, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("suggestions");
            suggestions.forEach(each -> suggestion(json, each));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void suggestion(JsonGenerator json, TermSuggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("kind", suggestion.kind().label());
        json.writeStringProperty("term", suggestion.term());
        json.writeNumberProperty("count", suggestion.count());
        json.writeStringProperty("expansion", suggestion.expansion());
        json.writeArrayPropertyStart("translations");
        for (TermSuggestion.Rendering each : suggestion.translations()) {
            json.writeStartObject();
            json.writeStringProperty("text", each.text());
            json.writeNumberProperty("count", each.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("contexts");
        for (Map.Entry<String, String> each : new TreeMap<>(suggestion.contexts()).entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("segment", each.getKey());
            json.writeStringProperty("text", each.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
