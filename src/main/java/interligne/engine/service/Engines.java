package interligne.engine.service;

import interligne.article.UserError;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Outfit;
import interligne.engine.Setup;
import java.util.List;

/** The kinds of engines that interligne knows, in the order in which they are offered. */
public final class Engines {

    /** Every kind; adding one is one line here. */
    public static final List<EngineKind> ALL =
            List.of(
                    Apertium.KIND,
                    ChatModel.KIND,
                    DeepL.KIND,
                    LibreTranslate.KIND,
                    GoogleTranslation.KIND,
                    AzureTranslator.KIND);

    private Engines() {}

    /**
     * Opens an engine; nothing is sent yet.
     *
     * @throws UserError when its kind is not known, or something it needs is missing
     */
    public static Engine open(Outfit outfit) {
        return kind(outfit.setup()).opener().apply(outfit);
    }

    /** The kind of an engine. */
    public static EngineKind kind(Setup setup) {
        String wanted = setup.option("kind", setup.name());
        return ALL.stream()
                .filter(kind -> kind.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UserError(
                                        "The engine "
                                                + setup.name()
                                                + " is of no known kind (\""
                                                + wanted
                                                + "\"): it must be one of "
                                                + String.join(
                                                        ", ",
                                                        ALL.stream().map(EngineKind::id).toList())
                                                + "."));
    }
}
