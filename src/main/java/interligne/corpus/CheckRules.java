package interligne.corpus;

import interligne.article.UserError;
import interligne.glossary.Glossary;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import interligne.workspace.WorkspaceFolder;
import java.nio.file.Path;
import java.util.Map;

/**
 * What an archive is checked by.
 *
 * @param glossary the terms
 * @param severities by rule id, as settings say them
 * @param locale the variant of the target language, or empty
 */
record CheckRules(Glossary glossary, Map<String, String> severities, String locale) {

    /**
     * Those of a workspace, or of a file or folder of terms; only the machine that starts a run
     * reads them.
     *
     * @param path a workspace, a file or folder of terms, or empty for no terms
     * @throws UserError naming what is wrong with it
     */
    static CheckRules of(String path) {
        if (path.isEmpty()) {
            return new CheckRules(Glossary.EMPTY, Map.of(), "");
        }
        Path place = Path.of(path);
        if (WorkspaceFolder.isOne(place)) {
            Workspace workspace = Workspace.at(place);
            return new CheckRules(
                    workspace.glossary(),
                    workspace.settings().severities(),
                    workspace.settings().locale());
        }
        return new CheckRules(UserFiles.glossary(place), Map.of(), "");
    }
}
