package interligne.memory;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.words.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready to be compared: its characters in small letters with single blanks, its words,
 * and its skeleton, which is the text without case, blanks, punctuation and the values of numbers.
 *
 * <p>Example: {@code "On 5 May, it rose."} and {@code "On 12 June it rose."} have one skeleton.
 */
public final class ComparedText {

    private static final int NUMBER = '#';

    private final String text;
    private final int[] characters;
    private final int[] words;
    private final int[] wordStarts;
    private final int[] wordEnds;
    private final long skeleton;
    private final boolean letters;

    private ComparedText(String text, int[] characters, int[] bounds, int words, Figures months) {
        this.text = text;
        this.characters = characters;
        this.words = new int[words];
        this.wordStarts = new int[words];
        this.wordEnds = new int[words];
        long bones = 17;
        boolean any = false;
        boolean figures = false;
        for (int i = 0; i < words; i++) {
            int start = bounds[2 * i];
            int end = bounds[2 * i + 1];
            int hash = 7;
            for (int at = start; at < end; at++) {
                hash = hash * 31 + characters[at];
            }
            this.words[i] = hash;
            wordStarts[i] = start;
            wordEnds[i] = end;
            boolean number = Character.isDigit(characters[start]) || months.month(i);
            if (!number) {
                for (int at = start; at < end; at++) {
                    bones = bones * 0x100000001b3L + characters[at];
                }
                any = true;
            } else if (!figures || !months.sameNumber(i)) {
                bones = bones * 0x100000001b3L + NUMBER;
            }
            figures = number;
        }
        skeleton = bones;
        letters = any;
    }

    /** Tells which words are numbers although they are letters, or parts of the number before. */
    private interface Figures {
        boolean month(int word);

        boolean sameNumber(int word);
    }

    /** A text in a language whose months are not known. */
    public static ComparedText of(String text) {
        return of(text, null);
    }

    /**
     * A text without tags.
     *
     * @param names the closed lists of its language, for the names of months; or null
     */
    public static ComparedText of(String text, @Nullable Lexicon names) {
        int[] folded = new int[text.length() + 8];
        int size = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!blank) {
                    folded[size++] = ' ';
                }
                blank = true;
                continue;
            }
            blank = false;
            folded[size++] = c == '’' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
        }
        if (size > 0 && folded[size - 1] == ' ') {
            size--;
        }
        int[] characters = Arrays.copyOf(folded, size);
        int[] bounds = new int[16];
        int words = 0;
        for (int at = 0; at < size; at++) {
            if (!part(characters[at])) {
                continue;
            }
            int start = at;
            boolean digit = Character.isDigit(characters[at]);
            while (at < size
                    && part(characters[at])
                    && Character.isDigit(characters[at]) == digit) {
                at++;
            }
            if (2 * words + 2 > bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * words] = start;
            bounds[2 * words + 1] = at--;
            words++;
        }
        return new ComparedText(
                text, characters, bounds, words, new Found(characters, bounds, words, names));
    }

    private static boolean part(int c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    @SuppressWarnings("ArrayRecordComponent") // a view of the text's own arrays, never compared
    private record Found(int[] characters, int[] bounds, int words, @Nullable Lexicon names)
            implements Figures {

        private static final int LONGEST_MONTH = 10;

        @Override
        public boolean month(int word) {
            int start = bounds[2 * word];
            int end = bounds[2 * word + 1];
            boolean may = end - start >= 3 && end - start <= LONGEST_MONTH;
            if (!may || (!digit(word - 1) && !digit(word + 1))) {
                return false;
            }
            String letters = new String(characters, start, end - start);
            return names != null
                    && (names.has(letters, WordClass.MONTH)
                            || names.has(letters, WordClass.MONTH_ALSO_WORD));
        }

        private boolean digit(int word) {
            return word >= 0 && word < words && Character.isDigit(characters[bounds[2 * word]]);
        }

        /** Groups of thousands and tenths belong to the figures before them. */
        @Override
        public boolean sameNumber(int word) {
            int gap = bounds[2 * word] - bounds[2 * word - 1];
            return digit(word) && digit(word - 1) && gap == 1;
        }
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Its characters in small letters, blanks joined. */
    int[] characters() {
        return characters;
    }

    /** Its words, each as a number; punctuation is no word. */
    int[] words() {
        return words;
    }

    int wordStart(int word) {
        return wordStarts[word];
    }

    int wordEnd(int word) {
        return wordEnds[word];
    }

    /** Equal for texts that differ in nothing but form; see the class. */
    long skeleton() {
        return skeleton;
    }

    /** Whether it has a word that is no number: only then does the skeleton say something. */
    boolean letters() {
        return letters;
    }

    /** A hash of the whole text in small letters. */
    int whole() {
        return Arrays.hashCode(characters);
    }

    /** A key under which equal words have equal numbers, for other packages' tests of likeness. */
    static long key(String word) {
        return Folding.key(Folding.fold(word));
    }
}
