package interligne.language.identification;

import interligne.language.words.KnownWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of English and French that {@link Identifier} knows: those of the two dictionaries,
 * gathered at build time, and those that stand often without a capital in technical text.
 *
 * <p>A word that only one dictionary has speaks for its language; a word that both have, or none,
 * says nothing. Read at the first question, not when a class is loaded.
 */
final class Vocabulary {

    /** In a longer text the letters have said it all. */
    private static final int MOST_LOOKED_UP = 12;

    /** What one word among others adds to the logarithm of the likelihood of its language. */
    private static final float ONE_OF_MANY = 2;

    /** The same for a word such as "avec" or "the", which no name holds. */
    private static final float SMALL_WORD = 3;

    /** The same for a word of both dictionaries that one language uses nearly alone. */
    private static final float LEANS = 1.5f;

    private static final float LEANS_ALONE = 3;

    /** What all the words of a longer text add together at most. */
    private static final float ENOUGH = 4;

    /** The same for a word alone: nearly always right. */
    private static final float ALONE = 6;

    /** A word alone that both have is in one of them, and not in Italian. */
    private static final float EITHER = 2;

    /** Headings of one word that both have are French a little more often. */
    private static final float OFTENER_FRENCH = 0.5f;

    /** What speaks against a name when the dictionaries have every word. */
    private static final float NO_NAME = 4;

    private static final Leaning LEANING = Leaning.read();

    private static final KnownWords COMMON = KnownWords.read("known-words.bin");
    private static final KnownWords ENGLISH = KnownWords.read("en-known.bin");
    private static final KnownWords FRENCH = KnownWords.read("fr-known.bin");

    /** Small words of one language that are no words of the other. */
    private static final KnownWords SMALL =
            KnownWords.of(
                    List.of(
                            "the", "of", "and", "to", "with", "from", "is", "your", "our", "this",
                            "that", "by", "at", "be", "it", "you", "how", "what", "when", "who",
                            "will", "avec", "dans", "une", "les", "des", "du", "aux", "vos", "nos",
                            "votre", "notre", "qui", "est", "sont", "ce", "cette", "ces", "leur",
                            "leurs", "ses", "chez", "sans", "sous", "vers", "depuis", "que", "dont",
                            "où", "et", "au", "il", "vous"));

    private static final Set<String> CLITICS =
            Set.of("d", "l", "n", "s", "j", "c", "m", "t", "qu", "lorsqu", "jusqu", "puisqu");

    private static final String VOWELS = "aeiouyhàâæéèêëîïôœùûü";

    private Vocabulary() {}

    /** Whether the English dictionary has a word and the French one does not. */
    static boolean english(String text, int start, int end) {
        return ENGLISH.has(text, start, end) && !FRENCH.has(text, start, end);
    }

    /** Whether the French dictionary has a word and the English one does not. */
    static boolean french(String text, int start, int end) {
        return FRENCH.has(text, start, end) && !ENGLISH.has(text, start, end);
    }

    /** Whether one of the dictionaries has a word. */
    static boolean known(String text, int start, int end) {
        return ENGLISH.has(text, start, end) || FRENCH.has(text, start, end);
    }

    /** Whether a word stands often without a capital. */
    static boolean common(String text, int start, int end) {
        return COMMON.has(text, start, end);
    }

    /**
     * Whether a word with a capital is a word rather than a name. French has no capitals inside a
     * title, so that "Mira" after another word is no form of <i>mirer</i>.
     */
    static boolean ordinary(String text, int start, int end, boolean first) {
        boolean title = !first && !Character.isUpperCase(text.charAt(end - 1));
        long hash = KnownWords.hash(text, start, end);
        return ENGLISH.has(hash) || (!title && FRENCH.has(hash)) || COMMON.has(hash);
    }

    /**
     * Adds what the dictionaries say about the words of a text.
     *
     * @param scores logarithms of the likelihood of English, French, …
     * @param name the place of "a name" among them
     */
    static void add(String text, TextWords words, float[] scores, int name) {
        int size = Math.min(words.size(), MOST_LOOKED_UP);
        int found = 0;
        int both = 0;
        float sum = 0;
        for (int i = 0; i < size; i++) {
            int start = words.start(i);
            int end = words.end(i);
            if (end - start < 2) {
                continue;
            }
            if (!Character.isLetter(text.charAt(end - 1))) {
                sum -= elided(text, start, end);
                continue;
            }
            long hash = KnownWords.hash(text, start, end);
            boolean one = ENGLISH.has(hash);
            boolean other = FRENCH.has(hash);
            found += one || other ? 1 : 0;
            if (one && other) {
                both++;
                sum += LEANING.of(hash) * (size == 1 ? LEANS_ALONE : LEANS);
            } else if (one || other) {
                sum += (one ? 1 : -1) * weight(hash, end - start, size);
            }
        }
        sum += both == 2 && sum == 0 ? WordOrder.of(text, words) : 0;
        float either = size == 1 && both == 1 ? EITHER : 0;
        float more = size == 1 ? ALONE : ENOUGH;
        scores[0] += Math.min(more, Math.max(sum, either));
        scores[1] += Math.min(more, Math.max(-sum, either + (either > 0 ? OFTENER_FRENCH : 0)));
        if (found > 0 && found == words.size()) {
            scores[name] -= NO_NAME;
        }
    }

    private static float weight(long hash, int length, int size) {
        if (size == 1) {
            return ALONE;
        }
        return length < 6 && SMALL.has(hash) ? SMALL_WORD : ONE_OF_MANY;
    }

    /** What "d'" and "qu'" before a vowel say for French. */
    private static float elided(String text, int start, int end) {
        if (end == text.length()) {
            return 0; // no apostrophe, but a mark without its letter
        }
        char next = Character.toLowerCase(text.charAt(end));
        boolean clitic = CLITICS.contains(text.substring(start, end - 1).toLowerCase(Locale.ROOT));
        if (!clitic || VOWELS.indexOf(next) < 0) {
            return 0;
        }
        return Character.isUpperCase(text.charAt(end)) ? ONE_OF_MANY : SMALL_WORD;
    }
}
