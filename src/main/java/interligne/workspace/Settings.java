package interligne.workspace;

import interligne.article.UserError;
import interligne.workspace.json.Json;
import interligne.workspace.json.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The optional file {@code interligne.json}.
 *
 * @param person who works here when neither {@code --as}, the environment nor git says so; or empty
 * @param source the language of new articles, BCP 47; empty to find it out
 * @param targets the languages of the editions of new articles
 * @param selfApproval whether a translator may approve own work (recorded as a self-check)
 * @param severities severity by rule id: {@code error warning note off}
 * @param locale the variant that checks assume for a target language, for example {@code fr-CA}
 * @param segmentation an SRX file inside the workspace whose rules come before ours; or empty
 * @param segmentationAlone whether only the rules of that file apply
 * @param engines machine translation, what it may be sent to
 * @param memory what matches of some memories lose, and which are forbidden
 */
public record Settings(
        String person,
        String source,
        List<String> targets,
        boolean selfApproval,
        Map<String, String> severities,
        String locale,
        String segmentation,
        boolean segmentationAlone,
        EngineSettings engines,
        MemorySettings memory) {

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note", "off");

    /** The settings of a workspace that has no such file. */
    public static final Settings DEFAULT =
            new Settings(
                    "",
                    "",
                    List.of(),
                    false,
                    Map.of(),
                    "",
                    "",
                    false,
                    EngineSettings.NONE,
                    MemorySettings.NONE);

    /** What the {@code schema} key says, where the hand that made the file wrote one. */
    private static final String SCHEMA = "interligne/settings@1";

    /** Copies the collections. */
    public Settings {
        targets = List.copyOf(targets);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }

    /**
     * Reads the file.
     *
     * @throws UserError naming the key that is wrong
     */
    static Settings read(String file, byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> severities = new LinkedHashMap<>();
        List<String> targets = new ArrayList<>();
        EngineSettings.Reading engines = new EngineSettings.Reading();
        MemorySettings[] memory = {MemorySettings.NONE};
        Json.read(
                file,
                bytes,
                new LinkedHashMap<>(),
                (key, in) -> {
                    switch (key) {
                        case "schema" -> Schema.refuseUnlessKnown(file, SCHEMA, Json.text(in));
                        case "person",
                                "source",
                                "locale",
                                "self-approval",
                                "segmentation",
                                "segmentation-alone" ->
                                texts.put(key, Json.text(in));
                        case "memory" -> memory[0] = MemorySettings.read(file, in);
                        case "targets" -> Json.elements(in, e -> targets.add(Json.text(e)));
                        case "severities" ->
                                Json.fields(
                                        in,
                                        null,
                                        (rule, value) -> {
                                            severities.put(
                                                    rule, severity(file, rule, Json.text(value)));
                                            return true;
                                        });
                        default -> {
                            return engines.read(key, in);
                        }
                    }
                    return true;
                });
        return new Settings(
                texts.getOrDefault("person", ""),
                texts.getOrDefault("source", ""),
                targets,
                texts.getOrDefault("self-approval", "").equals("true"),
                severities,
                texts.getOrDefault("locale", ""),
                texts.getOrDefault("segmentation", ""),
                texts.getOrDefault("segmentation-alone", "").equals("true"),
                engines.done(),
                memory[0]);
    }

    private static String severity(String file, String rule, String found) {
        if (!SEVERITIES.contains(found)) {
            throw new UserError(
                    file
                            + ": the severity of "
                            + rule
                            + " is \""
                            + found
                            + "\"; it must be error, warning, note or off.");
        }
        return found;
    }
}
