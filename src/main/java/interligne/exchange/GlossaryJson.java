package interligne.exchange;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Concepts of a glossary, as the command {@code glossary list --format json} gives them. */
public final class GlossaryJson {

    private GlossaryJson() {}

    /** Writes one JSON object and a line feed; the writer stays open. */
    public static void write(List<Concept> concepts, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("concepts");
            concepts.forEach(concept -> concept(json, concept));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void concept(JsonGenerator json, Concept concept) {
        json.writeStartObject();
        json.writeStringProperty("concept", concept.id());
        json.writeStringProperty("kind", concept.kind().label());
        json.writeStringProperty("policy", concept.policy().label());
        json.writeBooleanProperty("caseSensitive", concept.caseSensitive());
        json.writeObjectPropertyStart("terms");
        for (Map.Entry<String, List<Term>> language : concept.terms().entrySet()) {
            json.writeArrayPropertyStart(language.getKey());
            language.getValue().forEach(term -> term(json, term));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeStringProperty("pos", concept.pos());
        json.writeStringProperty("gender", concept.gender());
        json.writeStringProperty("domain", concept.domain());
        json.writeStringProperty("note", concept.note());
        if (!concept.extra().isEmpty()) {
            json.writeObjectPropertyStart("extra");
            concept.extra().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, Term term) {
        json.writeStartObject();
        json.writeStringProperty("term", term.text());
        json.writeStringProperty("status", term.status().label());
        json.writeEndObject();
    }
}
