package interligne.exchange;

import interligne.article.Segment;
import interligne.article.Span;
import interligne.glossary.TermMatch;
import interligne.language.identification.Identifier;
import interligne.language.identification.LanguageSpan;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * Writes the answer for one line; the confidence has three decimals.
     *
     * @param spans the stretches in another language, or null to leave them out
     */
    public static void language(
            Identifier.Identification found,
            String line,
            @Nullable List<LanguageSpan> spans,
            Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeStringProperty("language", found.language());
            json.writeNumberProperty("confidence", Math.round(found.confidence() * 1000) / 1000.0);
            if (spans != null) {
                json.writeArrayPropertyStart("spans");
                for (LanguageSpan each : spans) {
                    json.writeStartObject();
                    span(json, new Span(each.start(), each.end()));
                    json.writeStringProperty("language", each.language());
                    json.writeStringProperty("text", line.substring(each.start(), each.end()));
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
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
