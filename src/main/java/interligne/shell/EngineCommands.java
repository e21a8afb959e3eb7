package interligne.shell;

import interligne.article.Translation;
import interligne.article.UserError;
import interligne.check.Finding;
import interligne.check.Severity;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.shell.desk.Sheet;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.workflow.Drafting;
import interligne.workflow.MachinePlan;
import interligne.workflow.Machines;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Drafted;
import interligne.workflow.order.EngineState;
import interligne.workflow.order.MachineOrder;
import interligne.workflow.order.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands on machine translation: engine list, use, test; confidential; draft by an engine. */
final class EngineCommands {

    private static final String GROUP = "Drafts";
    static final Option OFFLINE = Option.flag("offline", "send nothing to another machine");
    static final Option YES =
            Option.flag("yes", "agree that texts are sent to the engine's host, from now on");

    private EngineCommands() {}

    static List<Action> all(Session session) {
        return List.of(list(session), use(session), test(session), confidential(session));
    }

    /** The command {@code draft} with an engine: what the memory knows first, if asked for. */
    static int draft(Call call, String article, String target, Selection selection) {
        Machines machines = call.workflow().machines();
        boolean dryRun = call.flag("dry-run");
        int least = call.number("min-memory", 0);
        MachineOrder order =
                new MachineOrder(
                        call.text("engine", ""),
                        call.number("max-chars", Integer.MAX_VALUE),
                        call.flag("offline"));
        MachinePlan plan = machines.plan(article, target, selection, order);
        if (dryRun) {
            call.screen().line(said(call.screen(), plan, article + "/" + target));
            return Runner.FINE;
        }
        if (least > 0) {
            Deed deed = new Deed(call.person(), "draft");
            Drafting.Order memory = new Drafting.Order(least, false, false);
            List<Translation> known =
                    call.workflow().drafting().draft(article, target, deed, selection, memory);
            String count = Prose.count(known.size(), "segment");
            call.screen().message(count + " drafted from the memory.");
            plan = machines.plan(article, target, selection, order);
        }
        if (plan.asks()) {
            agree(call, plan, article + "/" + target);
            plan = machines.plan(article, target, selection, order);
        }
        return tell(call, plan, machines.draft(article, target, plan, call.person()));
    }

    private static String said(Screen screen, MachinePlan plan, String edition) {
        return screen.said(
                plan.engine()
                        + " would draft "
                        + Prose.count(plan.segments() + plan.remembered(), "segment")
                        + " of "
                        + edition
                        + ": "
                        + Prose.count(plan.characters(), "character")
                        + " sent to "
                        + (plan.host().isEmpty() ? "a program on this machine" : plan.host())
                        + ", "
                        + plan.remembered()
                        + " known already"
                        + (plan.left() > 0 ? ", " + plan.left() + " left out by --max-chars" : "")
                        + ".");
    }

    /** The question before the first text goes to a host, asked once. */
    private static void agree(Call call, MachinePlan plan, String what) {
        String question =
                "Send "
                        + Prose.count(plan.characters(), "character")
                        + " of "
                        + what
                        + " to "
                        + plan.host();
        if (!call.flag("yes")) {
            if (call.session().editor().isEmpty()) {
                throw new UserError(
                        question
                                + "? Nothing was sent: --yes agrees, and puts the host into"
                                + " \"allowed-hosts\" of interligne.json.");
            }
            Language first = Languages.ALL.get(0);
            Sheet sheet =
                    new Sheet(
                            question + " (yes/no)? ",
                            "",
                            "",
                            List.of(),
                            "",
                            List.of(),
                            first.typography(first.tag()));
            Optional<String> answer = call.session().editor().get().edit(sheet);
            if (answer.filter(each -> each.strip().equals("yes")).isEmpty()) {
                throw new UserError("Nothing was sent.");
            }
        }
        call.workflow().machines().allow(plan.host(), call.person());
    }

    private static int tell(Call call, MachinePlan plan, Drafted drafted) {
        Screen screen = call.screen();
        int column = CheckCommands.severities(screen);
        for (Finding each : drafted.findings()) {
            String severity = screen.said(each.severity().label());
            if (each.severity() != Severity.NOTE) {
                screen.line(
                        each.segment()
                                + "  "
                                + severity
                                + " ".repeat(column - severity.length())
                                + each.rule().id()
                                + "  "
                                + Screen.clean(screen.said(each.message())));
            }
        }
        drafted.problems().forEach(screen::message);
        screen.message(
                plan.engine()
                        + ": "
                        + Prose.count(drafted.drafts(), "draft")
                        + (drafted.remembered() > 0
                                ? " (" + drafted.remembered() + " known already)"
                                : "")
                        + ", "
                        + Prose.count(drafted.findings().size(), "finding")
                        + " in them"
                        + (plan.left() > 0 ? ", " + plan.left() + " left out by --max-chars" : "")
                        + ". A draft is a proposal: translate or edit makes it a translation.");
        if (!drafted.stopped().isEmpty()) {
            throw new UserError(
                    drafted.stopped()
                            + ": stopped; what came until then is kept, run draft again.");
        }
        return drafted.problems().isEmpty() ? Runner.FINE : Runner.FINDINGS;
    }

