package interligne.shell.line;

import interligne.article.UserError;
import interligne.shell.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.completion.CompletionProvider;

/** A command: its words, options, examples, and what it does. */
public final class Action implements Command {

    /** What a command does; answers the exit code. */
    public interface Body {
        int run(Call call);
    }

    private final String name;
    private final String group;
    private final String description;
    private final Body body;
    private final Session session;
    private String arguments = "";
    private int most;
    private List<Option> options = List.of();
    private List<String> examples = List.of();
    private Function<Session, List<String>> proposals = any -> List.of();

    public Action(Session session, String group, String name, String description, Body body) {
        this.session = session;
        this.group = group;
        this.name = name;
        this.description = description;
        this.body = body;
    }

    /** The arguments as help shows them, for example {@code "SEG [TEXT]"}; … means any number. */
    public Action takes(String shown) {
        arguments = shown;
        most = shown.contains("…") ? Integer.MAX_VALUE : shown.split(" ").length;
        return this;
    }

    public Action with(Option... own) {
        options = List.of(own);
        return this;
    }

    /** Real command lines that show its use. */
    public Action example(String... lines) {
        examples = List.of(lines);
        return this;
    }

    /** What Tab offers for its arguments. */
    public Action proposes(Function<Session, List<String>> words) {
        proposals = words;
        return this;
    }

    /** Whether its arguments are files. */
    boolean takesFiles() {
        return arguments.matches(".*(FILE|SOURCE|DIR).*");
    }

    public List<Option> ownOptions() {
        return options;
    }

    public List<String> examples() {
        return examples;
    }

    List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        all.addAll(CommandLine.EVERYWHERE);
        return all;
    }

    List<String> proposals() {
        return proposals.apply(session);
    }

    private void refuseMore(List<String> given) {
        if (given.size() > most) {
            throw new UserError(
                    name + " does not take \"" + given.get(most) + "\". Usage: " + usage());
        }
    }

    public String usage() {
        StringBuilder usage = new StringBuilder("interligne ").append(name);
        if (!arguments.isEmpty()) {
            usage.append(' ').append(arguments);
        }
        for (Option option : options) {
            usage.append(" [").append(option.shown()).append(']');
        }
        return usage.toString();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getGroup() {
        return group;
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** The whole help of the command. */
    @Override
    public String getHelp() {
        StringBuilder help = new StringBuilder();
        help.append(session.screen().said("help", name + ": " + description + ".")).append("\n\n");
        help.append(said("Usage:")).append(' ').append(usage());
        help.append("\n\n").append(said("Options:")).append('\n');
        for (Option option : allOptions()) {
            String shown = option.shown();
            help.append("  ").append(shown);
            help.append(" ".repeat(Math.max(2, 24 - shown.length())));
            help.append(option.explained(session.screen())).append('\n');
        }
        if (!examples.isEmpty()) {
            help.append('\n').append(said("Examples:")).append('\n');
            examples.forEach(line -> help.append("  interligne ").append(line).append('\n'));
        }
        return help.toString();
    }

    private String said(String english) {
        return session.screen().said(english);
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public List<String> getAliases() {
        return List.of();
    }

    @Override
    public List<CommandOption> getOptions() {
        return options.stream().map(Option::declared).toList();
    }

    @Override
    public CompletionProvider getCompletionProvider() {
        return context -> List.of();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        Call call = new Call(context, session);
        if (!call.text("lang", "").isEmpty()) {
            session.screen().speak(Messages.of(call.text("lang", "")));
        }
        if (call.flag("help")) {
            call.screen().out().print(getHelp());
            return ExitStatus.OK;
        }
        refuseMore(call.arguments());
        return new ExitStatus(body.run(call), "");
    }
}
