package interligne.language.identification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The parts of a text between brackets, quotation marks or marks of emphasis: where a title or a
 * term of another language stands when it is marked off.
 */
final class Enclosures {

    /**
     * One enclosed part.
     *
     * @param start the first unit after the opening sign
     * @param end the closing sign
     * @param gloss whether it is a bracket after the end of a sentence or clause, with nothing
     *     behind it: the place where definitions give the term in the other language
     */
    record Enclosure(int start, int end, boolean gloss) {}

    private static final String OPEN = "([{«“";
    private static final String CLOSE = ")]}»”";
    private static final String SAME = "\"*_";

    private final String text;
    private final Deque<Integer> opened = new ArrayDeque<>();
    private final List<Enclosure> found = new ArrayList<>();

    private Enclosures(String text) {
        this.text = text;
    }

    /** All enclosed parts, an inner one before the one around it. */
    static List<Enclosure> of(String text) {
        Enclosures enclosures = new Enclosures(text);
        for (int i = 0; i < text.length(); i++) {
            enclosures.sign(i, text.charAt(i));
        }
        return enclosures.found;
    }

    private void sign(int at, char c) {
        if (OPEN.indexOf(c) >= 0) {
            opened.push(at);
        } else if (CLOSE.indexOf(c) >= 0) {
            close(at, OPEN.charAt(CLOSE.indexOf(c)));
        } else if (SAME.indexOf(c) >= 0) {
            if (isOpening(at)) {
                opened.push(at);
            } else {
                close(at, c);
            }
        }
    }

    private boolean isOpening(int at) {
        boolean space = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return space && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Closes the nearest open sign of this kind; those inside it were never closed. */
    private void close(int at, char opening) {
        if (opened.stream().noneMatch(open -> text.charAt(open) == opening)) {
            return;
        }
        int open = opened.pop();
        while (text.charAt(open) != opening) {
            open = opened.pop();
        }
        if (open + 1 < at) {
            boolean gloss = opening == '(' && isAfterAnEnd(open) && isBeforeAnEnd(at + 1);
            found.add(new Enclosure(open + 1, at, gloss));
        }
    }

    private boolean isAfterAnEnd(int open) {
        int before = open - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        return before >= 0 && before < open - 1 && ".;:!?".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isBeforeAnEnd(int after) {
        int at = after;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() || ".;".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200d';
    }
}
