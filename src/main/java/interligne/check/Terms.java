package interligne.check;

import interligne.article.Content;
import interligne.glossary.Glossary;
import interligne.glossary.TermMatch;
import interligne.language.Language;
import java.util.List;

/** The glossary as the checks ask it: which terms stand in a source, which in a target. */
public final class Terms {

    private final Glossary glossary;

    Terms(Glossary glossary, Language from, Language to) {
        this.glossary = glossary;
    }

    /** The terms of the source language in a text. */
    List<TermMatch> inSource(Content content) {
        return List.of();
    }

    /** The terms of the target language in a text. */
    List<TermMatch> inTarget(Content content) {
        return List.of();
    }

    /** The glossary itself. */
    public Glossary glossary() {
        return glossary;
    }
}
