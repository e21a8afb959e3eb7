package interligne.shell.line;

import interligne.workflow.checking.Steps;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.shell.core.command.Command;

/** The manual page, made from what the commands say of themselves. */
public final class Manual {

    private Manual() {}

    /** The page in the language of man (groff's man macros). */
    public static String page(List<Command> commands) {
        StringBuilder page = new StringBuilder();
        page.append(".TH INTERLIGNE 1 \"\" \"interligne ").append(escaped(Steps.version()));
        page.append("\" \"User Commands\"\n");
        page.append(".SH NAME\ninterligne \\- articles from one language into another\n");
        page.append(
                ".SH SYNOPSIS\n.B interligne\n[\\fICOMMAND\\fR [\\fIOPTION\\fR|\\fIARGUMENT\\fR]...]\n");
        page.append(
                ".SH DESCRIPTION\nWithout a command, interligne opens a shell at a terminal and");
        page.append(" runs a script from standard input elsewhere.\n.SH COMMANDS\n");
        for (Command command : commands) {
            if (command instanceof Action action) {
                command(page, action);
            }
        }
        page.append(".SH EXIT STATUS\n0 fine; 1 findings; 2 wrong use or unreadable input;");
        page.append(" 3 a defect of interligne; 4 the workspace is in use by another writer.\n");
        page.append(".SH ENVIRONMENT\n");
        page.append("INTERLIGNE_WORKSPACE, INTERLIGNE_PERSON, JAVA_HOME, JAVA_OPTS, NO_COLOR\n");
        return page.toString();
    }

    private static void command(StringBuilder page, Action action) {
        page.append(".SS ").append(escaped(action.getName())).append('\n');
        page.append(escaped(action.getDescription())).append(".\n.br\n.B ");
        page.append(escaped(action.usage())).append('\n');
        for (Option option : action.ownOptions()) {
            page.append(".TP\n.B ").append(escaped(option.shown())).append('\n');
            page.append(escaped(option.explained(UnaryOperator.identity()))).append('\n');
        }
        if (!action.examples().isEmpty()) {
            page.append(".PP\n.nf\n");
            action.examples()
                    .forEach(
                            line ->
                                    page.append("  interligne ")
                                            .append(escaped(line))
                                            .append('\n'));
            page.append(".fi\n");
        }
    }

    /** Hyphens as hyphens, and no line that begins like a request. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
