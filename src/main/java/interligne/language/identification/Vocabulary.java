package interligne.language.identification;

import interligne.language.words.KnownWords;

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

    /** What all the words of a longer text add together at most. */
    private static final float ENOUGH = 3;

    /** The same for a word alone: nearly always right. */
    private static final float ALONE = 6;

    /** A word alone that both have is in one of them, and not in Italian. */
    private static final float EITHER = 2;

    /** What speaks against a name when the dictionaries have every word. */
    private static final float NO_NAME = 4;

    private static final KnownWords COMMON = KnownWords.read("known-words.bin");
    private static final KnownWords ENGLISH = KnownWords.read("en-known.bin");
    private static final KnownWords FRENCH = KnownWords.read("fr-known.bin");

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
        int english = 0;
        int both = 0;
        for (int i = 0; i < size; i++) {
            int start = words.start(i);
            int end = words.end(i);
            boolean whole = end - start > 1 && Character.isLetter(text.charAt(end - 1));
            long hash = whole ? KnownWords.hash(text, start, end) : 0;
            boolean one = whole && ENGLISH.has(hash);
            boolean other = whole && FRENCH.has(hash);
            english += one == other ? 0 : one ? 1 : -1;
            both += one && other ? 1 : 0;
            found += one || other ? 1 : 0;
        }
        boolean alone = size == 1;
        float either = alone && both == 1 ? EITHER : 0;
        float more = alone ? ALONE : Math.min(ENOUGH, ONE_OF_MANY * Math.abs(english));
        scores[0] += english > 0 ? more : either;
        scores[1] += english < 0 ? more : either;
        if (found > 0 && found == words.size()) {
            scores[name] -= NO_NAME;
        }
    }
}
