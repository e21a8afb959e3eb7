package interligne.glossary;

/** What stands around a match: whether it is a word of the text or part of something technical. */
final class TermSurroundings {

    private TermSurroundings() {}

    /**
     * Whether the signs of the term stand before and after it, and none that change its meaning.
     */
    static boolean fits(String text, int start, int end, String lead, String tail) {
        if (!text.startsWith(tail, end) || !text.startsWith(lead, start - lead.length())) {
            return false;
        }
        int after = end + tail.length();
        // "X" is not "X-ray".
        if (end - start == 1
                && after + 1 < text.length()
                && text.charAt(after) == '-'
                && Character.isLetter(text.charAt(after + 1))) {
            return false;
        }
        // "C" is not "C++" or "C#", "Google" is not "Google+".
        return after >= text.length() || (text.charAt(after) != '+' && text.charAt(after) != '#');
    }

    /**
     * Whether a stretch is part of a web or mail address, a path, a variable, a tag or a currency
     * code.
     */
    static boolean technical(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (before == ' ' && (after == ' ' || after == ',')) {
            return false;
        }
        if (joined(before) || joined(after) || before == '%' || before == '<') {
            return true;
        }
        if ((before == '_') != (after == '_')) {
            return true;
        }
        if (before == '.' && start > 1 && wordSign(text.charAt(start - 2))) {
            // "config.cloud" but not a new sentence glued on, "here.Cloud".
            if (!Character.isUpperCase(text.charAt(start))) {
                return true;
            }
        }
        if (after == '.' && end + 1 < text.length() && small(text.charAt(end + 1))) {
            return true;
        }
        if (before == '-' && start > 1 && text.charAt(start - 2) == '-') {
            return true;
        }
        return inAddress(text, start, end);
    }

    private static boolean joined(char c) {
        return switch (c) {
            case '@', '\\', '=', '{', '}', '&', '~' -> true;
            default -> Character.getType(c) == Character.CURRENCY_SYMBOL;
        };
    }

    private static boolean wordSign(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean small(char c) {
        return Character.isLowerCase(c) || (c >= '0' && c <= '9');
    }

    /** Whether the signs around, up to the next blank or bracket, make an address or a path. */
    private static boolean inAddress(String text, int start, int end) {
        int from = start;
        while (from > 0 && !boundary(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !boundary(text.charAt(to))) {
            to++;
        }
        if (from == start && to == end) {
            return false;
        }
        String chunk = text.substring(from, to);
        int slash = chunk.indexOf('/');
        return chunk.contains("://")
                || chunk.contains("::")
                || chunk.startsWith("www.")
                || chunk.startsWith("mailto:")
                || chunk.indexOf('@') >= 0
                || slash == 0
                || chunk.startsWith("./")
                || (slash > 0 && domain(chunk.substring(0, slash)));
    }

    /** Whether it reads like a host name: small letters, a point inside. */
    private static boolean domain(String chunk) {
        int point = chunk.lastIndexOf('.');
        return point > 0 && point + 2 < chunk.length() && small(chunk.charAt(point + 1));
    }

    private static boolean boundary(char c) {
        return c <= ' ' || "()[]<>\",;|*".indexOf(c) >= 0 || quote(c) || TermGaps.blank(c);
    }

    /** Whether a place lies between two grave accents, which mark program text in Markdown. */
    static boolean inProgramText(String text, int start) {
        int grave = text.indexOf('`');
        if (grave < 0 || grave > start) {
            return false;
        }
        boolean open = false;
        for (int i = grave; i >= 0 && i < start; i = text.indexOf('`', i + 1)) {
            open = !open;
        }
        return open && text.indexOf('`', start) >= 0;
    }

    /** Whether a word starts a sentence, as far as the sign before it tells. */
    static boolean sentenceStart(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (TermGaps.blank(text.charAt(at)) || opening(text.charAt(at)))) {
            at--;
        }
        return at < 0 || ".!?…:\n".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean opening(char c) {
        return "\"'([".indexOf(c) >= 0 || quote(c);
    }

    private static boolean quote(char c) {
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
