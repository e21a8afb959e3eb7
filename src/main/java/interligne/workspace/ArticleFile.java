package interligne.workspace;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.workspace.json.Json;
import interligne.workspace.json.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The file {@code article.json}: an article with its units, segments and inline codes. */
final class ArticleFile {

    /** What the {@code schema} key says. */
    static final String SCHEMA = "interligne/article@1";

    private ArticleFile() {}

    static byte[] write(Article article) {
        return Json.document(
                json -> {
                    json.writeStringProperty("schema", SCHEMA);
                    json.writeStringProperty("id", article.id());
                    json.writeStringProperty("title", article.title());
                    json.writeStringProperty("source", article.language());
                    json.writeStringProperty("origin", article.origin());
                    json.writeStringProperty("mediaType", article.mediaType());
                    json.writeStringProperty("sha256", article.sha256());
                    json.writeObjectPropertyStart("metadata");
                    article.metadata().forEach(json::writeStringProperty);
                    json.writeEndObject();
                    json.writeArrayPropertyStart("links");
                    article.links().forEach(link -> writeLink(json, link));
                    json.writeEndArray();
                    json.writeNumberProperty("lastSegment", article.lastSegment());
                    json.writeArrayPropertyStart("units");
                    article.units().forEach(unit -> writeUnit(json, unit));
                    json.writeEndArray();
                    Json.extra(json, article.extra());
                });
    }

    private static void writeLink(JsonGenerator json, Article.Link link) {
        json.writeStartObject();
        json.writeStringProperty("rel", link.rel());
        Json.unlessEmpty(json, "language", link.language());
        json.writeStringProperty("href", link.href());
        json.writeEndObject();
    }

    private static void writeUnit(JsonGenerator json, Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("id", unit.id());
        json.writeStringProperty("kind", unit.kind().label());
        if (unit.level() > 0) {
            json.writeNumberProperty("level", unit.level());
        }
        Json.unlessEmpty(json, "path", unit.path());
        Json.unlessEmpty(json, "language", unit.language());
        json.writeStringProperty("text", unit.content().text());
        if (!unit.content().codes().isEmpty()) {
            json.writeArrayPropertyStart("codes");
            unit.content().codes().forEach(code -> writeCode(json, code));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("segments");
        unit.segments().forEach(segment -> writeSegment(json, segment));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeCode(JsonGenerator json, Code code) {
        json.writeStartObject();
        json.writeNumberProperty("id", code.id());
        json.writeStringProperty("kind", code.kind());
        if (code.paired()) {
            json.writeBooleanProperty("paired", true);
        }
        code.attributes().forEach((key, value) -> json.writeStringProperty("@" + key, value));
        json.writeEndObject();
    }

    private static void writeSegment(JsonGenerator json, Segment segment) {
        json.writeStartObject();
        json.writeStringProperty("id", segment.id());
        json.writeStringProperty("kind", segment.kind().label());
        json.writeStringProperty("language", segment.language());
        json.writeNumberProperty("start", segment.span().start());
        json.writeNumberProperty("end", segment.span().end());
        if (segment.repaired()) {
            json.writeBooleanProperty("repaired", true);
        }
        json.writeEndObject();
    }

    /**
     * Reads it back.
     *
     * @param file its name, for messages
     * @throws UserError when the file is damaged or of a newer version
     */
    static Article read(String file, byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        Map<String, String> extra = new LinkedHashMap<>();
        List<Article.Link> links = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        try {
            Json.read(
                    file,
                    bytes,
                    extra,
                    (key, in) -> {
                        switch (key) {
                            case "schema",
                                    "id",
                                    "title",
                                    "source",
                                    "origin",
                                    "mediaType",
                                    "sha256",
                                    "lastSegment" ->
                                    texts.put(key, Json.text(in));
                            case "metadata" -> metadata.putAll(Json.texts(in));
                            case "links" -> Json.elements(in, e -> links.add(readLink(e)));
                            case "units" -> Json.elements(in, e -> units.add(readUnit(e)));
                            default -> {
                                return false;
                            }
                        }
                        return true;
                    });
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UserError(file + ": " + e.getMessage() + ". Restore the file.");
        }
        Schema.refuseUnlessKnown(file, SCHEMA, texts.getOrDefault("schema", ""));
        return new Article(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("title", ""),
                texts.getOrDefault("source", ""),
                texts.getOrDefault("origin", ""),
                texts.getOrDefault("mediaType", ""),
                texts.getOrDefault("sha256", ""),
                metadata,
                links,
                units,
                Schema.number(file, texts.getOrDefault("lastSegment", "0")),
                extra);
    }

    /** The origin alone, without reading the rest. */
    static String origin(byte[] bytes) {
        return Json.first(bytes, "origin");
    }

    private static Article.Link readLink(JsonParser in) {
        Map<String, String> texts = Json.texts(in);
        return new Article.Link(
                texts.getOrDefault("rel", ""),
                texts.getOrDefault("language", ""),
                texts.getOrDefault("href", ""));
    }

    private static Unit readUnit(JsonParser in) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Code> codes = new ArrayList<>();
        List<Map<String, String>> segments = new ArrayList<>();
        Json.fields(
                in,
                null,
                (key, value) -> {
                    switch (key) {
                        case "codes" -> Json.elements(value, e -> codes.add(readCode(e)));
                        case "segments" -> Json.elements(value, e -> segments.add(Json.texts(e)));
                        default -> texts.put(key, Json.text(value));
                    }
                    return true;
                });
        Content content = new Content(texts.getOrDefault("text", ""), codes);
        List<Segment> list = segments.stream().map(each -> segment(each, content)).toList();
        return new Unit(
                texts.getOrDefault("id", ""),
                kind(texts),
                Integer.parseInt(texts.getOrDefault("level", "0")),
                texts.getOrDefault("path", ""),
                texts.getOrDefault("language", ""),
                content,
                list);
    }

    private static Kind kind(Map<String, String> texts) {
        String label = texts.getOrDefault("kind", "");
        return Kind.of(label)
                .orElseThrow(() -> new IllegalArgumentException("unknown kind \"" + label + "\""));
    }

    private static Segment segment(Map<String, String> texts, Content content) {
        Span span =
                new Span(
                        Integer.parseInt(texts.getOrDefault("start", "0")),
                        Integer.parseInt(texts.getOrDefault("end", "0")));
        return new Segment(
                texts.getOrDefault("id", ""),
                kind(texts),
                texts.getOrDefault("language", ""),
                span,
                content.part(span),
                texts.getOrDefault("repaired", "").equals("true"));
    }

    private static Code readCode(JsonParser in) {
        Map<String, String> texts = Json.texts(in);
        Map<String, String> attributes = new LinkedHashMap<>();
        texts.forEach(
                (key, value) -> {
                    if (key.startsWith("@")) {
                        attributes.put(key.substring(1), value);
                    }
                });
        return new Code(
                Integer.parseInt(texts.getOrDefault("id", "0")),
                texts.getOrDefault("paired", "").equals("true"),
                texts.getOrDefault("kind", ""),
                attributes);
    }
}
