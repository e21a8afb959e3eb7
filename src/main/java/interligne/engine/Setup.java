package interligne.engine;

import interligne.article.UserError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An engine as {@code interligne.json} describes it. It never holds a key, only the name of the
 * environment variable that does.
 *
 * @param name what the user calls it, for example {@code "deepl"}
 * @param options {@code kind url model key project …} by their names
 */
public record Setup(String name, Map<String, String> options) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

    /** Copies the options and refuses what cannot be right. */
    public Setup {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        if (!NAME.matcher(name).matches()) {
            throw new UserError(
                    "An engine's name has lower-case letters, digits and hyphens, unlike \""
                            + name
                            + "\".");
        }
        if (!VARIABLE.matcher(options.getOrDefault("key", "KEY")).matches()) {
            // The text is not repeated: it may be the key itself.
            throw new UserError(
                    "The \"key\" of the engine "
                            + name
                            + " must be the name of an environment variable in capitals, never the"
                            + " key itself: put the key into the environment.");
        }
    }

    /** The value of an option, or the other text when it is not given. */
    public String option(String key, String otherwise) {
        String given = options.getOrDefault(key, "");
        return given.isEmpty() ? otherwise : given;
    }

    /** A whole number from 1; the other number when it is not given. */
    int number(String key, int otherwise) {
        String given = options.getOrDefault(key, "");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,6}")) {
            throw new UserError(
                    "The engine "
                            + name
                            + " has \""
                            + key
                            + "\": \""
                            + given
                            + "\": not a number.");
        }
        return Integer.parseInt(given);
    }

    /**
     * An option that the engine cannot do without.
     *
     * @throws UserError saying which is missing
     */
    public String needed(String key) {
        String given = options.getOrDefault(key, "");
        if (given.isEmpty()) {
            String how =
                    List.of("url", "model").contains(key) ? "--" + key + " " : "--set " + key + "=";
            throw new UserError(
                    "The engine "
                            + name
                            + " needs \""
                            + key
                            + "\": engine use "
                            + name
                            + " "
                            + how
                            + "… sets it.");
        }
        return given;
    }
}
