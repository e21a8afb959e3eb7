package interligne.workflow;

import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workspace to try things in: the shipped glossary, and the shipped article as a file. */
public final class Practice {

    /** The name of the article's file. */
    public static final String ARTICLE = "article.txt";

    private static final List<String> GLOSSARY =
            List.of("companies.csv", "people.csv", "terms.csv");

    private Practice() {}

    /** Makes the workspace in a temporary folder; answers the folder. */
    public static Path make() {
        Map<String, String> glossary = new LinkedHashMap<>();
        for (String name : GLOSSARY) {
            glossary.put(name, new String(shipped("glossary/" + name), StandardCharsets.UTF_8));
        }
        Path folder = UserFiles.temporaryFolder("interligne-tour");
        Workspace.create(folder, glossary);
        UserFiles.writeOut(folder.resolve(ARTICLE), out -> out.write(shipped("original.txt")));
        return folder;
    }

    /** A file that the build takes from the shipped workspace into the program. */
    private static byte[] shipped(String name) {
        try (InputStream in = Practice.class.getResourceAsStream("practice/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
