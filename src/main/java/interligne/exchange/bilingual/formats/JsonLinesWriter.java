package interligne.exchange.bilingual.formats;

import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.exchange.Json;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextPairWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: one object for each segment, for pipes and clusters. */
final class JsonLinesWriter implements TextPairWriter {

    @Override
    public void write(Work work, Writer out) throws IOException {
        work.each((segment, translation) -> line(work, segment, translation, out));
        out.flush();
    }

    private static void line(Work work, Segment segment, Translation each, Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeStringProperty("article", work.article().id());
            json.writeStringProperty("id", each.id());
            json.writeStringProperty("from", work.edition().source());
            json.writeStringProperty("to", work.edition().target());
            json.writeStringProperty("kind", segment.kind().label());
            json.writeStringProperty("source", segment.source().text());
            json.writeStringProperty("target", each.target());
            json.writeStringProperty("state", each.state().label());
            json.writeStringProperty("origin", each.origin());
            List<String> flags = new ArrayList<>();
            for (Flag flag : each.flags()) {
                flags.add(flag.label());
            }
            json.writeStringProperty("flags", String.join(" ", flags));
            json.writeStringProperty("note", each.note());
            json.writeStringProperty("changed", Stamp.of(each));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
