package interligne.workspace;

import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.Waiver;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The file {@code <language>.json} of an article: one edition. */
final class EditionFile {

    /** What the {@code schema} key says. */
    static final String SCHEMA = "interligne/edition@1";

    private EditionFile() {}

    static byte[] write(Edition edition) {
        return Json.document(
                json -> {
                    json.writeStringProperty("schema", SCHEMA);
                    json.writeStringProperty("article", edition.article());
                    json.writeStringProperty("source", edition.source());
                    json.writeStringProperty("target", edition.target());
                    json.writeArrayPropertyStart("segments");
                    edition.translations().forEach(each -> write(json, each));
                    json.writeEndArray();
                    Json.extra(json, edition.extra());
                });
    }

    private static void write(JsonGenerator json, Translation each) {
        json.writeStartObject();
        json.writeStringProperty("id", each.id());
        json.writeStringProperty("source", each.source());
        Json.unlessEmpty(json, "target", each.target());
        json.writeStringProperty("state", each.state().label());
        Json.unlessEmpty(json, "origin", each.origin());
        if (!each.flags().isEmpty()) {
            json.writeArrayPropertyStart("flags");
            each.flags().forEach(flag -> json.writeString(flag.label()));
            json.writeEndArray();
        }
        Json.unlessEmpty(json, "by", each.by());
        Instant at = each.at();
        if (at != null) {
            json.writeStringProperty("at", at.toString());
        }
        Json.unlessEmpty(json, "reviewer", each.reviewer());
        Json.unlessEmpty(json, "note", each.note());
        if (!each.waivers().isEmpty()) {
            json.writeArrayPropertyStart("waivers");
            each.waivers().forEach(waiver -> write(json, waiver));
            json.writeEndArray();
        }
        Json.extra(json, each.extra());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Waiver waiver) {
        json.writeStartObject();
        json.writeStringProperty("rule", waiver.rule());
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("by", waiver.by());
        json.writeStringProperty("at", waiver.at().toString());
        json.writeEndObject();
    }

    /**
     * Reads it back.
     *
     * @param file its name, for messages
     * @throws UserError when the file is damaged or of a newer version
     */
    static Edition read(String file, byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> extra = new LinkedHashMap<>();
        List<Translation> translations = new ArrayList<>();
        Json.read(
                file,
                bytes,
                extra,
                (key, in) -> {
                    switch (key) {
                        case "schema", "article", "source", "target" ->
                                texts.put(key, Json.text(in));
                        case "segments" ->
                                Json.elements(in, e -> translations.add(readOne(file, e)));
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
        Schema.refuseUnlessKnown(file, SCHEMA, texts.getOrDefault("schema", ""));
        return new Edition(
                texts.getOrDefault("article", ""),
                texts.getOrDefault("source", ""),
                texts.getOrDefault("target", ""),
                translations,
                extra);
    }

    private static Translation readOne(String file, JsonParser in) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> extra = new LinkedHashMap<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Waiver> waivers = new ArrayList<>();
        Json.fields(
                in,
                extra,
                (key, value) -> {
                    switch (key) {
                        case "id",
                                "source",
                                "target",
                                "state",
                                "origin",
                                "by",
                                "at",
                                "reviewer",
                                "note" ->
                                texts.put(key, Json.text(value));
                        case "flags" ->
                                Json.elements(
                                        value, e -> Flag.of(Json.text(e)).ifPresent(flags::add));
                        case "waivers" ->
                                Json.elements(value, e -> waivers.add(readWaiver(file, e)));
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
        String id = texts.getOrDefault("id", "");
        String label = texts.getOrDefault("state", "");
        State state = State.of(label).orElseThrow(() -> damaged(file, id, "state", label));
        try {
            return new Translation(
                    id,
                    texts.getOrDefault("source", ""),
                    texts.getOrDefault("target", ""),
                    state,
                    texts.getOrDefault("origin", ""),
                    flags,
                    texts.getOrDefault("by", ""),
                    instant(file, id, texts.get("at")),
                    texts.getOrDefault("reviewer", ""),
                    texts.getOrDefault("note", ""),
                    waivers,
                    extra);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    file + ": " + e.getMessage() + ". Correct the state or the target.");
        }
    }

    private static Waiver readWaiver(String file, JsonParser in) {
        Map<String, String> texts = new LinkedHashMap<>();
        Json.fields(
                in,
                null,
                (key, value) -> {
                    texts.put(key, Json.text(value));
                    return true;
                });
        String rule = texts.getOrDefault("rule", "");
        Instant at = instant(file, rule, texts.getOrDefault("at", "1970-01-01T00:00:00Z"));
        return new Waiver(
                rule,
                texts.getOrDefault("reason", "-"),
                texts.getOrDefault("by", ""),
                at == null ? Instant.EPOCH : at);
    }

    private static @Nullable Instant instant(String file, String id, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw damaged(file, id, "time", text);
        }
    }

    private static UserError damaged(String file, String id, String what, String found) {
        return new UserError(
                file
                        + ": segment "
                        + id
                        + " has the "
                        + what
                        + " \""
                        + found
                        + "\", which does not exist. Correct it or restore the file.");
    }
}
