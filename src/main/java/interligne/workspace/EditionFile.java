package interligne.workspace;

import interligne.article.Edition;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workspace.json.Json;
import interligne.workspace.json.Schema;
import interligne.workspace.json.TranslationJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The file {@code <language>.json} of an article: one edition. */
final class EditionFile {

    /** What the {@code schema} key says. */
    static final String SCHEMA = "interligne/edition@1";

    private static final String ID = "      \"id\": \"";
    private static final String TARGET = "      \"target\": \"";

    private EditionFile() {}

    static byte[] write(Edition edition) {
        return Json.document(
                json -> {
                    json.writeStringProperty("schema", SCHEMA);
                    json.writeStringProperty("article", edition.article());
                    json.writeStringProperty("source", edition.source());
                    json.writeStringProperty("target", edition.target());
                    json.writeArrayPropertyStart("segments");
                    edition.translations().forEach(each -> TranslationJson.write(json, each));
                    json.writeEndArray();
                    Json.extra(json, edition.extra());
                });
    }

    /**
     * The line of each target, from 1, in a file as it is written here; a file laid out by other
     * means has none.
     */
    static Map<String, Integer> targetLines(byte[] bytes) {
        Map<String, Integer> lines = new HashMap<>();
        String id = "";
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.startsWith(ID) && line.length() > ID.length() + 2) {
                id = line.substring(ID.length(), line.length() - 2);
            } else if (line.startsWith(TARGET)) {
                lines.put(id, number);
            }
        }
        return lines;
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
                                Json.elements(
                                        in,
                                        e ->
                                                translations.add(
                                                        new TranslationJson(file).read(e).built()));
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
        Schema.refuseUnlessKnown(file, SCHEMA, texts.getOrDefault("schema", ""));
        refuseTwice(file, translations);
        return new Edition(
                texts.getOrDefault("article", ""),
                texts.getOrDefault("source", ""),
                texts.getOrDefault("target", ""),
                translations,
                extra);
    }

    /** A merge can leave a segment twice; which one counts is for a person to say. */
    private static void refuseTwice(String file, List<Translation> translations) {
        Set<String> seen = new HashSet<>();
        for (Translation each : translations) {
            if (!seen.add(each.id())) {
                throw new UserError(
                        file
                                + ": "
                                + each.id()
                                + " stands twice, as after a merge: keep one of the two.");
            }
        }
    }
}
