package interligne.bench;

import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.workspace.Workspace;
import java.nio.file.Path;

/** What the first reading of a glossary and the first two finders cost a program just started. */
final class GlossaryStart {

    private GlossaryStart() {}

    public static void main(String[] workspace) {
        Workspace found = Workspace.at(Path.of(workspace.length == 0 ? "." : workspace[0]));
        long start = System.nanoTime();
        Glossary glossary = found.glossary();
        long read = System.nanoTime();
        for (String language : glossary.languages()) {
            new TermFinder(glossary, language);
        }
        long built = System.nanoTime();
        System.out.printf(
                "%d concepts read in %.1f ms, finders in %.1f ms%n",
                glossary.concepts().size(), (read - start) / 1e6, (built - read) / 1e6);
    }
}
