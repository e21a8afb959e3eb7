package interligne.shell.line;

import interligne.article.UserError;
import interligne.language.Languages;
import interligne.shell.screen.Screen;
import java.util.List;
import org.springframework.shell.core.command.CommandOption;

/**
 * An option of a command, as typed, checked, completed and explained.
 *
 * @param name its long name without hyphens
 * @param letter its short name, or a blank
 * @param value what stands for its value in help, for example {@code DIR}; empty for a switch
 * @param choices the values it takes, empty when it takes any
 * @param description what it does
 */
public record Option(
        String name, char letter, String value, List<String> choices, String description) {

    private static final char NO_LETTER = ' ';
    private static final String NUMBER = "N";
    private static final String LOCALE = "locale";

    /** An option without a value. */
    public static Option flag(String name, String description) {
        return new Option(name, NO_LETTER, "", List.of(), description);
    }

    /** An option with any value. */
    public static Option text(String name, String value, String description) {
        return new Option(name, NO_LETTER, value, List.of(), description);
    }

    /** An option with a whole number from 0 as its value. */
    public static Option number(String name, String description) {
        return new Option(name, NO_LETTER, NUMBER, List.of(), description);
    }

    /** An option whose value is one of these words. */
    public static Option choice(String name, String description, String... choices) {
        return new Option(name, NO_LETTER, "WORD", List.of(choices), description);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    boolean matches(String word) {
        return word.equals("--" + name) || (letter != NO_LETTER && word.equals("-" + letter));
    }

    /**
     * The value as Spring Shell keeps it.
     *
     * @throws UserError when the value is none of the choices or not a number
     */
    CommandOption given(String given) {
        if (!choices.isEmpty() && !choices.contains(given)) {
            String all = String.join(", ", choices);
            throw new UserError("--" + name + " takes " + all + "; not \"" + given + "\".");
        }
        if (name.equals(LOCALE) && !given.isEmpty() && Languages.of(given).isEmpty()) {
            throw new UserError(
                    "--locale takes a variant such as fr-CA of a language that is checked, not \""
                            + given
                            + "\".");
        }
        if (value.equals(NUMBER) && !given.matches("\\d{1,9}")) {
            throw new UserError("--" + name + " takes a whole number, not \"" + given + "\".");
        }
        return CommandOption.with()
                .longName(name)
                .shortName(letter)
                .type(takesValue() ? String.class : boolean.class)
                .required(false)
                .description(description)
                .value(given)
                .build();
    }

    /** How it looks in help: {@code "--to LANG"}. */
    String shown() {
        String shown = "--" + name + (takesValue() ? " " + value : "");
        return letter == NO_LETTER ? shown : "-" + letter + ", " + shown;
    }

    /** What help says of it: the description, and the words it takes. */
    String explained(Screen screen) {
        return screen.said(description)
                + (choices.isEmpty()
                        ? ""
                        : screen.said("choice", ": " + String.join(", ", choices)));
    }

    /** Its declaration for Spring Shell's registry. */
    CommandOption declared() {
        return given(!choices.isEmpty() ? choices.get(0) : value.equals(NUMBER) ? "0" : "");
    }
}
