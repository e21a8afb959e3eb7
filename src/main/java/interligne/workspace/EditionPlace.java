package interligne.workspace;

import interligne.article.Edition;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an edition is kept, and what its file said at other times.
 *
 * @param root the folder of the workspace
 * @param article the id of the article
 * @param language the language of the edition
 */
public record EditionPlace(Path root, String article, String language) {

    /** The file as a path from the workspace, with {@code /}. */
    public String path() {
        return "translations/" + article + "/" + language + ".json";
    }

    /** The lines of the targets in the file, from 1, by segment. */
    public Map<String, Integer> targetLines() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UserFiles.read(root.resolve(path()), in -> in.transferTo(bytes));
        return EditionFile.targetLines(bytes.toByteArray());
    }

    /** The edition as it was at a git revision, if that has it. */
    public Optional<Edition> at(String revision) {
        List<Edition> then = new ArrayList<>();
        GitHistory.read(
                root.resolve(path()),
                revision,
                in -> then.add(EditionFile.read(revision + ":" + path(), in.readAllBytes())));
        return then.stream().findFirst();
    }
}
