package interligne.check;

import interligne.glossary.TermComparison;
import interligne.glossary.TermFault;
import interligne.glossary.TermFinders;
import interligne.glossary.TermOccurrence;
import interligne.language.Language;
import java.util.List;

/** The glossary as the checks ask it: what a translation does not respect, which terms it has. */
public final class Terms {

    private final boolean empty;
    private final TermComparison comparison;

    Terms(TermFinders finders, Language from, Language to) {
        this.empty = finders.glossary().concepts().isEmpty();
        this.comparison =
                new TermComparison(
                        finders.of(from.tag()), finders.of(to.tag()), finders.glossary());
    }

    /** What the glossary does not allow in the translation. */
    List<TermFault> faults(Pair pair) {
        return empty
                ? List.of()
                : comparison.compare(
                        pair.source().text(),
                        pair.source().protectedSpans(),
                        pair.target().text(),
                        pair.target().protectedSpans());
    }

    /** The terms of the target language in the target, with all that each place may name. */
    List<TermOccurrence> inTarget(Pair pair) {
        return empty
                ? List.of()
                : comparison.target().longest(pair.target().text(), pair.target().protectedSpans());
    }
}
