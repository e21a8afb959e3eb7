package interligne.shell;

import interligne.article.Segment;
import interligne.workflow.Steps;
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
                        Options.FORMAT)
                .example("segment < page.txt", "segment page.txt --format json");
    }

    private static int segment(Call call) {
        String name = call.arguments().isEmpty() ? "-" : call.argument(0, "file");
        List<Segment> segments =
                Steps.segments(
                        Steps.text(call.session().file(name)),
                        call.text("language", ""),
                        !call.flag("no-repair"));
        if (call.json()) {
            Steps.segmentsJson(segments, call.screen().out());
            return Runner.FINE;
        }
        for (Segment segment : segments) {
            call.screen().line(Screen.clean(segment.source().text()));
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
                .with(Options.FORMAT)
                .example("language < titles.txt", "language \"Bonjour à tous\"");
    }

    private static int language(Call call) {
        List<String> lines =
                call.arguments().isEmpty()
                        ? Steps.lines("-")
                        : List.of(String.join(" ", call.arguments()));
        for (String line : lines) {
            Steps.language(line, call.json(), call.screen().out());
        }
        return Runner.FINE;
    }
}
