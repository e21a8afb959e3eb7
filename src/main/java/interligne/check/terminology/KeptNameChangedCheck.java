package interligne.check.terminology;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.glossary.TermFault;

/** A name that the glossary keeps as it is, and that the target does not have. */
public final class KeptNameChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "kept-name-changed",
                    Severity.ERROR,
                    "A name that the glossary keeps stands in the target as it is.",
                    "The glossary: names are identifiers and are not translated.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Oracle joins the project.",
                            "Oráculo rejoint le projet.",
                            "Oracle rejoint le projet."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (TermFault fault : text.termFaults()) {
            if (fault.kind() == TermFault.Kind.NAME_CHANGED) {
                report(text, fault, found);
            }
        }
    }

    private static void report(Bitext text, TermFault fault, Findings found) {
        String written = fault.source().in(text.sourceText());
        String name = written.equals(fault.instead()) ? fault.proposal() : written;
        String message =
                fault.instead().isEmpty()
                        ? "The name \"%s\" is not in the target.".formatted(name)
                        : "The name \"%s\" became \"%s\".".formatted(name, fault.instead());
        Severity grave = fault.given() > 0 ? Severity.WARNING : Severity.ERROR;
        if (fault.given() == 0 || !fault.mayBeDropped()) {
            found.addTerm(grave, text, fault, message);
        }
    }
}
