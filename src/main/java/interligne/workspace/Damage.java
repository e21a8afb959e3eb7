package interligne.workspace;

import interligne.workspace.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Faults of an article's files that a merge, a copy, a kill or a hand left, and that can be mended
 * without losing a word: what is taken out is kept in a file with {@code .bak} at its end.
 */
public final class Damage {

    private final Path root;
    private final Path folder;
    private final String article;

    Damage(Path root, Path folder, String article) {
        this.root = root;
        this.folder = folder;
        this.article = article;
    }

    /** One sentence for each fault. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        history()
                .torn()
                .forEach(
                        (file, lines) ->
                                faults.add(
                                        shown(file)
                                                + ", line "
                                                + lines.get(0)
                                                + ": not a whole event (a kill or a merge left it);"
                                                + " it is passed over."));
        for (Path file : files()) {
            if (file.getFileName().toString().endsWith(SafeFiles.MARK)) {
                faults.add(shown(file) + ": left by a program that was killed.");
            }
        }
        String named = named();
        if (!named.isEmpty() && !named.equals(article)) {
            faults.add(
                    shown(folder.resolve("article.json"))
                            + ": says that it is \""
                            + named
                            + "\" (a copied folder?); the folder's name counts.");
        }
        return faults;
    }

    /** Folders with editions but without an article. */
    static List<String> orphans(Path root, Path all) {
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory)
                    .filter(each -> !Files.exists(each.resolve("article.json")))
                    .sorted()
                    .map(
                            each ->
                                    root.relativize(each)
                                            + " holds no article.json: restore it, or remove the"
                                            + " folder.")
                    .toList();
        } catch (IOException e) {
            throw Trouble.reading(all, e);
        }
    }

    private String named() {
        Path file = folder.resolve("article.json");
        try {
            return Json.first(Files.readAllBytes(file), "id");
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    /** Mends every fault; answers what was done. */
    public List<String> mended() {
        List<String> done = new ArrayList<>();
        history()
                .torn()
                .forEach(
                        (file, lines) -> {
                            mendHistory(file, new HashSet<>(lines));
                            done.add(shown(file) + ": torn lines taken out, kept in .bak.");
                        });
        if (!named().isEmpty() && !named().equals(article)) {
            done.add(rename());
        }
        try {
            for (Path file : files()) {
                if (file.getFileName().toString().endsWith(SafeFiles.MARK)) {
                    Files.deleteIfExists(file);
                    done.add(shown(file) + ": removed.");
                }
            }
        } catch (IOException e) {
            throw Trouble.writing(folder, e);
        }
        return done;
    }

    private String rename() {
        Path file = folder.resolve("article.json");
        try {
            byte[] bytes = Files.readAllBytes(file);
            SafeFiles.write(file.resolveSibling("article.json.bak"), bytes);
            SafeFiles.write(
                    file, ArticleFile.write(ArticleFile.read(shown(file), bytes).named(article)));
            return shown(file) + ": says now that it is " + article + ".";
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    private void mendHistory(Path file, Set<Integer> torn) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            StringBuilder whole = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                if (!torn.contains(i + 1) && !lines.get(i).isBlank()) {
                    whole.append(lines.get(i)).append('\n');
                }
            }
            SafeFiles.write(file.resolveSibling(file.getFileName() + ".bak"), bytes);
            SafeFiles.write(file, whole.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    private HistoryFiles history() {
        return new HistoryFiles(folder.resolve("history"));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString();
    }
}
