package interligne.exchange.bilingual.formats;

import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.State;
import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Ids;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.PlainTags;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextIn;
import interligne.exchange.bilingual.XmlIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON Lines: one object a line with {@code id, source, target} and, where known, {@code
 * from, to, kind, state, note, article}.
 */
final class JsonLines implements PairReader {

    @Override
    public void read(InputStream in, Request request, Sink sink) throws IOException {
        TextIn text = TextIn.open(in, request.name());
        JsonFactory factory = JsonFactory.builder().build();
        Ids ids = new Ids();
        int number = request.start().records();
        for (String line = text.line(); line != null; line = text.line()) {
            if (line.isBlank()) {
                continue;
            }
            number++;
            int at = text.number() + request.start().lines();
            Entry entry;
            try {
                Map<String, String> fields = fields(factory, line, request.name(), at);
                entry = entry(fields, Integer.toString(number), at, request);
                refuseTwice(ids, entry, request.name());
            } catch (UserError e) {
                sink.broken(at, e);
                continue;
            }
            sink.entry(entry);
        }
    }

    private static void refuseTwice(Ids ids, Entry entry, String name) {
        if (!ids.add(entry.id())) {
            throw XmlIn.fault(
                    name,
                    entry.line(),
                    "id " + entry.id() + " is there twice",
                    "give every line its own id");
        }
    }

    private static Map<String, String> fields(
            JsonFactory factory, String line, String file, int at) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw XmlIn.fault(file, at, "no JSON object", "write one object a line");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, json.getString());
                }
            }
        } catch (JacksonException e) {
            if (line.strip().equals("{")) {
                throw XmlIn.fault(
                        file,
                        at,
                        "one JSON object over several lines, as export --format json writes it",
                        "export with --format jsonl, which can be brought back");
            }
            throw XmlIn.fault(
                    file,
                    at,
                    "not JSON at column " + e.getLocation().getColumnNr(),
                    "write one object a line");
        }
        if (!fields.containsKey("source")) {
            throw XmlIn.fault(file, at, "no \"source\"", "give every line its source");
        }
        return fields;
    }

    private static Entry entry(
            Map<String, String> fields, String number, int line, Request request) {
        Content[] pair =
                PlainTags.pair(
                        fields.getOrDefault("source", ""), fields.getOrDefault("target", ""));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String label : fields.getOrDefault("flags", "").split(" ")) {
            Flag.of(label).ifPresent(flags::add);
        }
        State state = State.of(fields.getOrDefault("state", "")).orElse(State.TRANSLATED);
        boolean empty = pair[1].text().isBlank();
        return new Entry(
                fields.getOrDefault("article", ""),
                fields.getOrDefault("id", number),
                line,
                request.from().isEmpty() ? fields.getOrDefault("from", "") : request.from(),
                request.to().isEmpty() ? fields.getOrDefault("to", "") : request.to(),
                Kind.of(fields.getOrDefault("kind", "")).orElse(Kind.SENTENCE),
                pair[0],
                pair[1],
                empty ? State.NEW : state,
                fields.getOrDefault("origin", ""),
                flags,
                fields.getOrDefault("note", ""),
                Stamp.of(fields.getOrDefault("changed", "")),
                "",
                Entry.Occurrence.UNKNOWN);
    }
}
