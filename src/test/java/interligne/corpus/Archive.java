package interligne.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A made archive: a file of lines larger than two shards, small files, and broken ones. */
public final class Archive {

    private Archive() {}

    /** Writes it; answers how many pairs can be read. */
    static int write(Path folder, int lines) throws IOException {
        Files.createDirectories(folder);
        StringBuilder jsonl = new StringBuilder();
        StringBuilder tsv = new StringBuilder("id\ten\tfr\n");
        for (int i = 1; i <= lines; i++) {
            int other = i % 1000 == 0 ? i + 1 : i;
            jsonl.append(
                    """
                    {"id":"j%d","from":"en","to":"fr","source":"The mill of Lorvel ground %d sacks.","target":"Le moulin de Lorvel a moulu %d sacs."}
                    """
                            .formatted(i, i, other));
            tsv.append("t%d\tRow %d is here.\tLa ligne %d est ici.\n".formatted(i, i, other));
        }
        Files.writeString(folder.resolve("large.jsonl"), jsonl);
        Files.writeString(folder.resolve("large.tsv"), tsv);
        Files.writeString(
                folder.resolve("small.tmx"),
                """
                <tmx version="1.4"><header srclang="en"/><body>
                <tu tuid="m1"><tuv xml:lang="en"><seg>7 boats left.</seg></tuv>
                <tuv xml:lang="fr"><seg>8 bateaux sont partis.</seg></tuv></tu>
                </body></tmx>
                """);
        Files.writeString(
                folder.resolve("torn.tmx"),
                """
                <tmx version="1.4"><header srclang="en"/><body>
                <tu tuid="a1"><tuv xml:lang="en"><seg>Three nets dried.</seg></tuv>
                <tuv xml:lang="fr"><seg>Trois filets ont séché.</seg></tuv></tu>
                <tu tuid="a2"><tuv xml:lang="en"><seg>Four nets""");
        byte[] wrong =
                ("{\"id\":\"b1\",\"from\":\"en\",\"to\":\"fr\",\"source\":\"Two\",\"target\":\"Deux\"}\n"
                                + "{\"id\":\"b2\",\"from\":\"en\",\"to\":\"fr\",\"source\":\"Coffee\","
                                + "\"target\":\"Caf\u00e9\"}\n"
                                + "{\"id\":\"b3\",\n"
                                + "{\"id\":\"b4\",\"from\":\"en\",\"to\":\"fr\",\"source\":\"Six\",\"target\":\"Six\"}\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("wrong.jsonl"), wrong);
        return 2 * lines + 1 + 1 + 2;
    }

    /** All lines of the files of a folder, sorted. */
    public static List<String> sorted(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        all.sort(null);
        return all;
    }
}
