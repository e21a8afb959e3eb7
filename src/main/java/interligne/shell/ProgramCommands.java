package interligne.shell;

import interligne.article.UserError;
import interligne.workflow.Diagnosis;
import interligne.workflow.Steps;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Commands on the program itself: init, run, doctor, version, help. */
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
                        .example("run nightly.txt"),
                new Action(
                                session,
                                GROUP,
                                "doctor",
                                "Looks whether the program and the workspace are well",
                                ProgramCommands::doctor)
                        .example("doctor"),
                new Action(
                                session,
                                GROUP,
                                "version",
                                "Says which version this is",
                                call -> {
                                    call.screen().line("interligne " + Steps.version());
                                    return Runner.FINE;
                                })
                        .example("version"),
                new Action(session, GROUP, "help", "Explains the commands", ProgramCommands::help)
                        .takes("COMMAND…")
                        .example("help", "help ingest"));
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
        boolean well = true;
        for (Diagnosis finding : call.workflow().doctor()) {
            call.screen()
                    .line((finding.well() ? "ok    " : "fault ") + Screen.clean(finding.text()));
            well &= finding.well();
        }
        return well ? Runner.FINE : Runner.WRONG_USE;
    }

    private static int help(Call call) {
        CommandRegistry registry = call.context().commandRegistry();
        Screen screen = call.screen();
        String name = String.join(" ", call.arguments());
        if (!name.isEmpty()) {
            Command command = registry.getCommandByName(name);
            List<Command> below = registry.getCommandsByPrefix(name + " ");
            if (command == null && below.isEmpty()) {
                throw new UserError("There is no command \"" + name + "\"; help lists them all.");
            }
            if (command != null) {
                screen.out().print(command.getHelp());
                return Runner.FINE;
            }
            below.forEach(each -> screen.line(line(each)));
            return Runner.FINE;
        }
        screen.line("interligne: articles from one language into another, sentence by sentence.");
        String group = "";
        for (Command command : call.session().commands()) {
            if (!command.getGroup().equals(group)) {
                group = command.getGroup();
                screen.line("");
                screen.line(screen.styled(Screen.Style.BOLD, group));
            }
            screen.line(line(command));
        }
        screen.line("");
        screen.line("help COMMAND says more; interligne alone opens the shell.");
        return Runner.FINE;
    }

    private static String line(Command command) {
        String name = command.getName();
        return "  " + name + " ".repeat(Math.max(2, 16 - name.length())) + command.getDescription();
    }
}
