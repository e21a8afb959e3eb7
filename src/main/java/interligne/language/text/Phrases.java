package interligne.language.text;

import java.util.Collection;

/**
 * Short phrases of a language to be found where a capital stands; kept by their first letters, as
 * every capital of a text is asked about.
 */
public final class Phrases {

    private static final int LETTERS = 32;

    private final String[][] byFirstLetter = new String[LETTERS][];
    private final int[] secondLetters = new int[LETTERS];

    /**
     * A set of phrases.
     *
     * @param all in lower case
     */
    public Phrases(Collection<String> all) {
        for (int i = 0; i < LETTERS; i++) {
            int letter = i;
            byFirstLetter[i] =
                    all.stream()
                            .filter(each -> letter(each.charAt(0)) == letter)
                            .toArray(String[]::new);
            for (String phrase : byFirstLetter[i]) {
                secondLetters[i] |= phrase.length() > 1 ? 1 << letter(phrase.charAt(1)) : -1;
            }
        }
    }

    /** The same for a letter and its capital. */
    private static int letter(char c) {
        return c & (LETTERS - 1);
    }

    /** Whether the two letters at a place may begin a phrase; hardly any two do. */
    public boolean mayBegin(String text, int at, int to) {
        int second = at + 1 < to ? 1 << letter(text.charAt(at + 1)) : 0;
        return (secondLetters[letter(text.charAt(at))] & second) != 0;
    }

    /**
     * The end of the longest phrase that stands at a place, or the place itself.
     *
     * @param text the text
     * @param at offset of its first letter, small or capital
     * @param to offset where the text to look at ends
     * @param anyCase whether its other letters may be capitals
     */
    public int end(String text, int at, int to, boolean anyCase) {
        char c = text.charAt(at);
        int longest = at;
        for (String phrase : byFirstLetter[letter(c)]) {
            int end = at + phrase.length();
            if (end > longest
                    && end <= to
                    && text.regionMatches(anyCase, at + 1, phrase, 1, phrase.length() - 1)
                    && Character.toLowerCase(c) == phrase.charAt(0)
                    && (end == to || !Character.isLowerCase(text.charAt(end)))) {
                longest = end;
            }
        }
        return longest;
    }
}
