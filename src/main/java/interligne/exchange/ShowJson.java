package interligne.exchange;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.memory.Match;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The segments of an edition side by side, as the command {@code show --format json} gives them.
 */
public final class ShowJson {

    private ShowJson() {}

    /**
     * Writes one JSON object and a line feed.
     *
     * @param article the article
     * @param edition one of its editions
     * @param shown the ids of the segments to be written; their numbers are those of the whole
     *     article, from 1
     * @param out where to; stays open
     */
    public static void write(Article article, Edition edition, Set<String> shown, Writer out) {
        write(article, edition, shown, Map.of(), out);
    }

    /**
     * The same with what a memory offers.
     *
     * @param matches by segment id; a segment that is not in it gets no list
     */
    public static void write(
            Article article,
            Edition edition,
            Set<String> shown,
            Map<String, List<Match>> matches,
            Writer out) {
        Map<String, Translation> translations = new HashMap<>();
        edition.translations().forEach(each -> translations.put(each.id(), each));
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", article.id());
            json.writeStringProperty("source", edition.source());
            json.writeStringProperty("target", edition.target());
            json.writeArrayPropertyStart("segments");
            int n = 0;
            for (Segment segment : article.segments()) {
                n++;
                Translation translation = translations.get(segment.id());
                if (translation != null && shown.contains(segment.id())) {
                    segment(json, n, segment, translation, matches.get(segment.id()));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void segment(
            JsonGenerator json,
            int n,
            Segment segment,
            Translation done,
            @Nullable List<Match> matches) {
        json.writeStartObject();
        json.writeStringProperty("id", segment.id());
        json.writeNumberProperty("n", n);
        json.writeStringProperty("kind", segment.kind().label());
        json.writeStringProperty("language", segment.language());
        json.writeStringProperty("source", segment.source().text());
        json.writeStringProperty("target", done.target());
        json.writeStringProperty("state", done.state().label());
        json.writeStringProperty("origin", done.origin());
        json.writeArrayPropertyStart("flags");
        for (Flag flag : done.flags()) {
            json.writeString(flag.label());
        }
        json.writeEndArray();
        json.writeStringProperty("by", done.by());
        Json.text(json, "at", done.at() == null ? null : done.at().toString());
        json.writeStringProperty("note", done.note());
        codes(json, segment.source().codes());
        json.writeStringProperty("reviewer", done.reviewer());
        if (done.is(Flag.STALE)) {
            json.writeStringProperty("translatedFrom", done.source());
        }
        if (matches != null) {
            MemoryJson.matches(json, segment.source().text(), matches);
        }
        json.writeEndObject();
    }

    private static void codes(JsonGenerator json, List<Code> codes) {
        json.writeArrayPropertyStart("codes");
        for (Code code : codes) {
            json.writeStartObject();
            json.writeNumberProperty("id", code.id());
            json.writeStringProperty("kind", code.kind());
            json.writeBooleanProperty("paired", code.paired());
            json.writeObjectPropertyStart("attributes");
            code.attributes().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