    private static Action list(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "engine list",
                        "Shows the engines that are set up, and the kinds there are",
                        EngineCommands::list)
                .with(Options.FORMAT)
                .example("engine list", "engine list --format json");
    }

    private static int list(Call call) {
        Machines machines = call.workflow().machines();
        if (call.json()) {
            machines.listJson(call.screen().out());
            return Runner.FINE;
        }
        List<EngineState> engines = machines.list();
        engines.forEach(each -> call.screen().line(line(call.screen(), each)));
        if (engines.isEmpty()) {
            call.screen().message("No engine is set up. These kinds can be:");
            machines.kinds()
                    .forEach(each -> call.screen().line("  " + call.screen().said("engine", each)));
            call.screen().message("engine use apertium, for example, sets one up.");
        }
        return Runner.FINE;
    }

    private static String line(Screen screen, EngineState engine) {
        String mark = engine.standard() ? "* " : "  ";
        if (engine.kind().isEmpty()) {
            return mark + engine.name() + "  " + screen.said(engine.problem());
        }
        String where =
                engine.host().isEmpty()
                        ? ""
                        : "  "
                                + engine.host()
                                + (engine.allowed()
                                        ? ""
                                        : " " + screen.said("(not agreed to yet)"));
        return mark
                + engine.name()
                + "  "
                + screen.said(engine.kind())
                + where
                + (engine.problem().isEmpty() ? "" : "\n    " + screen.said(engine.problem()))
                + (engine.remark().isEmpty() ? "" : "\n    " + screen.said(engine.remark()));
    }

    private static Action use(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "engine use",
                        "Sets an engine up for draft --engine NAME",
                        EngineCommands::use)
                .takes("NAME")
                .with(
                        Option.text("kind", "KIND", "what it is (else its name says so)"),
                        Option.text("url", "URL", "where it is"),
                        Option.text("model", "NAME", "the model it uses"),
                        Option.text("key", "VARIABLE", "the environment variable with its key"),
                        Option.text("set", "NAME=TEXT[,…]", "other options of its kind"))
                .proposes(Proposals::engines)
                .example(
                        "engine use apertium",
                        "engine use local --kind chat --url http://127.0.0.1:11434/v1 --model"
                                + " mistral",
                        "engine use deepl --key DEEPL_AUTH_KEY");
    }

    private static int use(Call call) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : List.of("kind", "url", "model", "key")) {
            if (!call.text(option, "").isEmpty()) {
                options.put(option, call.text(option, ""));
            }
        }
        for (String pair : call.list("set")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UserError("--set takes name=text, not \"" + pair + "\".");
            }
            options.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        EngineState state =
                call.workflow()
                        .machines()
                        .use(call.argument(0, "name of the engine"), options, call.person());
        call.screen().line(line(call.screen(), state));
        return Runner.FINE;
    }

    private static Action test(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "engine test",
                        "Has an engine translate one sentence and shows the answer",
                        EngineCommands::test)
                .takes("NAME TEXT…")
                .with(
                        Option.text("from", "LANG", "the language of the sentence"),
                        Option.text("to", "LANG", "the language to translate into"),
                        OFFLINE,
                        YES)
                .proposes(Proposals::engines)
                .example("engine test apertium", "engine test deepl \"Nvidia grew by 65%.\" --yes");
    }

    private static int test(Call call) {
        String name = call.argument(0, "name of the engine");
        List<String> words = call.arguments().subList(1, call.arguments().size());
        String text = words.isEmpty() ? "This is a small test." : String.join(" ", words);
        List<String> tags = Languages.ALL.stream().map(Language::tag).toList();
        String from = call.text("from", tags.get(0));
        String to = call.text("to", Languages.counterpart(from));
        Machines machines = call.workflow().machines();
        MachinePlan trial = machines.trial(name, text, from, to, call.flag("offline"));
        if (trial.asks()) {
            agree(call, trial, call.screen().said("a test sentence"));
            trial = machines.trial(name, text, from, to, call.flag("offline"));
        }
        call.screen().line(Screen.clean(machines.tried(trial)));
        return Runner.FINE;
    }

    private static Action confidential(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "confidential",
                        "Keeps an article from being sent to engines on other machines",
                        EngineCommands::confidential)
                .takes("ID")
                .with(
                        Options.ARTICLE,
                        Option.text("until", "DAY", "an embargo: it may be sent from that day"),
                        Option.flag("lift", "it may be sent again"))
                .proposes(Proposals::articles)
                .example("confidential cloud-pact", "confidential cloud-pact --until 2026-12-01");
    }

    private static int confidential(Call call) {
        String article =
                call.arguments().isEmpty()
                        ? call.article()
                        : call.session().article(call.workflow(), call.argument(0, "article"));
        String now =
                call.workflow()
                        .machines()
                        .restrict(
                                article, call.text("until", ""), call.flag("lift"), call.person());
        call.screen().message(article + " " + now + ".");
        return Runner.FINE;
    }
}
