package interligne.check;

import interligne.glossary.TermComparison;
import interligne.glossary.TermFault;
import interligne.glossary.TermFinders;
import interligne.glossary.TermOccurrence;
import interligne.language.Language;
import java.util.List;
import java.util.function.Supplier;

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
    List<TermFault> faults(Pair pair, Supplier<List<TermOccurrence>> everywhere) {
        return empty
                ? List.of()
                : comparison.compare(
                        pair.source().text(),
                        pair.source().protectedSpans(),
                        pair.target().text(),
                        everywhere);
    }

    /** Every place of the target with a term of its language, also inside longer terms. */
    List<TermOccurrence> everywhere(Pair pair) {
        return empty
                ? List.of()
                : comparison
                        .target()
                        .everywhere(pair.target().text(), pair.target().protectedSpans());
    }
}
