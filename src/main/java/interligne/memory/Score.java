package interligne.memory;

import java.util.EnumSet;
import java.util.Set;

/**
 * How like two source texts are, in whole points from 0 to 100; the only place that says so.
 *
 * <ul>
 *   <li>100: the same text, character for character.
 *   <li>95 to 99: they differ in nothing but form ({@link Form}): 100 less one point for each kind
 *       of difference.
 *   <li>else, rounded down and at most 99: the mean of two shares that stay, that of the words and
 *       that of the characters. A share is 1 − d ÷ n, where d is Levenshtein's distance and n the
 *       length of the longer text, both in words or both in characters; case, kinds of blanks and
 *       of apostrophes do not count.
 * </ul>
 *
 * <p>It is symmetric, asks nothing of the language but the names of its months, and will not change
 * between versions. Example: {@code "The new plant opens in May."} and {@code "The old plant opens
 * in May."} score (5/6 + 24/27) ÷ 2 = 86.
 */
public final class Score {

    /** The score of equal texts. */
    public static final int EXACT = 100;

    /** The score of equal texts between equal neighbours. */
    public static final int IN_CONTEXT = 101;

    /** What may differ although the words are the same. */
    public enum Form {
        /** Capitals. */
        CASE,
        /** Figures, and months beside figures. */
        NUMBERS,
        /** Blanks. */
        SPACES,
        /** Signs between the words. */
        PUNCTUATION,
        /** Inline codes. */
        CODES
    }

    private final ComparedText text;
    private final EditDistance characters;
    private final EditDistance words;

    private Score(ComparedText text) {
        this.text = text;
        characters = new EditDistance(text.characters());
        words = new EditDistance(text.words());
    }

    /** A text made ready to be scored against many; for one thread. */
    public static Score from(ComparedText text) {
        return new Score(text);
    }

    /** The score of two texts. */
    public static int of(String one, String other) {
        return from(ComparedText.of(one)).with(ComparedText.of(other), 0);
    }

    /**
     * The score with another text.
     *
     * @param least a lower score need not be exact: -1 may be given in its place
     */
    public int with(ComparedText other, int least) {
        if (text.text().equals(other.text())) {
            return EXACT;
        }
        if (sameWords(other)) {
            return EXACT - forms(text, other).size();
        }
        double longerText = Math.max(text.characters().length, other.characters().length);
        double shorterText = Math.min(text.characters().length, other.characters().length);
        double longerWords = Math.max(text.words().length, other.words().length);
        double shorterWords = Math.min(text.words().length, other.words().length);
        if (longerText == 0) {
            return EXACT - 1;
        }
        double most = shorterText / longerText + ratio(shorterWords, longerWords);
        if (most * 50 < least) {
            return -1;
        }
        double wordShare = longerWords == 0 ? 1 : 1 - words.to(other.words()) / longerWords;
        if ((shorterText / longerText + wordShare) * 50 < least) {
            return -1;
        }
        double share = 1 - characters.to(other.characters()) / longerText;
        return (int) Math.min(EXACT - 1, Math.floor((share + wordShare) * 50 + 1e-9));
    }

    private static double ratio(double shorter, double longer) {
        return longer == 0 ? 1 : shorter / longer;
    }

    /** Whether the two differ in form alone. */
    boolean sameWords(ComparedText other) {
        return text.letters() && other.letters() && text.skeleton() == other.skeleton();
    }

    /** In what two texts of the same words differ; never empty for different texts. */
    static Set<Form> forms(ComparedText one, ComparedText other) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        String left = one.text();
        String right = other.text();
        if (!only(left, Form.NUMBERS).equals(only(right, Form.NUMBERS))
                || one.words().length != other.words().length
                || !java.util.Arrays.equals(one.words(), other.words())) {
            forms.add(Form.NUMBERS);
        }
        if (!only(left, Form.PUNCTUATION).equals(only(right, Form.PUNCTUATION))) {
            forms.add(Form.PUNCTUATION);
        }
        if (!only(left, Form.SPACES).equals(only(right, Form.SPACES))) {
            forms.add(Form.SPACES);
        }
        if (!forms.contains(Form.NUMBERS)
                && !only(left, Form.CASE).equals(only(right, Form.CASE))) {
            forms.add(Form.CASE);
        }
        if (forms.isEmpty()) {
            forms.add(Form.SPACES);
        }
        return forms;
    }

    /** What of a text belongs to that form: letters for case, digits for numbers and so on. */
    private static String only(String text, Form form) {
        StringBuilder kept = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (form(text, i, space) == form) {
                kept.append(c);
                blank = false;
            } else if (form == Form.SPACES && !blank) {
                kept.append('.');
                blank = true;
            }
        }
        return kept.toString();
    }

    private static Form form(String text, int at, boolean space) {
        if (space) {
            return Form.SPACES;
        }
        char c = text.charAt(at);
        boolean inside = digit(text, at - 1) && digit(text, at + 1);
        return Character.isDigit(c) || (inside && !Character.isLetter(c))
                ? Form.NUMBERS
                : Character.isLetter(c) ? Form.CASE : Form.PUNCTUATION;
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
