package interligne.engine;

import java.util.function.Function;

/**
 * A kind of machine translation service.
 *
 * @param id the word for it in {@code interligne.json}, for example {@code "deepl"}
 * @param title what it is, for people
 * @param options the options it takes besides {@code kind}, as a user reads them
 * @param opener opens an engine of this kind; opening sends nothing
 */
public record EngineKind(
        String id, String title, String options, Function<Outfit, Engine> opener) {}
