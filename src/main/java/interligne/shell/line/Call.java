package interligne.shell.line;

import interligne.article.UserError;
import interligne.shell.desk.EditLine;
import interligne.shell.screen.Screen;
import interligne.workflow.Workflow;
import interligne.workflow.order.Selection;
import java.util.List;
import java.util.Set;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;

/** One use of a command: the options and arguments given, and the session it is used in. */
public final class Call {

    private final CommandContext context;
    private final Session session;

    Call(CommandContext context, Session session) {
        this.context = context;
        this.session = session;
    }

    public CommandContext context() {
        return context;
    }

    public Session session() {
        return session;
    }

    public Screen screen() {
        return session.screen();
    }

    public Workflow workflow() {
        return session.workflow(text("workspace", ""));
    }

    /** The article that {@code --article}, the shell or the workspace means. */
    public String article() {
        return session.article(workflow(), text("article", ""));
    }

    /** Whether the first argument is no segment or range of segments, and so names the article. */
    private boolean namesArticle() {
        List<String> words = arguments();
        return !words.isEmpty() && !words.get(0).matches("s\\d+(\\.\\.s\\d+)?");
    }

    /** The article that the first argument names, else {@link #article()}. */
    public String articleFirst() {
        return namesArticle() ? session.article(workflow(), arguments().get(0)) : article();
    }

    /** The arguments without an article at their head: segments and ranges. */
    public List<String> segments() {
        List<String> words = arguments();
        return namesArticle() ? words.subList(1, words.size()) : words;
    }

    /** The edition's language: {@code --to}, or the article's first edition. */
    public String target(String article) {
        String to = text("to", "");
        return to.isEmpty() ? workflow().firstEdition(article) : to;
    }

    /** The person at work. */
    public String person() {
        return workflow().person(text("as", ""));
    }

    public boolean flag(String name) {
        return context.getOptionByLongName(name) != null;
    }

    public String text(String name, String otherwise) {
        CommandOption option = context.getOptionByLongName(name);
        return option == null || option.value() == null ? otherwise : option.value();
    }

    public int number(String name, int otherwise) {
        String text = text(name, "");
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The values of an option given as a list with commas. */
    public List<String> list(String name) {
        String text = text(name, "");
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** The segments meant by ids and ranges and by the options that narrow them. */
    public Selection selection(List<String> words) {
        return new Selection(
                words,
                Set.copyOf(list("state")),
                Set.copyOf(list("flag")),
                Set.copyOf(list("kind")),
                Set.copyOf(list("rule")));
    }

    /**
     * Asks the person at the shell whether to do something to many; elsewhere {@code --yes} says
     * so.
     *
     * @throws UserError when it is not to be done
     */
    public void confirm(String what) {
        if (flag("yes")) {
            return;
        }
        EditLine line =
                session.editor()
                        .orElseThrow(() -> new UserError("This would " + what + ": add --yes."));
        if (line.answer(what + "? [y]es, [n]o: ", "ny") != 'y') {
            throw new UserError("Left as it was.");
        }
    }

    public boolean json() {
        return text("format", "text").equals("json");
    }

    public List<String> arguments() {
        return context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
    }

    /**
     * The argument at that place, from 0.
     *
     * @throws UserError naming what is missing
     */
    public String argument(int index, String what) {
        List<String> all = arguments();
        if (index >= all.size()) {
            throw new UserError(
                    "The " + what + " is missing; --help shows how the command is used.");
        }
        return all.get(index);
    }
}
