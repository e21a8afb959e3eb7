package interligne.language;

import interligne.language.words.PlainWords;
import interligne.language.words.WordFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that interligne knows, in the order in which they are offered. */
public final class Languages {

    /** The tag for text whose language cannot be told, ISO 639-2 {@code und}. */
    public static final String UNDETERMINED = "und";

    /** Every known language; adding one is one line here. */
    public static final List<Language> ALL =
            List.of(
                    new English(),
                    new French(),
                    Spanish.language(),
                    German.language(),
                    Italian.language(),
                    Portuguese.language());

    private Languages() {}

    /**
     * The language of a BCP 47 tag; region and script are passed over.
     *
     * @param tag for example {@code "fr"}, {@code "fr-CA"} or {@code "EN"}
     * @return empty when interligne does not know the language
     */
    public static Optional<Language> of(String tag) {
        String primary = primary(tag);
        return ALL.stream().filter(language -> language.tag().equals(primary)).findFirst();
    }

    /** The primary subtag of a BCP 47 tag in lower case: {@code "fr"} for {@code "fr-CA"}. */
    public static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The language that articles in this one are usually translated into. */
    public static String counterpart(String tag) {
        return ALL.stream()
                .map(Language::tag)
                .filter(other -> !same(other, tag))
                .findFirst()
                .orElse(UNDETERMINED);
    }

    /** Whether two tags name the same language, whatever their regions. */
    public static boolean same(String one, String other) {
        return primary(one).equals(primary(other));
    }

    /** What is known of the words of a language; for an unknown one, their written form only. */
    public static WordFacts words(String tag) {
        return of(tag).map(Language::words).orElseGet(PlainWords::new);
    }
}
