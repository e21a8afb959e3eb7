package interligne.engine;

import interligne.article.UserError;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of machine translation service.
 *
 * @param id the word for it in {@code interligne.json}, for example {@code "deepl"}
 * @param title what it is, for people
 * @param options the options it takes besides {@code kind}, as a user reads them
 * @param opener opens an engine of this kind; opening sends nothing
 */
public record EngineKind(String id, String title, String options, Function<Outfit, Engine> opener) {

    /** What every kind takes: how patient it is, and how much it sends at a time. */
    private static final List<String> EVERY =
            List.of("kind", "timeout", "pause", "texts", "characters", "requests");

    /**
     * Refuses an option that nothing would read.
     *
     * @throws UserError naming those there are
     */
    public void refuseUnknown(Set<String> given) {
        List<String> own = List.of(options.replaceAll("[\\[\\]]", "").split(" "));
        for (String each : given) {
            if (!own.contains(each) && !EVERY.contains(each)) {
                throw new UserError(
                        id
                                + " takes no \""
                                + each
                                + "\""
                                + UserError.meant(each, own)
                                + ": it takes "
                                + String.join(", ", own)
                                + ".");
            }
        }
    }
}
