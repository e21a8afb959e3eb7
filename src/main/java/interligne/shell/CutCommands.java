package interligne.shell;

import interligne.article.Segment;
import interligne.article.UserError;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Screen;
import java.util.List;

/** Commands that change where an article is cut: split, join. */
final class CutCommands {

    private static final String GROUP = "Segments";

    private CutCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                new Action(
                                session,
                                GROUP,
                                "split",
                                "Cuts a segment in two; the first part keeps id and target",
                                CutCommands::split)
                        .takes("SEG")
                        .with(
                                Options.ARTICLE,
                                Option.text(
                                        "at",
                                        "N|WORDS",
                                        "how many characters on, or the words it is cut before"))
                        .proposes(Proposals::segments)
                        .example("split s0007 --at \"Its rivals\"", "split s0007 --at 38"),
                new Action(
                                session,
                                GROUP,
                                "join",
                                "Joins neighbours to one segment; targets are kept",
                                CutCommands::join)
                        .takes("SEG SEG…")
                        .with(Options.ARTICLE)
                        .proposes(Proposals::segments)
                        .example("join s0007 s0008", "join s0007 s0008 --article cloud-pact"));
    }

    private static int split(Call call) {
        String segment = call.argument(0, "id of the segment");
        String at = call.text("at", "");
        if (at.isEmpty()) {
            throw new UserError("Where? --at takes a number or the words that the cut is before.");
        }
        call.workflow()
                .cutting()
                .split(call.article(), segment, at, call.person())
                .forEach(each -> write(call.screen(), each));
        return Runner.FINE;
    }

    private static int join(Call call) {
        call.argument(1, "id of the second segment");
        write(
                call.screen(),
                call.workflow().cutting().join(call.article(), call.arguments(), call.person()));
        return Runner.FINE;
    }

    private static void write(Screen screen, Segment segment) {
        screen.line(
                screen.styled(Screen.Style.BOLD, segment.id())
                        + "  "
                        + Screen.clean(segment.source().text()));
    }
}
