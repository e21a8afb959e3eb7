package interligne.workflow.source;

import interligne.article.UserError;
import interligne.engine.WebPage;
import interligne.workspace.UserFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what a user named: a file, a folder, a URL or standard input. */
public final class Sources {

    private final Path here;
    private final Path root;

    public Sources(Path here, Path root) {
        this.here = here;
        this.root = root;
    }

    public List<Source> of(String named) {
        if (named.equals("-")) {
            return List.of(new Source("stdin", "-", UserFiles.readIn("standard input", System.in)));
        }
        if (named.startsWith("http://") || named.startsWith("https://")) {
            WebPage page = WebPage.fetch(named);
            return List.of(new Source(page.name(), page.address(), page.bytes()));
        }
        Path path = here.resolve(named);
        if (!UserFiles.isFolder(path)) {
            return List.of(file(path));
        }
        List<Source> sources = new ArrayList<>();
        UserFiles.filesIn(path).forEach(file -> sources.add(file(file)));
        if (sources.isEmpty()) {
            throw new UserError(
                    "The folder "
                            + named
                            + " holds no file: name a folder with documents, or one document.");
        }
        return sources;
    }

    private Source file(Path path) {
        byte[] bytes = UserFiles.readIn(path);
        return new Source(String.valueOf(path.getFileName()), origin(path), bytes);
    }

    /** The path from the workspace: it means the same on every machine of a team. */
    private String origin(Path path) {
        Path full = path.toAbsolutePath().normalize();
        return root.relativize(full).toString().replace('\\', '/');
    }
}
