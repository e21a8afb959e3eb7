package interligne.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, runs of digits, marks and stretches that are no prose, for the checks.
 *
 * <p>Example: {@code "L’IA coûte 10 $."} gives the tokens L, ’, IA, coûte, 10, $ and the full stop.
 * Spaces are no tokens; two tokens are {@link #glued} when nothing stands between them. Addresses,
 * placeholders, markup and program text are one token each.
 */
public final class Wording {

    /** What a token is. */
    public enum Type {
        /** A run of letters. */
        WORD,
        /** A run of digits. */
        DIGITS,
        /** One other character. */
        MARK,
        /** A web or mail address. */
        LINK,
        /** Something that a program fills in, such as {@code %s} or <code>{name}</code>. */
        PLACEHOLDER,
        /** Markup or an entity. */
        MARKUP,
        /** Program text. */
        PROGRAM,
        /** A stretch that the caller protects. */
        CODE
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Type[] types;
    private final @Nullable String[] lower;
    private final int size;

    Wording(String text, int[] starts, int[] ends, Type[] types, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.types = types;
        this.size = size;
        this.lower = new String[size];
    }

    /**
     * Cuts a text.
     *
     * @param text the text
     * @param protectedStretches starts and ends by turns, rising: what is no prose
     */
    public static Wording of(String text, int... protectedStretches) {
        return new WordCutter(text, protectedStretches).cut();
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Where the token starts, in UTF-16 units. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends, half open. */
    public int end(int token) {
        return ends[token];
    }

    /** What the token is. */
    public Type type(int token) {
        return types[token];
    }

    /** The tokens of a type, in their order. */
    public List<Integer> all(Type type) {
        List<Integer> all = new ArrayList<>();
        for (int token = 0; token < size(); token++) {
            if (is(token, type)) {
                all.add(token);
            }
        }
        return all;
    }

    /** Whether there is such a token and it is of that type. */
    public boolean is(int token, Type type) {
        return token >= 0 && token < size && types[token] == type;
    }

    /** Whether there is such a token and it is that mark. */
    public boolean isMark(int token, char mark) {
        return is(token, Type.MARK) && text.charAt(starts[token]) == mark;
    }

    /** Whether there is such a token and it is one of those marks. */
    public boolean isMark(int token, String marks) {
        return is(token, Type.MARK) && marks.indexOf(text.charAt(starts[token])) >= 0;
    }

    /** The first character of the token. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** The token as it is written. */
    public String written(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The token in lower case; an empty string when there is no such token. */
    public String lower(int token) {
        if (token < 0 || token >= size) {
            return "";
        }
        String known = lower[token];
        if (known == null) {
            known = lowered(token);
            lower[token] = known;
        }
        return known;
    }

    private String lowered(int token) {
        String word = text.substring(starts[token], ends[token]);
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            boolean small = letter >= 'a' && letter <= 'z';
            if (!small && (Character.toLowerCase(letter) != letter || letter >= '\ud800')) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    /** Whether the token is that word, given in lower case. */
    public boolean isWord(int token, String word) {
        return is(token, Type.WORD) && lower(token).equals(word);
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean glued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** Whether exactly one space of any width, or an entity for one, stands before this token. */
    public boolean spaced(int token) {
        if (token <= 0 || token >= size) {
            return false;
        }
        int gap = starts[token] - ends[token - 1];
        return gap == 1 || (gap > 1 && text.charAt(ends[token - 1]) == '&');
    }

    /** Whether that place of the text is the first word of a sentence, as far as marks tell. */
    public boolean startsSentence(int token) {
        int before = token - 1;
        while (is(before, Type.CODE)
                || is(before, Type.MARKUP)
                || isMark(before, "«»“”\"'’([*-–—•_#>")) {
            before--;
        }
        return before < 0 || isMark(before, ".!?:…|") || (is(before, Type.DIGITS) && before == 0);
    }

    /** Whether the word begins with a capital letter. */
    public boolean capital(int token) {
        return is(token, Type.WORD) && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether the word has two letters or more and all of them are capitals. */
    public boolean allCapitals(int token) {
        if (!is(token, Type.WORD) || ends[token] - starts[token] < 2) {
            return false;
        }
        for (int at = starts[token]; at < ends[token]; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The token that covers that place of the text, or the next one after it. */
    public int at(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        if (found >= 0) {
            return found;
        }
        int before = -found - 2;
        return before >= 0 && ends[before] > place ? before : before + 1;
    }
}
