package interligne.glossary;

import java.util.HashMap;
import java.util.Map;

/**
 * The finders of one glossary, one for each language, made when it is first asked for and never
 * twice. Threads may share it.
 */
public final class TermFinders {

    private final Glossary glossary;
    private final Map<String, TermFinder> made = new HashMap<>();

    /** Over that glossary. */
    public TermFinders(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The glossary whose terms they find. */
    public Glossary glossary() {
        return glossary;
    }

    /** The finder of a language. */
    public synchronized TermFinder of(String language) {
        return made.computeIfAbsent(language, tag -> new TermFinder(glossary, tag));
    }
}
