package interligne.shell.screen;

import interligne.language.Language;
import interligne.language.Languages;

/** Small pieces of the sentences that commands print. */
public final class Prose {

    private Prose() {}

    /** For example {@code "1 segment"} or {@code "41 segments"}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The name of a language, in the person's language, or its tag. */
    public static String language(Screen screen, String tag) {
        return screen.said(Languages.of(tag).map(Language::name).orElse(tag));
    }
}
