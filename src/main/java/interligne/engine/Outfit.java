package interligne.engine;

import interligne.article.UserError;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an engine is opened with.
 *
 * @param setup how it is described in {@code interligne.json}
 * @param gate which hosts may be spoken to
 * @param environment the environment variables; keys come from here and from nowhere else
 * @param memo what is remembered between runs
 */
public record Outfit(
        Setup setup, Gate gate, Function<String, Optional<String>> environment, Memo memo) {

    private static final int PATIENCE = 60;
    private static final int PAUSE = 500;

    /** The key, or an empty text when its variable is not set. */
    public String key(String variable) {
        return environment.apply(setup.option("key", variable)).map(String::strip).orElse("");
    }

    /**
     * The key.
     *
     * @throws UserError naming the variable when it is not set
     */
    public String neededKey(String variable) {
        lacksKey(variable)
                .ifPresent(
                        sentence -> {
                            throw new UserError(sentence);
                        });
        return key(variable);
    }

    /** A sentence naming the variable of the key when it is not set. */
    public Optional<String> lacksKey(String variable) {
        return key(variable).isEmpty()
                ? Optional.of(
                        "The engine "
                                + setup.name()
                                + " needs its key in the environment: set "
                                + setup.option("key", variable)
                                + ".")
                : Optional.empty();
    }

    /** The address that the setup names, or this one, without a slash at its end. */
    public String url(String otherwise) {
        String url = setup.option("url", otherwise).replaceAll("/+$", "");
        if (!url.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?")) {
            throw new UserError(
                    "The engine " + setup.name() + " has no proper \"url\": write https://host.");
        }
        return url;
    }

    /** The host of an address. */
    public static String host(String url) {
        return Gate.host(URI.create(url));
    }

    /** The line to a service that is given that key. */
    public Wire wire(String key) {
        return new Wire(
                setup.name(),
                gate,
                key,
                Duration.ofSeconds(setup.number("timeout", PATIENCE)),
                Duration.ofMillis(setup.number("pause", PAUSE)));
    }

    /** The limits of a service, with fewer requests at once where the setup says so. */
    public Limits limits(int texts, int characters, int requests) {
        return new Limits(
                setup.number("texts", texts),
                setup.number("characters", characters),
                Math.min(8, setup.number("requests", requests)));
    }
}
