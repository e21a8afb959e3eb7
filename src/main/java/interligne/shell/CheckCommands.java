package interligne.shell;

import interligne.article.UserError;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.LineWriter;
import interligne.shell.screen.Screen;
import interligne.shell.screen.ShownFinding;
import interligne.workflow.order.CheckOrder;
import interligne.workflow.order.Checked;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Fixed;
import interligne.workflow.order.Outcome;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Commands on checks: check, explain, accept. */
final class CheckCommands {

    private static final String GROUP = "Checks";

    private CheckCommands() {}

    static List<Action> all(Session session) {
        return List.of(check(session), explain(session), accept(session), fetchGrammar(session));
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
                        Option.text("from", "LANG", "the source language of files without one"),
                        Option.text("rules", "RULE[,RULE]", "only these rules"),
                        Option.choice(
                                "severity",
                                "leave out what is less grave",
                                "error",
                                "warning",
                                "note"),
                        Option.text("locale", "TAG", "the variant of the target language"),
                        Option.text("glossary", "PATH", "the terms: a CSV file or a folder"),
                        Option.text("baseline", "FILE", "what it holds does not fail"),
                        Option.text("changed-since", "GITREV", "only segments changed since"),
                        Option.flag("grammar", "grammar and spelling too, by LanguageTool (slow)"),
                        Option.flag("fix", "put right what is safe (type only), then check"),
                        Option.flag("dry-run", "with --fix: show the changes, save nothing"),
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
                .example(
                        "check",
                        "check cloud-pact --fail-on warning --format json",
                        "check messages.po --glossary glossary/",
                        "check --changed-since origin/main --format sarif --output checks.sarif",
                        "check --format baseline --output baseline.json",
                        "check --baseline baseline.json",
                        "check cloud-pact --grammar",
                        "check cloud-pact --fix --dry-run");
    }

    private static int check(Call call) {
        boolean rehearsal = call.flag("dry-run");
        if (rehearsal && !call.flag("fix")) {
            throw new UserError("--dry-run goes with --fix: add it, or leave --dry-run out.");
        }
        if (call.flag("fix")) {
            fix(call, rehearsal);
        }
        return rehearsal ? Runner.FINE : report(call);
    }

    private static void fix(Call call, boolean rehearsal) {
        Fixed fixed =
                call.workflow()
                        .checking()
                        .fix(targets(call), order(call), call.person(), rehearsal);
        Screen screen = call.screen();
        if (rehearsal) {
            fixed.lines().forEach(line -> screen.line(Screen.clean(line)));
        }
        fixed.refused().forEach(screen::message);
        String verb = rehearsal ? " would be put right." : " put right.";
        screen.message(
                fixed.segments() + (fixed.segments() == 1 ? " segment" : " segments") + verb);
    }

    private static int report(Call call) {
        Checked checked =
                call.workflow()
                        .checking()
                        .report(
                                targets(call),
                                order(call),
                                out(call),
                                call.text("output", ""),
                                call.screen()::said);
        checked.defects().forEach(each -> call.screen().message("interligne: " + each));
        checked.troubles().forEach(each -> call.screen().message("interligne: " + each));
        if (!checked.defects().isEmpty()) {
            return Runner.DEFECT;
        }
        return !checked.troubles().isEmpty()
                ? Runner.WRONG_USE
                : checked.failed() ? Runner.FINDINGS : Runner.FINE;
    }

    /** What people read is folded on a narrow screen; what machines read is not. */
    private static Writer out(Call call) {
        boolean text = call.text("format", "text").equals("text");
        return text ? new LineWriter(call.screen()) : call.screen().out();
    }

    private static CheckOrder order(Call call) {
        String format = call.text("format", "text");
        // Writing down what is there is no failure.
        String failOn = call.text("fail-on", format.equals("baseline") ? "never" : "error");
        return new CheckOrder(
                call.list("to"),
                call.text("from", ""),
                call.list("rules"),
                severity(call.text("severity", "note")),
                call.text("locale", ""),
                failOn.equals("never") ? Optional.empty() : Severity.of(failOn),
                format,
                call.text("glossary", ""),
                call.text("baseline", ""),
                call.text("changed-since", ""),
                call.flag("grammar"));
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
            return current.isEmpty() ? List.of() : List.of(current);
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
            int column = severities(screen);
            for (Rule rule : rules) {
                String gap = " ".repeat(width - rule.id().length());
                String severity = screen.said(rule.severity().label());
                String wide = severity + " ".repeat(column - severity.length());
                screen.line(rule.id() + gap + wide + screen.said(rule.sentence()));
            }
            return Runner.FINE;
        }
        Rule rule = call.workflow().rule(call.argument(0, "rule"));
        screen.line(
                screen.styled(Screen.Style.BOLD, rule.id())
                        + "  "
                        + screen.said(rule.severity().label()));
        screen.line(screen.said(rule.sentence()));
        screen.line(screen.said("Source: " + rule.source()));
        screen.line("");
        Rule.Example example = rule.example();
        screen.line("  " + example.from() + ":    " + example.text());
        screen.line("  " + screen.said("wrong:") + " " + example.wrong());
        screen.line("  " + screen.said("right:") + " " + example.right());
        return Runner.FINE;
    }

    /** How wide a column of severities is, with the gap behind it. */
    static int severities(Screen screen) {
        int widest = 0;
        for (Severity each : Severity.values()) {
            widest = Math.max(widest, screen.said(each.label()).length());
        }
        return widest + 2;
    }

    private static Action fetchGrammar(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "grammar fetch",
                        "Gets what check --grammar needs, through Maven (67 MB)",
                        CheckCommands::fetchGrammar)
                .example("grammar fetch");
    }

    private static int fetchGrammar(Call call) {
        String folder = call.workflow().checking().fetchGrammar();
        call.screen().message("LanguageTool is in " + folder + ".");
        return Runner.FINE;
    }

    private static Action accept(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "accept",
                        "Accepts the findings of a rule in a segment, with a reason",
                        CheckCommands::accept)
                .takes("FINDING…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("reason", "TEXT", "why it is no fault here"))
                .proposes(Proposals::segments)
                .example(
                        "accept s0012 number-changed --reason \"the author rounds\"",
                        "accept s0012 preferred-term-missing:chip --reason \"a game token\"",
                        "accept cloud-pact/fr s0012 error number-changed: --reason \"as shown\"");
    }

    private static int accept(Call call) {
        ShownFinding shown = ShownFinding.of(call.arguments(), call.workflow().rules());
        String segment = shown.segment();
        String rule = shown.rule();
        String article = shown.article().isEmpty() ? call.article() : shown.article();
        String target = shown.target().isEmpty() ? call.target(article) : shown.target();
        Outcome outcome =
                call.workflow()
                        .checking()
                        .accept(
                                article,
                                target,
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
