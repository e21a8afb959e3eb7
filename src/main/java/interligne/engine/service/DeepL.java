package interligne.engine.service;

import interligne.engine.Batch;
import interligne.engine.Digest;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Fault;
import interligne.engine.Limits;
import interligne.engine.Marking;
import interligne.engine.Outfit;
import interligne.engine.TermPair;
import interligne.engine.Text;
import interligne.engine.Wire;
import interligne.language.Languages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * DeepL's translation API (v2) with its glossaries (v3).
 *
 * <p>Tags travel as XML, names in an element that is ignored. The workspace's glossary is put up
 * once under a name with its digest, and used again as long as the digest stays the same; the one
 * that this workspace put up before is removed.
 */
final class DeepL implements Engine {

    static final EngineKind KIND =
            new EngineKind(
                    "deepl",
                    "DeepL, free or pro",
                    "[key] [url] [model] [glossary] [target]",
                    DeepL::new);

    private static final String VARIABLE = "DEEPL_AUTH_KEY";

    /** Keys of the free plan end so, and belong to another host. */
    private static final String FREE = ":fx";

    private final Outfit outfit;
    private final String url;
    private @Nullable Wire wire;
    private @Nullable String glossary;

    private DeepL(Outfit outfit) {
        this.outfit = outfit;
        boolean free = outfit.key(VARIABLE).endsWith(FREE);
        this.url = outfit.url(free ? "https://api-free.deepl.com" : "https://api.deepl.com");
    }

    @Override
    public String identity() {
        return "deepl " + outfit.setup().option("model", "");
    }

    @Override
    public Optional<String> host() {
        return Optional.of(Outfit.host(url));
    }

    /** 50 texts and 128 KiB; a character may take three bytes or more. */
    @Override
    public Limits limits() {
        return outfit.limits(50, 30_000, 4);
    }

    @Override
    public Optional<String> lacks() {
        return outfit.lacksKey(VARIABLE);
    }

    @Override
    public Marking marking() {
        return Marking.XML;
    }

    @Override
    public List<Optional<String>> translate(Batch batch) {
        ObjectNode body = Wire.JSON.createObjectNode();
        ArrayNode texts = body.putArray("text");
        batch.texts().forEach(text -> texts.add(text.marked()));
        body.put("source_lang", code(batch.from()));
        body.put("target_lang", outfit.setup().option("target", code(batch.to())));
        body.put("tag_handling", "xml");
        body.putArray("ignore_tags").add(marking().keep());
        body.put("outline_detection", false);
        body.put("split_sentences", "0");
        body.put("preserve_formatting", true);
        body.put("context", context(batch)); // not counted, says DeepL
        String model = outfit.setup().option("model", "");
        if (!model.isEmpty()) {
            body.put("model_type", model);
        }
        String id = glossary(batch);
        if (!id.isEmpty()) {
            body.put("glossary_id", id);
        }
        JsonNode answer = wire().post(address("/v2/translate"), headers(), body);
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < batch.texts().size(); i++) {
            JsonNode text = answer.path("translations").path(i).path("text");
            all.add(text.isString() ? Optional.of(text.asString()) : Optional.empty());
        }
        return all;
    }

    private static String context(Batch batch) {
        Text first = batch.texts().get(0);
        Text last = batch.texts().get(batch.texts().size() - 1);
        return (first.before() + "\n" + last.after()).strip();
    }

    private static String code(String tag) {
        return Languages.primary(tag).toUpperCase(Locale.ROOT);
    }

    private URI address(String path) {
        return URI.create(url + path);
    }

    private Map<String, String> headers() {
        return Map.of("Authorization", "DeepL-Auth-Key " + outfit.neededKey(VARIABLE));
    }

    private synchronized Wire wire() {
        Wire open = wire;
        if (open == null) {
            open = outfit.wire(outfit.neededKey(VARIABLE));
            wire = open;
        }
        return open;
    }

    /** The id of the glossary at DeepL that equals ours; empty when there are no terms. */
    private synchronized String glossary(Batch batch) {
        String known = glossary;
        if (known == null) {
            boolean none =
                    outfit.setup().option("glossary", "").equals("none")
                            || batch.glossary().pairs().isEmpty();
            known = none ? "" : synchronised(batch);
            glossary = known;
        }
        return known;
    }

    private String synchronised(Batch batch) {
        String pair = code(batch.from()) + "-" + code(batch.to());
        String name = "interligne " + pair + " " + batch.glossary().digest();
        URI all = address("/v3/glossaries");
        String id = "";
        for (JsonNode each : wire().read(all, headers()).path("glossaries")) {
            if (each.path("name").asString("").equals(name)) {
                id = each.path("glossary_id").asString("");
            }
        }
        if (id.isEmpty()) {
            id = wire().post(all, headers(), created(name, batch)).path("glossary_id").asString("");
        }
        forgetOld(pair, id);
        return id;
    }

    private static ObjectNode created(String name, Batch batch) {
        StringBuilder entries = new StringBuilder();
        for (TermPair pair : batch.glossary().pairs()) {
            entries.append(pair.source().replaceAll("\\s+", " ")).append('\t');
            entries.append(pair.target().replaceAll("\\s+", " ")).append('\n');
        }
        ObjectNode body = Wire.JSON.createObjectNode().put("name", name);
        body.putArray("dictionaries")
                .addObject()
                .put("source_lang", code(batch.from()))
                .put("target_lang", code(batch.to()))
                .put("entries", entries.toString())
                .put("entries_format", "tsv");
        return body;
    }

    private void forgetOld(String pair, String id) {
        String place = Digest.of(("deepl glossary " + pair).getBytes(StandardCharsets.UTF_8));
        Optional<String> old = outfit.memo().recall(place);
        if (old.isPresent() && !old.get().equals(id)) {
            try {
                wire().delete(address("/v3/glossaries/" + old.get()), headers());
            } catch (Fault e) {
                // It may be gone already; an old glossary does no harm.
                outfit.memo().keep(place, id);
                return;
            }
        }
        outfit.memo().keep(place, id);
    }
}
