package interligne.workspace;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.UserError;
import interligne.glossary.Glossary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A folder with {@code glossary/} and {@code translations/}: reads and saves what lies in it.
 *
 * <p>Reading never waits. Writing is done inside {@link #writing}, by one program at a time; a file
 * that changed on disk since it was read here is never overwritten.
 */
public final class Workspace {

    private static final String TRANSLATIONS = "translations";
    private static final String GLOSSARY = "glossary";
    private static final String ARTICLE = "article.json";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final long PATIENCE = 500;
    private static final int ARTICLES = 2000; // in mind at a time; a shell stays open all day
    private static final int EDITIONS = 16;

    /** Two people's events are both kept, whichever way their branches meet. */
    private static final String ATTRIBUTES =
            """
            *.json text eol=lf
            *.csv text eol=lf
            translations/*/history/*.jsonl text eol=lf merge=union
            """;

    private final Path root;
    private final Map<Path, Long> read = new HashMap<>();
    private final Known<Article> articles = new Known<>(ARTICLES);
    private final Known<Edition> editions = new Known<>(EDITIONS);

    private Workspace(Path root) {
        this.root = root;
    }

    /**
     * The workspace that a folder lies in.
     *
     * @throws UserError when neither it nor a folder above it is one
     */
    public static Workspace find(Path start) {
        Path from = start.toAbsolutePath().normalize();
        return WorkspaceFolder.above(from)
                .map(Workspace::new)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "There is no workspace in "
                                                + from
                                                + " or above it: run init to make one, or name"
                                                + " one with --workspace DIR."));
    }

    /**
     * The workspace in exactly that folder.
     *
     * @throws UserError when it is none
     */
    public static Workspace at(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!WorkspaceFolder.isOne(root)) {
            throw new UserError(
                    folder
                            + " is not a workspace: it has no glossary/ and translations/; run init "
                            + folder
                            + " to make one.");
        }
        return new Workspace(root);
    }

    /**
     * Makes a workspace; what is already there is left as it is.
     *
     * @param glossaryFiles the content of each glossary file by name
     */
    public static Workspace create(Path folder, Map<String, String> glossaryFiles) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve(TRANSLATIONS));
            Files.createDirectories(root.resolve(GLOSSARY));
            for (Map.Entry<String, String> each : glossaryFiles.entrySet()) {
                writeNew(root.resolve(GLOSSARY).resolve(each.getKey()), each.getValue());
            }
            writeNew(root.resolve(".gitignore"), ".interligne/\n");
            writeNew(root.resolve(".gitattributes"), ATTRIBUTES);
        } catch (IOException e) {
            throw Trouble.writing(root, e);
        }
        return new Workspace(root);
    }

    private static void writeNew(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Its folder. */
    public Path root() {
        return root;
    }

    /** Its settings. */
    public Settings settings() {
        Path file = root.resolve("interligne.json");
        return Files.exists(file)
                ? Settings.read("interligne.json", bytes(file))
                : Settings.DEFAULT;
    }

    /** All concepts of {@code glossary/*.csv}. */
    public Glossary glossary() {
        return glossaryFiles().read();
    }

    /** The files of the glossary, to be changed. */
    public GlossaryFiles glossaryFiles() {
        return new GlossaryFiles(root.resolve(GLOSSARY), this::save);
    }

    /** Its translation memories on disk. */
    public MemoryFiles memory() {
        return new MemoryFiles(root);
    }

    /** The ids of all articles, in order. */
    public List<String> articles() {
        Path folder = root.resolve(TRANSLATIONS);
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(ARTICLE)))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /** Whether there is an article with that id. */
    public boolean has(String article) {
        return ID.matcher(article).matches() && Files.isRegularFile(articleFile(article));
    }

    /**
     * The article with that id.
     *
     * @throws UserError when there is none, or its file is damaged
     */
    public Article article(String id) {
        if (!has(id)) {
            throw Trouble.noArticle(id, articles(), root);
        }
        Path file = articleFile(id);
        return articles.of(file, () -> ArticleFile.read(shown(file), bytes(file)).named(id));
    }

    /** Where the article with that id came from. */
    public String origin(String id) {
        Path file = articleFile(id);
        return ArticleFile.origin(bytes(file));
    }

    /** The target languages of an article's editions, in order. */
    public List<String> editions(String article) {
        Path folder = folder(article);
        List<String> languages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.equals(ARTICLE) && !name.startsWith(".")) {
                    languages.add(name.substring(0, name.length() - ".json".length()));
                }
            }
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
        languages.sort(null);
        return languages;
    }

    /**
     * An edition of an article.
     *
     * @throws UserError when there is none in that language, or its file is damaged
     */
    public Edition edition(String article, String language) {
        Path file = editionFile(article, language);
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    article
                            + " has no "
                            + language
                            + " edition; it has "
                            + String.join(", ", editions(article))
                            + ".");
        }
        return editions.of(
                file, () -> EditionFile.read(shown(file), bytes(file)).of(article, language));
    }

    /** The original bytes of an article, if they are still there. */
    public Optional<byte[]> original(String article) {
        return originalFile(article).map(this::bytes);
    }

    /** How the name of the original ends, without the dot; empty when it is gone. */
    public String originalExtension(String article) {
        return originalFile(article)
                .map(file -> file.getFileName().toString().substring("original.".length()))
                .orElse("");
    }

    private Optional<Path> originalFile(String article) {
        Path folder = folder(article).resolve("source");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().startsWith("original."))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /**
     * Does something that writes, while no other program may.
     *
     * @throws UserError with exit code 4 when another program writes now
     */
    public <T> T writing(String person, Supplier<T> deed) {
        WriterLock lock = WriterLock.take(root.resolve(".interligne"), person, PATIENCE);
        try (lock) {
            return deed.get();
        }
    }

    /** Saves an article; its editions are saved by themselves. */
    public void save(Article article) {
        Path file = articleFile(article.id());
        save(file, ArticleFile.write(article));
        articles.wrote(file, article);
    }

    /** Saves an edition. */
    public void save(Edition edition) {
        Path file = editionFile(edition.article(), edition.target());
        save(file, EditionFile.write(edition));
        editions.wrote(file, edition);
    }

    /** Keeps the bytes that an article was read from, beside it. */
    public void saveOriginal(String article, String extension, byte[] bytes) {
        Path folder = folder(article).resolve("source");
        Path file = folder.resolve("original." + extension);
        try {
            SafeFiles.write(file, bytes);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path other : files.toList()) {
                    if (!other.equals(file)) {
                        Files.delete(other);
                    }
                }
            }
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    /**
     * Adds events to the history of an article, then saves what they changed: a change that is
     * saved but not told would be a lie. What cannot be saved is not told either.
     */
    public void save(String article, List<Event> events, Runnable saving) {
        HistoryFiles history = history(folder(article));
        Map<Path, Long> lengths = history.add(events);
        try {
            saving.run();
        } catch (UserError e) {
            history.cut(lengths);
            throw e;
        }
    }

    /** What can be wrong with the files of an article. */
    public Damage damage(String article) {
        return new Damage(root, folder(article), article);
    }

    /** Folders with editions but without an article, one sentence each. */
    public List<String> orphans() {
        return Damage.orphans(root, root.resolve(TRANSLATIONS));
    }

    /** All events of an article, in the order of time. */
    public List<Event> history(String article) {
        return history(folder(article)).all();
    }

    private static HistoryFiles history(Path folder) {
        return new HistoryFiles(folder.resolve("history"));
    }

    /** The folder that {@code export} writes to unless told otherwise. */
    public Path exportFolder(String article) {
        return folder(article).resolve("export");
    }

    private void save(Path file, byte[] bytes) {
        try {
            refuseIfChanged(file);
            Path folder = file.getParent();
            if (folder != null) {
                SafeFiles.sweep(folder);
            }
            SafeFiles.write(file, bytes);
            read.put(file, sum(bytes));
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    private void refuseIfChanged(Path file) throws IOException {
        @Nullable Long before = read.get(file);
        if (before != null && Files.exists(file) && before != sum(Files.readAllBytes(file))) {
            throw new UserError(
                    shown(file)
                            + " changed on disk while interligne worked on it: nothing was"
                            + " overwritten; run the command again.");
        }
    }

    private byte[] bytes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            read.put(file, sum(bytes));
            return bytes;
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue() ^ ((long) bytes.length << 32);
    }

    private String shown(Path file) {
        return root.relativize(file).toString();
    }

    Path articleFile(String id) {
        return folder(id).resolve(ARTICLE);
    }

    Path editionFile(String article, String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new UserError("\"" + language + "\" is not a language tag such as de or pt-BR.");
        }
        return folder(article).resolve(language + ".json");
    }

    private Path folder(String article) {
        if (!ID.matcher(article).matches()) {
            throw new UserError(
                    "\""
                            + article
                            + "\" is not an article id: use lower-case letters, digits and"
                            + " hyphens.");
        }
        return root.resolve(TRANSLATIONS).resolve(article);
    }
}
