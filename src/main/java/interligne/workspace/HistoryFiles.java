package interligne.workspace;

import interligne.article.Event;
import interligne.article.UserError;
import interligne.workspace.json.Json;
import interligne.workspace.json.Times;
import interligne.workspace.json.TranslationJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder {@code history/} of an article: events, one a line, in files by month and person, so
 * that two people never append to the same one.
 */
final class HistoryFiles {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);

    private final Path folder;

    HistoryFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds events, each to the file of its person and month; on disk when this returns.
     *
     * @return the length that each file had before
     */
    Map<Path, Long> add(List<Event> events) {
        Map<Path, StringBuilder> files = new LinkedHashMap<>();
        for (Event event : events) {
            String name = MONTH.format(event.at()) + "." + fileName(event.person()) + ".jsonl";
            files.computeIfAbsent(folder.resolve(name), key -> new StringBuilder())
                    .append(line(event))
                    .append('\n');
        }
        Map<Path, Long> lengths = new LinkedHashMap<>();
        files.forEach(
                (file, lines) -> {
                    try {
                        lengths.put(file, Files.exists(file) ? Files.size(file) : 0);
                        SafeFiles.append(file, lines.toString().getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw Trouble.writing(file, e);
                    }
                });
        return lengths;
    }

    /** Makes files as long again as they were, where that can be done. */
    void cut(Map<Path, Long> lengths) {
        lengths.forEach(
                (file, length) -> {
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(length);
                        channel.force(true);
                    } catch (IOException e) {
                        return; // the reader sees by itself that the change was never made
                    }
                });
    }

    private static String fileName(String person) {
        String name = person.replaceAll("[^\\p{L}\\p{Nd}_-]+", "-");
        return name.isEmpty() || name.equals("-") ? "someone" : name;
    }

    /** All events, in the order of time; a line that is not whole is left to the doctor. */
    List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (Path file : files()) {
            lines(file).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> whole(line).ifPresent(events::add));
        }
        events.sort(Comparator.comparing(Event::at).thenComparing(Event::batch));
        return events;
    }

    /** The numbers, from 1, of lines that are no event, by file. */
    Map<Path, List<Integer>> torn() {
        Map<Path, List<Integer>> torn = new LinkedHashMap<>();
        for (Path file : files()) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && whole(lines.get(i)).isEmpty()) {
                    torn.computeIfAbsent(file, key -> new ArrayList<>()).add(i + 1);
                }
            }
        }
        return torn;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    private static String line(Event event) {
        return Json.line(
                json -> {
                    json.writeStringProperty("at", event.at().toString());
                    json.writeStringProperty("person", event.person());
                    json.writeStringProperty("role", event.role());
                    json.writeStringProperty("action", event.action());
                    json.writeStringProperty("target", event.target());
                    json.writeStringProperty("segment", event.segment());
                    json.writeStringProperty("from", event.before().state().label());
                    json.writeStringProperty("to", event.to());
                    json.writeStringProperty("source", event.source());
                    json.writeStringProperty("before", event.before().target());
                    json.writeStringProperty("after", event.after());
                    json.writeStringProperty("origin", event.origin());
                    json.writeStringProperty("batch", event.batch());
                    Json.unlessEmpty(json, "undoes", event.undoes());
                    Json.unlessEmpty(json, "why", event.why());
                    json.writeObjectPropertyStart("was");
                    if (!event.before().source().equals(event.source())) {
                        json.writeStringProperty("source", event.before().source());
                    }
                    TranslationJson.writeRest(json, event.before());
                    json.writeEndObject();
                });
    }

    private static Optional<Event> whole(String line) {
        try {
            return Optional.of(event(line));
        } catch (UserError | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Event event(String line) {
        Map<String, String> texts = new HashMap<>();
        TranslationJson was = new TranslationJson("history");
        Json.read(
                "history",
                line.getBytes(StandardCharsets.UTF_8),
                new HashMap<>(),
                (key, in) -> {
                    if (key.equals("was")) {
                        was.read(in);
                    } else {
                        texts.put(key, Json.text(in));
                    }
                    return true;
                });
        String source = texts.getOrDefault("source", "");
        was.with("id", texts.getOrDefault("segment", ""));
        was.with("state", texts.getOrDefault("from", ""));
        was.with("target", texts.getOrDefault("before", ""));
        return new Event(
                Times.read(texts.getOrDefault("at", "")),
                texts.getOrDefault("person", ""),
                texts.getOrDefault("action", ""),
                texts.getOrDefault("target", ""),
                was.unless("source", source).built(),
                source,
                texts.getOrDefault("to", ""),
                texts.getOrDefault("after", ""),
                texts.getOrDefault("origin", ""),
                texts.getOrDefault("batch", ""),
                texts.getOrDefault("undoes", ""),
                texts.getOrDefault("why", ""));
    }
}
