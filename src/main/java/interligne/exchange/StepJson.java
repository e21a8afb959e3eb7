package interligne.exchange;

import interligne.article.Segment;
import interligne.article.Span;
import interligne.glossary.TermMatch;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What the single steps give in pipes: {@code segment} one array, {@code language} and {@code
 * glossary find} one object a line.
 */
public final class StepJson {

    private StepJson() {}

    /**
     * Writes the segments of a text as one array.
     *
     * @param segments with spans into the whole input
     * @param out where to; stays open
     */
    public static void segments(List<Segment> segments, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartArray();
            int n = 0;
            for (Segment segment : segments) {
                json.writeStartObject();
                json.writeNumberProperty("n", ++n);
                json.writeStringProperty("kind", segment.kind().label());
                json.writeStringProperty("language", segment.language());
                span(json, segment.span());
                json.writeStringProperty("text", segment.source().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes the answer for one line.
     *
     * @param language a BCP 47 tag
     * @param confidence from 0 to 1, written with three decimals
     */
    public static void language(String language, double confidence, Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeStringProperty("language", language);
            json.writeNumberProperty("confidence", Math.round(confidence * 1000) / 1000.0);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes the terms found in one line.
     *
     * @param line its number, from 1
     * @param matches with spans into the line
     */
    public static void terms(int line, List<TermMatch> matches, Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            json.writeArrayPropertyStart("matches");
            for (TermMatch match : matches) {
                json.writeStartObject();
                json.writeStringProperty("concept", match.concept().id());
                json.writeStringProperty("term", match.term().text());
                span(json, match.span());
                json.writeStringProperty("text", match.text());
                json.writeStringProperty("policy", match.concept().policy().label());
                json.writeStringProperty("status", match.term().status().label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }
}
