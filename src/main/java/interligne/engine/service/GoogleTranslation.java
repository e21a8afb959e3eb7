package interligne.engine.service;

import interligne.engine.Batch;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Limits;
import interligne.engine.Marking;
import interligne.engine.Outfit;
import interligne.engine.Wire;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Google's Cloud Translation, v3.
 *
 * <p>The variable holds an access token, as {@code gcloud auth print-access-token} prints it. A
 * glossary is used when it is there under the name in the setup; Google makes glossaries only from
 * a file in a storage bucket, so that it cannot be put up from here.
 */
final class GoogleTranslation implements Engine {

    static final EngineKind KIND =
            new EngineKind(
                    "google",
                    "Google Cloud Translation v3",
                    "project [location] [glossary] [model] [key]",
                    GoogleTranslation::new);

    private static final String VARIABLE = "GOOGLE_ACCESS_TOKEN";

    private final Outfit outfit;
    private final String url;
    private final String parent;
    private final Wire wire;

    private GoogleTranslation(Outfit outfit) {
        this.outfit = outfit;
        this.url = outfit.url("https://translation.googleapis.com");
        this.parent =
                "projects/"
                        + outfit.setup().needed("project")
                        + "/locations/"
                        + outfit.setup().option("location", "global");
        this.wire = outfit.wire(outfit.key(VARIABLE));
    }

    @Override
    public String identity() {
        return "google "
                + outfit.setup().option("model", "")
                + " "
                + outfit.setup().option("glossary", "");
    }

    @Override
    public Optional<String> host() {
        return Optional.of(Outfit.host(url));
    }

    /** 1,024 texts and 30,000 code points. */
    @Override
    public Limits limits() {
        return outfit.limits(100, 25_000, 4);
    }

    @Override
    public Optional<String> lacks() {
        return outfit.lacksKey(VARIABLE);
    }

    @Override
    public Optional<String> remark() {
        return outfit.setup().option("glossary", "").isEmpty()
                ? Optional.of(
                        "Terms are not sent: Google makes a glossary only from a file in its own"
                                + " Cloud Storage. Make one there (glossary export --format tsv"
                                + " writes the file) and name it with --set glossary=NAME.")
                : Optional.empty();
    }

    @Override
    public Marking marking() {
        return Marking.HTML;
    }

    @Override
    public List<Optional<String>> translate(Batch batch) {
        ObjectNode body = Wire.JSON.createObjectNode();
        ArrayNode texts = body.putArray("contents");
        batch.texts().forEach(text -> texts.add(text.marked()));
        body.put("mimeType", "text/html");
        body.put("sourceLanguageCode", batch.from());
        body.put("targetLanguageCode", batch.to());
        String model = outfit.setup().option("model", "");
        if (!model.isEmpty()) {
            body.put("model", parent + "/models/" + model);
        }
        String glossary = outfit.setup().option("glossary", "");
        if (!glossary.isEmpty()) {
            body.putObject("glossaryConfig").put("glossary", parent + "/glossaries/" + glossary);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + outfit.neededKey(VARIABLE));
        headers.put("x-goog-user-project", outfit.setup().needed("project"));
        URI address = URI.create(url + "/v3/" + parent + ":translateText");
        JsonNode answer = wire.post(address, headers, body);
        String list = glossary.isEmpty() ? "translations" : "glossaryTranslations";
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < batch.texts().size(); i++) {
            JsonNode text = answer.path(list).path(i).path("translatedText");
            all.add(text.isString() ? Optional.of(text.asString()) : Optional.empty());
        }
        return all;
    }
}
