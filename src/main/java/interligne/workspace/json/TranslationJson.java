package interligne.workspace.json;

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

/** A translation as an object in JSON, in an edition and in the history. */
public final class TranslationJson {

    private final String file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Waiver> waivers = new ArrayList<>();

    /**
     * Collects the keys of one translation.
     *
     * @param file its name, for messages
     */
    public TranslationJson(String file) {
        this.file = file;
    }

    public static void write(JsonGenerator json, Translation each) {
        json.writeStartObject();
        json.writeStringProperty("id", each.id());
        if (each.state() != State.NEW || !each.target().isEmpty()) {
            // without a target there is nothing that the source was the source of; so a new version
            // of the article touches no line that a translator on another branch may touch
            json.writeStringProperty("source", each.source());
        }
        Json.unlessEmpty(json, "target", each.target());
        json.writeStringProperty("state", each.state().label());
        writeRest(json, each);
        json.writeEndObject();
    }

    /** All but id, source, target and state, which a history line tells anyway. */
    public static void writeRest(JsonGenerator json, Translation each) {
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
    }

    private static void write(JsonGenerator json, Waiver waiver) {
        json.writeStartObject();
        json.writeStringProperty("rule", waiver.rule());
        if (!waiver.concept().isEmpty()) {
            json.writeStringProperty("concept", waiver.concept());
        }
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("by", waiver.by());
        json.writeStringProperty("at", waiver.at().toString());
        if (waiver.expired()) {
            json.writeBooleanProperty("expired", true);
        }
        json.writeEndObject();
    }

    /** Reads the keys of an object whose start was read. */
    public TranslationJson read(JsonParser in) {
        Json.fields(in, extra, this::read);
        return this;
    }

    private boolean read(String key, JsonParser value) {
        switch (key) {
            case "id", "source", "target", "state", "origin", "by", "at", "reviewer", "note" ->
                    texts.put(key, Json.text(value));
            case "flags" -> Json.elements(value, e -> Flag.of(Json.text(e)).ifPresent(flags::add));
            case "waivers" -> Json.elements(value, e -> waivers.add(readWaiver(e)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** With another value for a key that holds text. */
    public TranslationJson with(String key, String text) {
        texts.put(key, text);
        return this;
    }

    /** With a value for a key that holds text, unless it has one. */
    public TranslationJson unless(String key, String text) {
        texts.putIfAbsent(key, text);
        return this;
    }

    /**
     * The translation.
     *
     * @throws UserError when the state or a time does not exist, or a target is missing
     */
    public Translation built() {
        String id = texts.getOrDefault("id", "");
        String label = texts.getOrDefault("state", "");
        State state = State.of(label).orElseThrow(() -> damaged(id, "state", label));
        try {
            return new Translation(
                    id,
                    texts.getOrDefault("source", ""),
                    texts.getOrDefault("target", ""),
                    state,
                    texts.getOrDefault("origin", ""),
                    flags,
                    texts.getOrDefault("by", ""),
                    instant(id, texts.get("at")),
                    texts.getOrDefault("reviewer", ""),
                    texts.getOrDefault("note", ""),
                    waivers,
                    extra);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    file + ": " + e.getMessage() + ". Correct the state or the target.");
        }
    }

    private Waiver readWaiver(JsonParser in) {
        Map<String, String> found = Json.texts(in);
        String rule = found.getOrDefault("rule", "");
        Instant at = instant(rule, found.get("at"));
        return new Waiver(
                rule,
                found.getOrDefault("concept", ""),
                found.getOrDefault("reason", "-"),
                found.getOrDefault("by", ""),
                at == null ? Instant.EPOCH : at,
                "true".equals(found.get("expired")));
    }

    private @Nullable Instant instant(String id, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Times.read(text);
        } catch (DateTimeParseException e) {
            throw damaged(id, "time", text);
        }
    }

    private UserError damaged(String id, String what, String found) {
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
