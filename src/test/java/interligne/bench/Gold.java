package interligne.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with its gold sentences.
 *
 * @param id its name in the set
 * @param language the tag of its language
 * @param set where it comes from
 * @param genre its genre, or the group of a rule
 * @param text the text
 * @param sentences its sentences in order, each found in the text
 */
record Gold(
        String id, String language, String set, String genre, String text, List<String> sentences) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The records of a file with one JSON object a line, packed with xz or not. */
    static List<Gold> read(Path file) {
        List<Gold> all = new ArrayList<>();
        try (InputStream in = open(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                if (row.path("verbatim").asBoolean(true)) {
                    all.add(of(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Packed files are read through the program {@code xz}. */
    private static InputStream open(Path file) throws IOException {
        if (!file.toString().endsWith(".xz")) {
            return Files.newInputStream(file);
        }
        return new ProcessBuilder("xz", "-dc", file.toString()).start().getInputStream();
    }

    private static Gold of(JsonNode row) {
        String set = row.path("source").asString("golden-rules");
        String genre = row.path("genre").asString(row.path("group").asString(""));
        List<String> sentences =
                StreamSupport.stream(row.path("sentences").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
        return new Gold(
                row.path("id").asString(),
                row.path("lang").asString(),
                set,
                genre,
                row.path("text").asString(),
                sentences);
    }

    /** The offsets in the text at which its sentences end. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            int found = text.indexOf(sentence, at);
            at = (found < 0 ? at : found) + sentence.length();
            ends.add(at);
        }
        return ends;
    }
}
