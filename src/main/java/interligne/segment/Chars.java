package interligne.segment;

/** What the characters of a text are to sentence finding. */
final class Chars {

    private Chars() {}

    static boolean blank(char c) {
        if (c < '\u0080') {
            return c <= ' ';
        }
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u0085';
    }

    /** Whether it may end a sentence. */
    static boolean stop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u203d';
    }

    /** Whether it may follow the stop and still belong to the sentence. */
    static boolean closer(char c) {
        int type = Character.getType(c);
        return c == '"'
                || c == '\''
                || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Whether it may stand before the first word of a sentence. */
    static boolean opener(char c) {
        int type = Character.getType(c);
        return c == '"'
                || c == '\''
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Whether there is a letter, a digit or a symbol with a meaning of its own. */
    static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the word that starts here: letters, digits, marks and inner apostrophes. */
    static int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
