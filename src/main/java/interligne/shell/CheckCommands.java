package interligne.shell;

import interligne.article.UserError;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.workflow.CheckOrder;
import interligne.workflow.Checked;
import interligne.workflow.Deed;
import interligne.workflow.Outcome;
import java.util.List;
import java.util.Optional;

/** Commands on checks: check, explain, accept. */
final class CheckCommands {

    private static final String GROUP = "Checks";

    private CheckCommands() {}

    static List<Action> all(Session session) {
        return List.of(check(session), explain(session), accept(session));
    }

    private static Action check(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "check",
                        "Checks translations; ends with 1 when something is found",
                        CheckCommands::check)
                .takes("TARGET…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("rules", "RULE[,RULE]", "only these rules"),
                        Option.choice(
                                "severity",
                                "leave out what is less grave",
                                "error",
                                "warning",
                                "note"),
                        Option.text("locale", "TAG", "the variant of the target language"),
                        Option.choice(
                                "fail-on",
                                "the least grave severity that fails (else error)",
                                "error",
                                "warning",
                                "note",
                                "never"),
                        Option.choice(
                                "format", "the report", CheckOrder.FORMATS.toArray(String[]::new)),
                        Option.text("output", "FILE", "write the report there"))
                .proposes(Proposals::articles)
                .example("check", "check cloud-pact --fail-on warning --format json");
    }

    private static int check(Call call) {
        String failOn = call.text("fail-on", "error");
        CheckOrder order =
                new CheckOrder(
                        call.list("to"),
                        call.list("rules"),
                        severity(call.text("severity", "note")),
                        call.text("locale", ""),
                        failOn.equals("never") ? Optional.empty() : Severity.of(failOn),
                        call.text("format", "text"));
        Checked checked =
                call.workflow()
                        .check(targets(call), order, call.screen().out(), call.text("output", ""));
        return checked.failed() ? Runner.FINDINGS : Runner.FINE;
    }

    private static Severity severity(String label) {
        return Severity.of(label).orElse(Severity.NOTE);
    }

    private static List<String> targets(Call call) {
        String named = call.text("article", "");
        if (!named.isEmpty()) {
            return List.of(named);
        }
        if (call.arguments().isEmpty()) {
            String current = call.session().current();
            return current.isEmpty() ? call.workflow().articles() : List.of(current);
        }
        return call.arguments();
    }

    private static Action explain(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "explain",
                        "Says what a rule asks for, why, with an example",
                        CheckCommands::explain)
                .takes("RULE")
                .proposes(Proposals::rules)
                .example("explain", "explain number-scale");
    }

    private static int explain(Call call) {
        Screen screen = call.screen();
        if (call.arguments().isEmpty()) {
            List<Rule> rules = call.workflow().rules();
            int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0) + 2;
            for (Rule rule : rules) {
                String gap = " ".repeat(width - rule.id().length());
                String severity = (rule.severity().label() + "   ").substring(0, 7);
                screen.line(rule.id() + gap + severity + "  " + rule.sentence());
            }
            return Runner.FINE;
        }
        Rule rule = call.workflow().rule(call.argument(0, "rule"));
        screen.line(screen.styled(Screen.Style.BOLD, rule.id()) + "  " + rule.severity().label());
        screen.line(rule.sentence());
        screen.line("Source: " + rule.source());
        screen.line("");
        Rule.Example example = rule.example();
        screen.line("  " + example.from() + "     " + example.text());
        screen.line("  wrong  " + example.wrong());
        screen.line("  right  " + example.right());
        return Runner.FINE;
    }

    private static Action accept(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "accept",
                        "Accepts the findings of a rule in a segment, with a reason",
                        CheckCommands::accept)
                .takes("SEG RULE")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("reason", "TEXT", "why it is no fault here"))
                .proposes(Proposals::segments)
                .example("accept s0012 number-changed --reason \"the author rounds\"");
    }

    private static int accept(Call call) {
        String segment = call.argument(0, "id of the segment");
        String rule = call.argument(1, "rule");
        String article = call.article();
        Outcome outcome =
                call.workflow()
                        .accept(
                                article,
                                call.target(article),
                                new Deed(call.person(), "accept"),
                                segment,
                                rule,
                                call.text("reason", ""));
        if (!outcome.refused().isEmpty()) {
            throw new UserError(outcome.refused().get(0));
        }
        call.screen().message(rule + " is accepted in " + segment + ".");
        return Runner.FINE;
    }
}
