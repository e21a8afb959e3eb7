package interligne.check.terminology;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.glossary.TermFault;

/** A term of the source without any of its accepted terms in the target. */
public final class PreferredTermMissingCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "preferred-term-missing",
                    Severity.WARNING,
                    "A term of the glossary is translated by one of its accepted terms.",
                    "The glossary.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The company designs its own chip.",
                            "L’entreprise conçoit son propre morceau.",
                            "L’entreprise conçoit sa propre puce."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (TermFault fault : text.termFaults()) {
            if (fault.kind() == TermFault.Kind.MISSING) {
                report(text, fault, found);
            }
        }
    }

    /** A term that is rendered once may be a pronoun the second time: worth a look only. */
    private static void report(Bitext text, TermFault fault, Findings found) {
        String term = fault.source().in(text.sourceText());
        String message =
                fault.given() == 0
                        ? "For \"%s\" the glossary asks for \"%s\"."
                                .formatted(term, fault.proposal())
                        : "\"%s\" stands %d times in the source, its term %s in the target."
                                .formatted(term, fault.asked(), times(fault.given()));
        Severity grave = fault.mayBeDropped() ? Severity.NOTE : Severity.WARNING;
        found.addTerm(grave, text, fault, message);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
