package interligne.segment;

import interligne.language.SentenceFacts;
import java.util.Locale;

/**
 * Ends without a stop in the text of mails whose line ends were lost: after the time of a mail head
 * ("03/27/2001 09:11 AM"), between its fields ("From: … Subject: …"), after a parting ("Best
 * regards,") before the name, after a smiley, between the items of a list with dashes.
 */
final class Mail {

    /** A field, an item or a parting is short. */
    private static final int FARTHEST = 120;

    private static final int LONGEST_LABEL = 30;

    private final SentenceFacts facts;

    Mail(SentenceFacts facts) {
        this.facts = facts;
    }

    /** Whether the sentence ends before the blank that stands at a place. */
    boolean ends(String text, int start, int at, int to) {
        if (at + 2 >= to || at - start > FARTHEST || at == start) {
            return false;
        }
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        if (next == '-') {
            return dashed(text, start)
                    && dashed(text, at + 1)
                    && at + 3 < to
                    && starts(text, at + 3);
        }
        if (Chars.digit(next)) {
            return dated(text, at + 1, to) && names(text, start, at) >= 2;
        }
        if (before == 'M' || Chars.digit(before)) {
            return Character.isLetter(next) && clockBefore(text, start, at, next);
        }
        if (!Chars.upper(next)) {
            return false;
        }
        if (before == ',') {
            return parting(text, start, at - 1) && signed(text, at + 1, to);
        }
        return smiley(text, start, at) || (label(text, at + 1, to) && label(text, start, at));
    }

    private static boolean dashed(String text, int at) {
        return text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    }

    private static boolean starts(String text, int at) {
        return Chars.upper(text.charAt(at));
    }

    private boolean parting(String text, int start, int end) {
        return end - start <= LONGEST_LABEL
                && facts.partings().contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether one to three names stand here and no sentence goes on with them. */
    private static boolean signed(String text, int from, int to) {
        int at = from;
        for (int words = 0; words < 3; words++) {
            int end = Chars.wordEnd(text, at, to);
            if (end == to) {
                return end > at;
            }
            if (end == at || !Chars.upper(text.charAt(at))) {
                return words > 0 && (words > 1 || !Chars.lower(text.charAt(at)));
            }
            if (!Chars.blank(text.charAt(end))) {
                return false;
            }
            at = Chars.skipBlanks(text, end, to);
            if (at == to) {
                return true;
            }
        }
        return true;
    }

    private static boolean smiley(String text, int start, int at) {
        char mouth = text.charAt(at - 1);
        if (mouth != ')' && mouth != '(' && mouth != 'D' && mouth != 'P') {
            return false;
        }
        int eyes = at - 2;
        if (eyes > start && text.charAt(eyes) == '-') {
            eyes--;
        }
        return eyes > start
                && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';')
                && !Chars.word(text.charAt(eyes - 1));
    }

    /** Whether one or two words, the first with a capital, and a colon stand here. */
    private static boolean label(String text, int from, int to) {
        int limit = Math.min(to - 1, from + LONGEST_LABEL);
        int blanks = 0;
        for (int at = from; at < limit && Chars.upper(text.charAt(from)); at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return at - from > 1 && text.charAt(at + 1) == ' ';
            }
            blanks += c == ' ' ? 1 : 0;
            if (blanks > 1 || (c != ' ' && c != '-' && !Character.isLetter(c))) {
                return false;
            }
            if (c == ' ' && !Chars.upper(text.charAt(at + 1))) {
                return false;
            }
        }
        return false;
    }

    /** How many words with a capital stand here, if nothing else does; else 0. */
    private static int names(String text, int from, int to) {
        int words = 0;
        for (int at = from; at < to; ) {
            int end = Chars.wordEnd(text, at, to);
            if (end == at || !Chars.upper(text.charAt(at)) || Chars.digit(text.charAt(end - 1))) {
                return 0;
            }
            words++;
            at = end < to && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return words <= 3 ? words : 0;
    }

    /** Whether a date with slashes and a time stand here. */
    private static boolean dated(String text, int from, int to) {
        int at = from;
        int slashes = 0;
        while (at < to && (Chars.digit(text.charAt(at)) || text.charAt(at) == '/')) {
            slashes += text.charAt(at) == '/' ? 1 : 0;
            at++;
        }
        return slashes == 2
                && at + 3 < to
                && text.charAt(at) == ' '
                && Chars.digit(text.charAt(at + 1))
                && (text.charAt(at + 2) == ':' || text.charAt(at + 3) == ':');
    }

    /** Whether a date and a time, to the minute or second, with AM or PM or not, end here. */
    private static boolean clockBefore(String text, int start, int end, char next) {
        int at = end;
        if (text.charAt(at - 1) == 'M') {
            boolean half = at - start > 3 && "AP".indexOf(text.charAt(at - 2)) >= 0;
            if (!half || text.charAt(at - 3) != ' ') {
                return false;
            }
            at -= 3;
        } else if (next == 'A' || next == 'P') {
            return false;
        }
        int from = at;
        int colons = 0;
        while (from > start
                && (Chars.digit(text.charAt(from - 1)) || text.charAt(from - 1) == ':')) {
            from--;
            colons += text.charAt(from) == ':' ? 1 : 0;
        }
        return colons > 0
                && from - 2 > start
                && text.charAt(from - 1) == ' '
                && slashes(text, start, from - 1);
    }

    private static boolean slashes(String text, int start, int end) {
        int from = end;
        int slashes = 0;
        while (from > start
                && (Chars.digit(text.charAt(from - 1)) || text.charAt(from - 1) == '/')) {
            from--;
            slashes += text.charAt(from) == '/' ? 1 : 0;
        }
        return slashes == 2;
    }
}
