package interligne.shell;

import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Screen;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.Diagnosis;
import java.util.List;

/** Commands on the program itself: init, run, doctor, version. */
final class ProgramCommands {

    private static final String GROUP = "Program";

    /** Runs the lines of a script. */
    interface Scripts {
        int run(String name, List<String> lines);
    }

    private ProgramCommands() {}

    static List<Action> all(Session session, Scripts scripts) {
        return List.of(
                new Action(session, GROUP, "init", "Makes a workspace", ProgramCommands::init)
                        .takes("[DIR]")
                        .example("init", "init site/articles"),
                new Action(
                                session,
                                GROUP,
                                "run",
                                "Runs the commands of a file, one a line",
                                call -> run(call, scripts))
                        .takes("FILE")
                        .example("run nightly.txt", "run steps.txt --workspace site"),
                new Action(
                                session,
                                GROUP,
                                "doctor",
                                "Looks whether the program and the workspace are well",
                                ProgramCommands::doctor)
                        .with(Option.flag("repair", "mend what can be mended without loss"))
                        .example("doctor", "doctor --repair"),
                new Action(
                                session,
                                GROUP,
                                "version",
                                "Says which version this is",
                                call -> {
                                    call.screen().line("interligne " + Steps.version());
                                    return Runner.FINE;
                                })
                        .example("version"));
    }

    private static int init(Call call) {
        String folder = call.arguments().isEmpty() ? "" : call.argument(0, "folder");
        call.screen().line(call.workflow().init(folder).toString());
        call.screen().message("The workspace is ready: ingest FILE brings an article in.");
        return Runner.FINE;
    }

    private static int run(Call call, Scripts scripts) {
        String file = call.argument(0, "file");
        return scripts.run(file, Steps.lines(call.session().file(file)));
    }

    private static int doctor(Call call) {
        if (call.flag("repair")) {
            call.workflow()
                    .repair(call.person())
                    .forEach(
                            done ->
                                    call.screen()
                                            .line(
                                                    call.screen().said("mended:")
                                                            + " "
                                                            + Screen.clean(done)));
        }
        boolean well = true;
        for (Diagnosis finding : call.workflow().doctor()) {
            call.screen()
                    .line(
                            (finding.well() ? "ok     " : call.screen().said("fault") + "  ")
                                    + Screen.clean(call.screen().said(finding.text())));
            well &= finding.well();
        }
        return well ? Runner.FINE : Runner.WRONG_USE;
    }
}
