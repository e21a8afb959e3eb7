package interligne.shell;

import interligne.article.Segment;
import interligne.language.BreakRules;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Screen;
import interligne.workflow.checking.Steps;
import interligne.workflow.source.SegmentationRules;
import java.nio.file.Path;
import java.util.List;

/** The steps alone, for pipes and evaluation: segment, language. */
final class StepCommands {

    private static final String GROUP = "Steps";

    private StepCommands() {}

    static List<Action> all(Session session) {
        return List.of(segment(session), language(session));
    }

    private static Action segment(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "segment",
                        "Cuts standard input, or a file, into segments",
                        StepCommands::segment)
                .takes("[FILE]")
                .with(
                        Option.text(
                                "language", "LANG", "the language of the text (else found out)"),
                        Option.flag("no-repair", "leave glued sentences and headings as they are"),
                        Option.text("rules", "FILE", "rules in SRX 2.0 that come before ours"),
                        Option.flag("rules-only", "nothing but the rules of --rules applies"),
                        Option.text("export-rules", "FILE", "write our rules as SRX 2.0 (or to -)"),
                        Options.FORMAT)
                .example(
                        "segment < page.txt",
                        "segment page.txt --format json",
                        "segment page.txt --rules house.srx",
                        "segment --export-rules ours.srx");
    }

    private static int segment(Call call) {
        String export = call.text("export-rules", "");
        if (!export.isEmpty()) {
            return exportRules(call, export);
        }
        String name = call.arguments().isEmpty() ? "-" : call.argument(0, "file");
        List<Segment> segments =
                Steps.segments(
                        Steps.text(call.session().file(name)),
                        call.text("language", ""),
                        !call.flag("no-repair"),
                        rules(call));
        if (call.json()) {
            Steps.segmentsJson(segments, call.screen().out());
            return Runner.FINE;
        }
        for (Segment segment : segments) {
            call.screen().line(Screen.clean(segment.source().text()));
        }
        return Runner.FINE;
    }

    private static BreakRules rules(Call call) {
        String file = call.text("rules", "");
        return SegmentationRules.of(
                file.isEmpty() ? file : call.session().file(file), call.flag("rules-only"));
    }

    private static int exportRules(Call call, String file) {
        if (file.equals("-")) {
            SegmentationRules.export(call.screen().out());
        } else {
            Path path = Path.of(call.session().file(file));
            SegmentationRules.export(path);
            call.screen().message("Wrote our rules to " + path + ".");
        }
        return Runner.FINE;
    }

    private static Action language(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "language",
                        "Says in which language each line of standard input is written",
                        StepCommands::language)
                .takes("TEXT…")
                .with(
                        Option.flag("spans", "name the stretches in another language as well"),
                        Options.FORMAT)
                .example(
                        "language < titles.txt",
                        "language \"Bonjour à tous\"",
                        "language --spans --format json < sentences.txt");
    }

    private static int language(Call call) {
        List<String> lines =
                call.arguments().isEmpty()
                        ? Steps.lines("-")
                        : List.of(String.join(" ", call.arguments()));
        for (String line : lines) {
            Steps.language(line, call.flag("spans"), call.json(), call.screen().out());
        }
        return Runner.FINE;
    }
}
