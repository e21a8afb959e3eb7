package interligne.exchange.terms;

import interligne.article.UserError;
import interligne.exchange.GlossaryJson;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import interligne.glossary.sheet.GlossaryTable;
import interligne.glossary.sheet.PlainBytes;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A glossary as JSON: what {@code glossary list --format json} writes. */
final class TermJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TermJson() {}

    static void write(List<Concept> concepts, Writer out) {
        GlossaryJson.write(concepts, out);
    }

    static List<Concept> read(String name, byte[] bytes) {
        List<Concept> concepts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String text = PlainBytes.text(name, bytes);
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new UserError("the file is no JSON object with a list \"concepts\".");
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean own = in.currentName().equals("concepts");
                if (in.nextToken() != JsonToken.START_ARRAY || !own) {
                    in.skipChildren();
                    continue;
                }
                while (in.nextToken() == JsonToken.START_OBJECT) {
                    int line = in.currentLocation().getLineNr();
                    Concept concept = concept(name, line, in);
                    if (!ids.add(concept.id())) {
                        throw new UserError(
                                name
                                        + ", line "
                                        + line
                                        + ": the concept \""
                                        + concept.id()
                                        + "\" stands twice; give one of them another name.");
                    }
                    concepts.add(concept);
                }
            }
            if (in.nextToken() != null) {
                throw new UserError(name + ": text stands after the end of the JSON object.");
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().replaceAll(" ?\\(start marker at.*", "");
            throw new UserError(name + ", line " + line + ": not JSON (" + reason + ").");
        }
        if (concepts.isEmpty()) {
            throw new UserError(name + ": there is no list \"concepts\" with a concept in it.");
        }
        return concepts;
    }

    private static Concept concept(String name, int line, JsonParser in) {
        Map<String, String> row = new LinkedHashMap<>();
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = in.currentName();
            JsonToken value = in.nextToken();
            if (key.equals("terms") && value == JsonToken.START_OBJECT) {
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String language = in.currentName();
                    in.nextToken();
                    terms.put(language, terms(in));
                }
            } else if (key.equals("extra") && value == JsonToken.START_OBJECT) {
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String column = in.currentName();
                    in.nextToken();
                    row.put(column, scalar(in));
                }
            } else if (key.equals("caseSensitive")) {
                row.put("case", value == JsonToken.VALUE_TRUE ? "sensitive" : "insensitive");
            } else {
                row.put(key, scalar(in));
            }
        }
        try {
            return GlossaryTable.concept(row, terms);
        } catch (UserError e) {
            throw new UserError(name + ", line " + line + ": " + e.getMessage());
        }
    }

    private static String scalar(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!token.isScalarValue()) {
            in.skipChildren();
            return "";
        }
        return in.getString();
    }

    private static List<Term> terms(JsonParser in) {
        List<Term> terms = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            String text = "";
            String status = "";
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = in.currentName();
                in.nextToken();
                String value = scalar(in);
                text = key.equals("term") ? value : text;
                status = key.equals("status") ? value : status;
            }
            if (!text.isBlank()) {
                TermStatus usual = TermStatus.byPlace(terms.size());
                terms.add(new Term(text, TermStatus.of(status).orElse(usual)));
            }
        }
        return terms;
    }
}
