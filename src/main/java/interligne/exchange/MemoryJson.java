package interligne.exchange;

import interligne.article.Span;
import interligne.article.WordDiff;
import interligne.memory.Bands;
import interligne.memory.Concordance;
import interligne.memory.Match;
import interligne.memory.TranslationUnit;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What a memory answers, as JSON. */
public final class MemoryJson {

    private MemoryJson() {}

    /** The matches of a text as a property of the object that is open. */
    static void matches(JsonGenerator json, String source, List<Match> matches) {
        json.writeArrayPropertyStart("matches");
        for (Match match : matches) {
            json.writeStartObject();
            json.writeNumberProperty("score", match.score());
            json.writeStringProperty("kind", match.kind().label());
            json.writeStringProperty("source", match.unit().source().text());
            json.writeStringProperty("target", match.unit().target().text());
            json.writeStringProperty("proposal", match.proposal().text());
            about(json, match.unit());
            json.writeNumberProperty("uses", match.uses());
            json.writeArrayPropertyStart("diff");
            for (WordDiff piece : WordDiff.between(match.unit().source().text(), source)) {
                json.writeStartObject();
                json.writeStringProperty("fate", piece.what().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("text", piece.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void about(JsonGenerator json, TranslationUnit unit) {
        json.writeStringProperty("origin", unit.origin());
        json.writeStringProperty("by", unit.person());
        Json.text(
                json,
                "at",
                unit.seconds() == 0 ? null : Instant.ofEpochSecond(unit.seconds()).toString());
        json.writeStringProperty("trust", unit.trust().name().toLowerCase(Locale.ROOT));
    }

    /** What a search found. */
    public static void hits(List<Concordance.Hit> hits, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("hits");
            for (Concordance.Hit hit : hits) {
                json.writeStartObject();
                json.writeStringProperty("source", hit.unit().source().text());
                json.writeStringProperty("target", hit.unit().target().text());
                about(json, hit.unit());
                spans(json, "inSource", hit.source());
                spans(json, "inTarget", hit.target());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void spans(JsonGenerator json, String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The bands of an article. */
    public static void bands(String article, String target, Bands bands, Writer out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", article);
            json.writeStringProperty("target", target);
            json.writeArrayPropertyStart("bands");
            for (Bands.Band band : Bands.Band.values()) {
                json.writeStartObject();
                json.writeStringProperty("band", band.label());
                json.writeNumberProperty("segments", bands.segments().getOrDefault(band, 0));
                json.writeNumberProperty("words", bands.words().getOrDefault(band, 0));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
