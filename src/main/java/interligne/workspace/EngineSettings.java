package interligne.workspace;

import interligne.workspace.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;

/**
 * What {@code interligne.json} says of machine translation.
 *
 * @param engines the options of each engine by its name
 * @param standard the engine that is meant when none is named, or empty
 * @param allowedHosts hosts that texts may be sent to
 * @param offline whether nothing may be sent at all
 */
public record EngineSettings(
        Map<String, Map<String, String>> engines,
        String standard,
        Set<String> allowedHosts,
        boolean offline) {

    /** Nothing is configured, nothing is allowed. */
    public static final EngineSettings NONE = new EngineSettings(Map.of(), "", Set.of(), false);

    /** Copies the collections. */
    public EngineSettings {
        engines = Collections.unmodifiableMap(new LinkedHashMap<>(engines));
        allowedHosts = Collections.unmodifiableSet(new LinkedHashSet<>(allowedHosts));
    }

    /** The keys as they are read one after the other. */
    static final class Reading {

        private final Map<String, Map<String, String>> engines = new LinkedHashMap<>();
        private final Set<String> hosts = new LinkedHashSet<>();
        private String standard = "";
        private boolean offline;

        boolean read(String key, JsonParser in) {
            switch (key) {
                case SettingsChange.ENGINES -> Json.fields(in, null, this::engine);
                case SettingsChange.HOSTS -> Json.elements(in, each -> hosts.add(Json.text(each)));
                case SettingsChange.STANDARD -> standard = Json.text(in);
                case "offline" -> offline = Json.text(in).equals("true");
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean engine(String name, JsonParser in) {
            Map<String, String> options = new LinkedHashMap<>();
            Json.fields(
                    in,
                    null,
                    (option, value) -> {
                        options.put(option, Json.text(value));
                        return true;
                    });
            engines.put(name, options);
            return true;
        }

        EngineSettings done() {
            return new EngineSettings(engines, standard, hosts, offline);
        }
    }
}
