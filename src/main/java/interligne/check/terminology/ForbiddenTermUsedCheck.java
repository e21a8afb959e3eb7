package interligne.check.terminology;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.glossary.TermFault;

/** A word that the glossary forbids for what the source says. */
public final class ForbiddenTermUsedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "forbidden-term-used",
                    Severity.ERROR,
                    "A term that the glossary forbids is not used.",
                    "The glossary, column forbidden.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The competition is fierce.",
                            "La compétition est rude.",
                            "La concurrence est rude."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (TermFault fault : text.termFaults()) {
            if (fault.kind() == TermFault.Kind.FORBIDDEN
                    || fault.kind() == TermFault.Kind.DEPRECATED) {
                report(text, fault, found);
            }
        }
    }

    private static void report(Bitext text, TermFault fault, Findings found) {
        String message =
                "The glossary forbids \"%s\": write \"%s\"."
                        .formatted(fault.instead(), fault.proposal());
        Severity grave =
                fault.kind() == TermFault.Kind.FORBIDDEN ? Severity.ERROR : Severity.WARNING;
        found.addTerm(grave, text, fault, message);
    }
}
