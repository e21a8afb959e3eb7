package interligne.workflow.checking;

import interligne.article.UserError;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.exchange.bilingual.formats.BilingualFormats.BilingualFormat;
import interligne.workspace.GitHistory;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import interligne.workspace.WorkspaceFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what the words of a check mean: ids of articles, files and folders of workspaces,
 * bilingual files, and folders that hold any of these.
 */
public final class CheckTargets {

    private final Path here;
    private final Optional<Workspace> around;
    private final Map<Path, ArticleTarget> articles = new LinkedHashMap<>();
    private final Set<FileTarget> files = new LinkedHashSet<>();

    /**
     * As seen from a folder.
     *
     * @param around the workspace there, if there is one
     */
    public CheckTargets(Path here, Optional<Workspace> around) {
        this.here = here.toAbsolutePath().normalize();
        this.around = around;
    }

    /** An article of a workspace. */
    public record ArticleTarget(Path workspace, String article) {}

    /** A bilingual file. */
    public record FileTarget(Path file, BilingualFormat format) {}

    /** Refuses a revision that git does not know where the targets lie. */
    public void requireRevision(String revision) {
        articles().forEach(each -> GitHistory.require(each.workspace(), revision));
        files.forEach(each -> GitHistory.require(GitHistory.folder(each.file()), revision));
    }

    public Collection<ArticleTarget> articles() {
        return articles.values();
    }

    public Set<FileTarget> files() {
        return files;
    }

    /**
     * Adds what a word means.
     *
     * @throws UserError when it means nothing
     */
    public void add(String word) {
        Path path = here.resolve(word).normalize();
        if (around.isPresent() && around.get().has(word)) {
            add(new ArticleTarget(around.get().root(), word));
        } else if (UserFiles.isFolder(path)) {
            folder(word, path);
        } else if (UserFiles.exists(path)) {
            file(word, path);
        } else {
            throw new UserError(missing(word));
        }
    }

    private void add(ArticleTarget article) {
        articles.putIfAbsent(article.workspace().resolve(article.article()), article);
    }

    private String missing(String word) {
        String rest =
                around.isPresent()
                        ? ", and no article of that name in "
                                + around.get().root()
                                + ": list shows them."
                        : ", and no workspace around it that could have such an article: check"
                                + " the name.";
        return "There is no file or folder \"" + word + "\" in " + here + rest;
    }

    private void file(String word, Path path) {
        Optional<ArticleTarget> article = articleOf(path);
        Optional<BilingualFormat> format = BilingualFormats.byFile(word);
        if (article.isPresent()) {
            add(article.get());
        } else if (format.isPresent()) {
            files.add(new FileTarget(path, format.get()));
        } else {
            throw new UserError(
                    word
                            + " is no bilingual file that check knows; it reads "
                            + String.join(", ", endings())
                            + "; a document is brought in by ingest.");
        }
    }

    /** The article that a file or folder inside {@code translations/} belongs to. */
    private static Optional<ArticleTarget> articleOf(Path path) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            Path root = folder.getParent() == null ? null : folder.getParent().getParent();
            if (root != null && WorkspaceFolder.isOne(root)) {
                Workspace workspace = Workspace.at(root);
                String id = String.valueOf(folder.getFileName());
                return folder.startsWith(WorkspaceFolder.translations(root)) && workspace.has(id)
                        ? Optional.of(new ArticleTarget(root, id))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void folder(String word, Path path) {
        int before = articles.size() + files.size();
        boolean workspace = WorkspaceFolder.isOne(path);
        Optional<ArticleTarget> article = workspace ? Optional.empty() : articleOf(path);
        article.ifPresent(this::add);
        if (workspace) {
            Workspace.at(path).articles().forEach(id -> add(new ArticleTarget(path, id)));
        } else if (article.isEmpty()) {
            search(path);
        }
        if (!workspace && articles.size() + files.size() == before) {
            throw new UserError(
                    "The folder " + word + " holds no workspace and no bilingual file: name one.");
        }
    }

    private void search(Path folder) {
        for (Path each : UserFiles.children(folder)) {
            if (WorkspaceFolder.isOne(each)) {
                folder(each.toString(), each);
            } else if (UserFiles.isFolder(each)) {
                search(each);
            } else {
                BilingualFormats.byFile(String.valueOf(each.getFileName()))
                        .ifPresent(format -> files.add(new FileTarget(each, format)));
            }
        }
    }

    private static List<String> endings() {
        Set<String> endings = new LinkedHashSet<>();
        BilingualFormats.ALL.forEach(format -> endings.addAll(format.endings()));
        return new ArrayList<>(endings);
    }
}
