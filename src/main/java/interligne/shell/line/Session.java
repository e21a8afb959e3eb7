package interligne.shell.line;

import interligne.article.UserError;
import interligne.shell.desk.EditLine;
import interligne.shell.screen.Screen;
import interligne.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.Command;

/** What lasts from one command to the next: the current article, the screen, the workflow. */
public final class Session {

    private static final int SHOWN = 10;

    private final Screen screen;
    private final Path here;
    private final String named;
    private Optional<Workflow> workflow = Optional.empty();
    private Optional<EditLine> editor = Optional.empty();
    private List<Command> commands = List.of();
    private String folder = "";
    private String article = "";
    private String shown = "";

    /**
     * A session.
     *
     * @param screen where words go
     * @param here the current folder
     * @param named the workspace that was named at the start, or empty
     */
    public Session(Screen screen, Path here, String named) {
        this.screen = screen;
        this.here = here;
        this.named = named;
    }

    public Screen screen() {
        return screen;
    }

    /** The verbs, in the workspace that the option, the start or the current folder names. */
    Workflow workflow(String option) {
        String wanted = option.isEmpty() ? named : option;
        if (workflow.isEmpty() || !wanted.equals(folder)) {
            folder = wanted;
            workflow = Optional.of(Workflow.in(here, wanted));
            workflow.get().watchedBy(screen.progress());
        }
        return workflow.get();
    }

    /** A file that was named, as seen from the current folder; {@code -} stays what it is. */
    public String file(String name) {
        return name.equals("-") ? name : here.resolve(name).toString();
    }

    /** The id of the current article, or empty. */
    public String current() {
        return article;
    }

    public void open(String id) {
        article = id;
    }

    /** The segment that was shown last as the next one, or empty. */
    public String shown() {
        return shown;
    }

    public void show(String segment) {
        shown = segment;
    }

    /**
     * The article that a command means: the named one, the current one, or the only one.
     *
     * @throws UserError listing the articles when there are several
     */
    public String article(Workflow verbs, String named) {
        if (!named.isEmpty()) {
            return verbs.article(named).id();
        }
        if (!article.isEmpty()) {
            return article;
        }
        List<String> all = verbs.articles();
        if (all.isEmpty()) {
            throw new UserError("The workspace has no article yet: ingest FILE brings one in.");
        }
        if (all.size() > 1) {
            throw new UserError(
                    "Which article? Name one of these with --article ID: "
                            + String.join(", ", all.subList(0, Math.min(SHOWN, all.size())))
                            + (all.size() > SHOWN ? " … (list shows all)" : ""));
        }
        return all.get(0);
    }

    /** All commands, in the order in which help shows them; the registry keeps none. */
    public List<Command> commands() {
        return commands;
    }

    public void offer(List<Command> all) {
        commands = List.copyOf(all);
    }

    public void editWith(EditLine line) {
        editor = Optional.of(line);
    }

    /** The line to type a sentence on; only the interactive shell has one. */
    public Optional<EditLine> editor() {
        return editor;
    }
}
