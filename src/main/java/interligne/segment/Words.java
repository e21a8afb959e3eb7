package interligne.segment;

import interligne.language.Marks;
import java.util.Locale;

/** Looks at single words of a text: where they start and end, how they are written. */
final class Words {

    private Words() {}

    /** The first place from {@code from} on that holds no blank, or {@code to}. */
    static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && Marks.blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last character before {@code to} that is no blank, or {@code from}. */
    static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && Marks.blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Behind the run of letters, digits, apostrophes and hyphens that starts there. */
    static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && inWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the run of letters, apostrophes and hyphens that ends there starts. */
    static int wordStart(String text, int from, int end) {
        int at = end;
        while (at > from && inWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the run of anything but blanks around that place starts. */
    static int chunkStart(String text, int from, int at) {
        int start = at;
        while (start > from && !Marks.blank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the run of anything but blanks around that place ends. */
    static int chunkEnd(String text, int at, int to) {
        int end = at;
        while (end < to && !Marks.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** How many runs of letters or digits between blanks there are. */
    static int count(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean blank = Marks.blank(text.charAt(i));
            if (!blank && !inside && Character.isLetterOrDigit(text.charAt(i))) {
                words++;
                inside = true;
            } else if (blank) {
                inside = false;
            }
        }
        return words;
    }

    /** The word as the lists of facts write it: small letters, straight apostrophe. */
    static String key(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether there are only small letters, apostrophes and hyphens. */
    static boolean lower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLowerCase(c) && !Marks.apostrophe(c) && c != '-') {
                return false;
            }
        }
        return to > from;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Marks.apostrophe(c) || c == '-';
    }
}
