package interligne.workspace;

import interligne.workspace.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/** A change of {@code interligne.json} that leaves every other key as it was. */
public final class SettingsChange {

    static final String ENGINES = "engines";
    static final String HOSTS = "allowed-hosts";
    static final String STANDARD = "engine";

    private final String key;
    private final UnaryOperator<EngineSettings> change;

    private SettingsChange(String key, UnaryOperator<EngineSettings> change) {
        this.key = key;
        this.change = change;
    }

    /** Adds an engine, or gives it other options. */
    public static SettingsChange engine(String name, Map<String, String> options) {
        return new SettingsChange(
                ENGINES,
                old -> {
                    Map<String, Map<String, String>> all = new LinkedHashMap<>(old.engines());
                    all.put(name, options);
                    return new EngineSettings(
                            all, old.standard(), old.allowedHosts(), old.offline());
                });
    }

    /** Makes an engine the one that is meant when none is named. */
    public static SettingsChange standard(String name) {
        return new SettingsChange(
                STANDARD,
                old -> new EngineSettings(old.engines(), name, old.allowedHosts(), old.offline()));
    }

    /** Lets texts be sent to a host from now on. */
    public static SettingsChange allowed(String host) {
        return new SettingsChange(
                HOSTS,
                old -> {
                    Set<String> hosts = new LinkedHashSet<>(old.allowedHosts());
                    hosts.add(host);
                    return new EngineSettings(old.engines(), old.standard(), hosts, old.offline());
                });
    }

    /** Changes the file; to be called inside {@link Workspace#writing}. */
    public void save(Workspace workspace) {
        Path file = workspace.root().resolve("interligne.json");
        try {
            byte[] old = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            SafeFiles.write(file, in("interligne.json", old));
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    /** The file after the change; empty bytes stand for no file. */
    private byte[] in(String file, byte[] bytes) {
        Map<String, String> raw = new LinkedHashMap<>();
        EngineSettings old = EngineSettings.NONE;
        if (bytes.length > 0) {
            Json.read(file, bytes, raw, (name, in) -> false);
            old = Settings.read(file, bytes).engines();
        }
        EngineSettings changed = change.apply(old);
        raw.putIfAbsent(key, "");
        return Json.document(
                json ->
                        raw.forEach(
                                (name, value) -> {
                                    json.writeName(name);
                                    if (name.equals(key)) {
                                        write(json, changed);
                                    } else {
                                        Json.copy(json, value);
                                    }
                                }));
    }

    private void write(JsonGenerator json, EngineSettings settings) {
        switch (key) {
            case ENGINES ->
                    object(
                            json,
                            each ->
                                    settings.engines()
                                            .forEach(
                                                    (name, options) -> {
                                                        json.writeName(name);
                                                        object(
                                                                json,
                                                                any ->
                                                                        options.forEach(
                                                                                json
                                                                                        ::writeStringProperty));
                                                    }));
            case HOSTS -> {
                json.writeStartArray();
                settings.allowedHosts().forEach(json::writeString);
                json.writeEndArray();
            }
            default -> json.writeString(settings.standard());
        }
    }

    private static void object(JsonGenerator json, Consumer<JsonGenerator> body) {
        json.writeStartObject();
        body.accept(json);
        json.writeEndObject();
    }
}
