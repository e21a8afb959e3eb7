package interligne.check;

import interligne.article.Content;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.glossary.TermMatch;
import interligne.glossary.TermOccurrence;
import interligne.language.Language;
import java.util.List;

/** The glossary as the checks ask it: which terms stand in a source, which in a target. */
public final class Terms {

    private final Glossary glossary;
    private final TermFinder sources;
    private final TermFinder targets;

    Terms(Glossary glossary, Language from, Language to) {
        this.glossary = glossary;
        this.sources = new TermFinder(glossary, from.tag());
        this.targets = new TermFinder(glossary, to.tag());
    }

    /** The terms of the source language in a text. */
    List<TermMatch> inSource(Content content) {
        return glossary.concepts().isEmpty()
                ? List.of()
                : sources.find(content.text(), content.protectedSpans());
    }

    /** The terms of the target language in a text, with all that each place may name. */
    List<TermOccurrence> inTarget(Content content) {
        return glossary.concepts().isEmpty()
                ? List.of()
                : targets.longest(content.text(), content.protectedSpans());
    }

    /** The glossary itself. */
    public Glossary glossary() {
        return glossary;
    }
}
