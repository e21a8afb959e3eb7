package interligne.engine.service;

import interligne.engine.Batch;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Limits;
import interligne.engine.Marking;
import interligne.engine.Outfit;
import interligne.engine.TermPair;
import interligne.engine.Text;
import interligne.engine.Wire;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Azure's Translator, v3. Terms are told word by word in its dynamic dictionary, where they stand
 * in the text as the glossary writes them.
 */
final class AzureTranslator implements Engine {

    static final EngineKind KIND =
            new EngineKind(
                    "azure",
                    "Azure Translator v3",
                    "[region] [url] [key] [category]",
                    AzureTranslator::new);

    private static final String VARIABLE = "AZURE_TRANSLATOR_KEY";
    private static final Pattern DICTIONARY = Pattern.compile("</?mstrans:dictionary[^<>]*>");

    private final Outfit outfit;
    private final String url;
    private final Wire wire;

    private AzureTranslator(Outfit outfit) {
        this.outfit = outfit;
        this.url = outfit.url("https://api.cognitive.microsofttranslator.com");
        this.wire = outfit.wire(outfit.key(VARIABLE));
    }

    @Override
    public String identity() {
        return "azure " + outfit.setup().option("category", "");
    }

    @Override
    public Optional<String> host() {
        return Optional.of(Outfit.host(url));
    }

    /** 1,000 texts and 50,000 characters. */
    @Override
    public Limits limits() {
        return outfit.limits(100, 40_000, 4);
    }

    @Override
    public Optional<String> lacks() {
        return outfit.lacksKey(VARIABLE);
    }

    @Override
    public Marking marking() {
        return Marking.HTML;
    }

    @Override
    public List<Optional<String>> translate(Batch batch) {
        ArrayNode body = Wire.JSON.createArrayNode();
        batch.texts().forEach(text -> body.addObject().put("Text", told(text)));
        String category = outfit.setup().option("category", "");
        URI address =
                URI.create(
                        url
                                + "/translate?api-version=3.0&textType=html&from="
                                + batch.from()
                                + "&to="
                                + batch.to()
                                + (category.isEmpty() ? "" : "&category=" + category));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Ocp-Apim-Subscription-Key", outfit.neededKey(VARIABLE));
        String region = outfit.setup().option("region", "");
        if (!region.isEmpty()) {
            headers.put("Ocp-Apim-Subscription-Region", region);
        }
        JsonNode answer = wire.post(address, headers, body);
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < batch.texts().size(); i++) {
            JsonNode text = answer.path(i).path("translations").path(0).path("text");
            all.add(
                    text.isString()
                            ? Optional.of(DICTIONARY.matcher(text.asString()).replaceAll(""))
                            : Optional.empty());
        }
        return all;
    }

    /** The text with its terms in the dictionary's element; nothing inside other elements. */
    private static String told(Text text) {
        String told = text.marked();
        for (TermPair pair : text.terms()) {
            String element =
                    "<mstrans:dictionary translation=\""
                            + pair.target().replace("\"", "")
                            + "\">"
                            + pair.source()
                            + "</mstrans:dictionary>";
            Pattern word =
                    Pattern.compile(
                            "(?<![\\p{L}\\p{Nd}])"
                                    + Pattern.quote(pair.source())
                                    + "(?![\\p{L}\\p{Nd}])(?![^<>]*>)(?![^<]*</(?:span|mstrans))");
            told = word.matcher(told).replaceFirst(Matcher.quoteReplacement(element));
        }
        return told;
    }
}
