package interligne.engine.service;

import interligne.engine.Batch;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Limits;
import interligne.engine.Marking;
import interligne.engine.Outfit;
import interligne.engine.Wire;
import interligne.language.Languages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A LibreTranslate server, on this machine or elsewhere. */
final class LibreTranslate implements Engine {

    static final EngineKind KIND =
            new EngineKind(
                    "libretranslate",
                    "a LibreTranslate server",
                    "[url] [key]",
                    LibreTranslate::new);

    private final Outfit outfit;
    private final String url;
    private final String key;
    private final Wire wire;

    private LibreTranslate(Outfit outfit) {
        this.outfit = outfit;
        this.url = outfit.url("http://127.0.0.1:5000");
        this.key = outfit.key("LIBRETRANSLATE_API_KEY");
        this.wire = outfit.wire(key);
    }

    @Override
    public String identity() {
        return "libretranslate " + url;
    }

    @Override
    public Optional<String> host() {
        return Optional.of(Outfit.host(url));
    }

    /** Each server sets its own limits; these are below the usual ones. */
    @Override
    public Limits limits() {
        return outfit.limits(20, 4_000, 4);
    }

    @Override
    public Optional<String> lacks() {
        return Optional.empty();
    }

    @Override
    public Marking marking() {
        return Marking.HTML;
    }

    @Override
    public List<Optional<String>> translate(Batch batch) {
        ObjectNode body = Wire.JSON.createObjectNode();
        ArrayNode texts = body.putArray("q");
        batch.texts().forEach(text -> texts.add(text.marked()));
        body.put("source", Languages.primary(batch.from()));
        body.put("target", Languages.primary(batch.to()));
        body.put("format", "html");
        if (!key.isEmpty()) {
            body.put("api_key", key);
        }
        JsonNode answer = wire.post(URI.create(url + "/translate"), Map.of(), body);
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < batch.texts().size(); i++) {
            JsonNode text = answer.path("translatedText").path(i);
            all.add(text.isString() ? Optional.of(text.asString()) : Optional.empty());
        }
        return all;
    }
}
