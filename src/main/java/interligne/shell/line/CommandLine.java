package interligne.shell.line;

import interligne.article.UserError;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads words into a command with its options and arguments.
 *
 * <p>In place of Spring Shell's own parser, which joins the words of a command line and splits them
 * again, lets switches swallow arguments and takes unknown options in silence (spring-shell issues
 * 1291, 1309, 1331).
 */
public final class CommandLine implements CommandParser {

    /** Options that every command takes. */
    static final List<Option> EVERYWHERE =
            List.of(
                    Option.text("workspace", "DIR", "the workspace (else found upwards from here)"),
                    Option.text("as", "NAME", "who works here"),
                    Option.text("lang", "LANG", "the language of messages: en or fr"),
                    new Option("help", 'h', "", List.of(), "this help"));

    private final CommandRegistry registry;

    public CommandLine(CommandRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.of(line));
    }

    /**
     * Reads the words as they are; options that every command takes may stand before the command.
     *
     * @throws UserError when there is no such command, option or value
     */
    public ParsedInput parse(List<String> words) {
        int first = leading(words);
        List<String> rest = words.subList(first, words.size());
        int length = commandLength(rest);
        if (!(registry.getCommandByName(name(rest, length)) instanceof Action action)) {
            throw unknown(registry, rest);
        }
        ParsedInput.Builder parsed = ParsedInput.builder().commandName(rest.get(0));
        rest.subList(1, length).forEach(parsed::addSubCommand);
        List<String> own = new ArrayList<>(words.subList(0, first));
        own.addAll(rest.subList(length, rest.size()));
        return read(action, own, parsed).build();
    }

    private static int leading(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at);
            boolean valued =
                    EVERYWHERE.stream().anyMatch(each -> each.matches(word) && each.takesValue());
            at += valued ? 2 : 1;
        }
        return Math.min(at, words.size());
    }

    private static ParsedInput.Builder read(
            Action action, List<String> words, ParsedInput.Builder parsed) {
        int place = 0;
        boolean onlyArguments = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyArguments || !looksLikeOption(word)) {
                parsed.addArgument(new CommandArgument(place++, word));
            } else if (word.equals("--")) {
                onlyArguments = true;
            } else {
                i = readOption(action, words, i, parsed);
            }
        }
        return parsed;
    }

    /** {@code -h} or {@code --help}; a text such as "- 400 engineers" or "-5" is none. */
    private static boolean looksLikeOption(String word) {
        return word.length() > 1
                && word.startsWith("-")
                && (word.charAt(1) == '-' || Character.isLetter(word.charAt(1)));
    }

    /** Reads the option at that place; answers the place of its last word. */
    private static int readOption(
            Action action, List<String> words, int at, ParsedInput.Builder parsed) {
        String word = words.get(at);
        int equals = word.indexOf('=');
        String name = equals > 0 ? word.substring(0, equals) : word;
        Option option = option(action, name);
        if (!option.takesValue()) {
            if (equals > 0) {
                throw new UserError(name + " takes no value: write it alone.");
            }
            parsed.addOption(option.given("true"));
            return at;
        }
        if (equals > 0) {
            parsed.addOption(option.given(word.substring(equals + 1)));
            return at;
        }
        if (at + 1 >= words.size()) {
            throw new UserError(name + " needs a value: " + option.shown() + ".");
        }
        parsed.addOption(option.given(words.get(at + 1)));
        return at + 1;
    }

    private static Option option(Action action, String name) {
        for (Option option : action.allOptions()) {
            if (option.matches(name)) {
                return option;
            }
        }
        List<String> names =
                action.allOptions().stream().map(option -> "--" + option.name()).toList();
        throw new UserError(
                action.getName()
                        + " has no option "
                        + name
                        + UserError.meant(name, names)
                        + "; --help lists them.");
    }

    private int commandLength(List<String> words) {
        int length = 0;
        for (int n = 1; n <= Math.min(3, words.size()) && !words.get(n - 1).startsWith("-"); n++) {
            if (registry.getCommandByName(name(words, n)) != null) {
                length = n;
            }
        }
        return length;
    }

    private static String name(List<String> words, int length) {
        return String.join(" ", words.subList(0, length));
    }

    /**
     * What is said when no command begins with these words: the nearest one, or what can follow.
     */
    public static UserError unknown(CommandRegistry registry, List<String> words) {
        if (words.isEmpty()) {
            return new UserError("There is no command; help lists them all.");
        }
        String first = words.get(0);
        List<String> names =
                registry.getCommands().stream().map(Command::getName).sorted().toList();
        List<String> below =
                names.stream()
                        .filter(name -> name.startsWith(first + " "))
                        .map(name -> name.substring(first.length() + 1))
                        .toList();
        if (!below.isEmpty()) {
            return new UserError(
                    first
                            + " needs one of these words after it: "
                            + String.join(", ", below)
                            + ".");
        }
        List<String> heads = names.stream().map(name -> name.split(" ")[0]).distinct().toList();
        return new UserError(
                "There is no command \""
                        + first
                        + "\""
                        + UserError.meant(first, heads)
                        + "; help lists them all.");
    }
}
