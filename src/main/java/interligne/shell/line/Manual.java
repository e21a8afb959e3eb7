package interligne.shell.line;

import interligne.shell.screen.Screen;
import interligne.workflow.checking.Steps;
import java.util.List;
import org.springframework.shell.core.command.Command;

/**
 * The manual page, made from what the commands say of themselves, in the language of the person: a
 * French system shows French pages.
 */
public final class Manual {

    private final StringBuilder page = new StringBuilder();
    private final Screen screen;

    private Manual(Screen screen) {
        this.screen = screen;
    }

    /** The page in the language of man (groff's man macros). */
    public static String page(List<Command> commands, Screen screen) {
        Manual manual = new Manual(screen);
        manual.head();
        for (Command command : commands) {
            if (command instanceof Action action) {
                manual.command(action);
            }
        }
        manual.foot();
        return manual.page.toString();
    }

    private void head() {
        page.append(".TH INTERLIGNE 1 \"\" \"interligne ").append(escaped(Steps.version()));
        page.append("\" \"").append(escaped(screen.said("User Commands"))).append("\"\n");
        section(screen.said("NAME"));
        page.append("interligne \\- ");
        text(screen.said("articles from one language into another"));
        section(screen.said("SYNOPSIS"));
        page.append(".B interligne\n");
        text("[" + screen.said("COMMAND [OPTION|ARGUMENT]...") + "]");
        section(screen.said("DESCRIPTION"));
        text(
                screen.said(
                        "Without a command, interligne opens a shell at a terminal and runs a"
                                + " script from standard input elsewhere."));
        section(screen.said("COMMANDS"));
    }

    private void foot() {
        section(screen.said("EXIT STATUS"));
        text(
                screen.said(
                        "0 fine; 1 findings; 2 wrong use or unreadable input; 3 a defect of"
                                + " interligne; 4 the workspace is in use by another writer; 130"
                                + " stopped with Ctrl-C; 141 nobody reads the answer any more."));
        section(screen.said("ENVIRONMENT"));
        text("INTERLIGNE_WORKSPACE, INTERLIGNE_PERSON, JAVA_HOME, JAVA_OPTS, LANG, NO_COLOR");
    }

    private void command(Action action) {
        page.append(".SS ").append(escaped(action.getName())).append('\n');
        page.append(escaped(screen.said(action.getDescription()))).append(".\n.br\n.B ");
        text(action.usage());
        for (Option option : action.ownOptions()) {
            page.append(".TP\n.B ");
            text(option.shown());
            text(option.explained(screen));
        }
        if (!action.examples().isEmpty()) {
            page.append(".PP\n.nf\n");
            action.examples().forEach(line -> text("  interligne " + line));
            page.append(".fi\n");
        }
    }

    private void section(String title) {
        page.append(".SH ").append(escaped(title)).append('\n');
    }

    private void text(String words) {
        page.append(escaped(words)).append('\n');
    }

    /** Hyphens as hyphens, and no line that begins like a request. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
