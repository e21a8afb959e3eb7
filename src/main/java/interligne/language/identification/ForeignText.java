package interligne.language.identification;

import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import java.util.Locale;

/**
 * Whether a text is beyond doubt in another language than what surrounds it.
 *
 * <p>An identifier must answer; a status must not be wrong. A segment that is taken for foreign is
 * never offered to a translator, so the small words of the other language must show it: {@code
 * "Distributions"} in an English page stays English, {@code "Puces et forêts"} does not.
 */
public final class ForeignText {

    private static final double SURE = 0.8;
    private static final double VERY_SURE = 0.95;
    private static final int MANY_WORDS = 4;

    private ForeignText() {}

    /**
     * The language of a text inside one of another language.
     *
     * @param text the text without inline codes
     * @param around the BCP 47 tag of the language that surrounds it
     * @return another language only where its function words outnumber those of the surrounding
     *     one, or many words without any of these are all but certain; else {@code around}
     */
    public static String language(String text, String around) {
        Identifier.Identification found = Identifier.identify(text);
        if (found.confidence() < SURE || Languages.same(found.language(), around)) {
            return around;
        }
        return Languages.of(found.language())
                .filter(other -> clearly(text, found.confidence(), other, around))
                .map(Language::tag)
                .orElse(around);
    }

    private static boolean clearly(String text, double confidence, Language other, String around) {
        Lexicon its = other.numbers().words();
        Lexicon own = Languages.of(around).map(each -> each.numbers().words()).orElse(its);
        int words = 0;
        int foreign = 0;
        int home = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            boolean mine = own.has(word, WordClass.FUNCTION);
            boolean theirs = its.has(word, WordClass.FUNCTION);
            words += word.length() > 1 ? 1 : 0;
            foreign += theirs && !mine ? 1 : 0;
            home += mine && !theirs ? 1 : 0;
        }
        boolean shown = words >= 2 && foreign > home;
        boolean many = words >= MANY_WORDS && home == 0 && confidence >= VERY_SURE;
        return shown || many;
    }
}
