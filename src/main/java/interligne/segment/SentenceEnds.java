package interligne.segment;

import interligne.language.Marks;
import interligne.language.SentenceFacts;
import java.util.Locale;

/**
 * Finds where sentences end in one line of text, by the marks that end them and what stands around.
 *
 * <p>Example: in {@code "At 5 a.m. Mr. Smith left. He ran."} the only end inside is after {@code
 * "left."}. Stateless.
 */
final class SentenceEnds {

    private final SentenceFacts facts;

    SentenceEnds(SentenceFacts facts) {
        this.facts = facts;
    }

    /**
     * The end of the sentence that starts at {@code from}: the place after its last mark, or {@code
     * to} when no end is found before.
     */
    int next(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c > ' ' && Marks.stops(c)) {
                int stop = stopsEnd(text, at, to);
                int end = closersEnd(text, stop, to);
                if (end >= to) {
                    return to;
                }
                if (ends(text, from, to, at, stop, end)) {
                    return end;
                }
                at = stop;
            } else {
                at++;
            }
        }
        return to;
    }

    /** Behind all marks that stand together, spaced ellipses included. */
    private static int stopsEnd(String text, int at, int to) {
        int end = at + 1;
        while (end < to) {
            char c = text.charAt(end);
            if (Marks.stops(c)) {
                end++;
            } else if (Marks.blank(c)) {
                int next = end;
                while (next < to && Marks.blank(text.charAt(next))) {
                    next++;
                }
                if (next < to && Marks.stops(text.charAt(next)) && !startsWord(text, next, to)) {
                    end = next + 1;
                } else {
                    return end;
                }
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether a stop belongs to what follows, as in {@code ".NET"}. */
    private static boolean startsWord(String text, int at, int to) {
        return at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int closersEnd(String text, int stop, int to) {
        int end = stop;
        while (end < to) {
            char c = text.charAt(end);
            if (Marks.closes(c) && !(Marks.opens(c) && opensHere(text, end, to))) {
                end++;
            } else if (Marks.blank(c)) {
                int next = end + 1;
                if (next < to && Marks.closesAfterBlank(text.charAt(next))) {
                    end = next + 1;
                } else if (next < to && noteEnd(text, next, to) > 0) {
                    end = noteEnd(text, next, to);
                } else {
                    return end;
                }
            } else if (noteEnd(text, end, to) > 0) {
                end = noteEnd(text, end, to);
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether a straight mark here rather opens what follows: {@code end."Next}. */
    private static boolean opensHere(String text, int at, int to) {
        return at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Behind a reference to a note, {@code "[12]"}, or 0. */
    private static int noteEnd(String text, int open, int to) {
        int at = open + 1;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean note = text.charAt(open) == '[' && at > open + 1 && at < to;
        return note && text.charAt(at) == ']' ? at + 1 : 0;
    }

    private boolean ends(String text, int from, int to, int mark, int stop, int end) {
        char after = text.charAt(end);
        if (!Marks.blank(after)) {
            return Marks.stopsWithoutBlank(text.charAt(stop - 1));
        }
        int next = wordStart(text, end, to);
        if (next >= to) {
            return false;
        }
        char first = text.charAt(next);
        boolean lower = Character.isLowerCase(first);
        char last = text.charAt(stop - 1);
        if (stop - mark > 1 || last != '.') {
            return !lower && !Marks.stops(first);
        }
        return !lower && endsAtStop(text, from, to, mark, next, end > stop);
    }

    /** The first letter, digit or sign that is no blank, bracket, quotation mark or dash. */
    private static int wordStart(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (!Marks.blank(c) && !Marks.opens(c) && !Marks.closes(c) && !Marks.dashOrBullet(c)) {
                return at;
            }
            at++;
        }
        return to;
    }

    private boolean endsAtStop(String text, int from, int to, int mark, int next, boolean closed) {
        int start = mark;
        while (start > from && inWord(text.charAt(start - 1))) {
            start--;
        }
        if (start == mark) {
            return true;
        }
        if (isListMark(text, from, start, mark)) {
            return false;
        }
        String word = text.substring(start, mark);
        char first = text.charAt(next);
        boolean digit = Character.isDigit(first);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return opens(text, next, to);
        }
        String key = word.toLowerCase(Locale.ROOT);
        if (facts.abbreviations().contains(key)) {
            return false;
        }
        if (digit && facts.counted().contains(key)) {
            return false;
        }
        if (facts.closing().contains(key) || dotted(word)) {
            return closed || opens(text, next, to);
        }
        return true;
    }

    /** Single letters with stops between: {@code "U.S.A"}. */
    private static boolean dotted(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.' || !Character.isLetter(word.charAt(i - 1))) {
                return false;
            }
        }
        return word.length() % 2 == 1 && word.length() > 1;
    }

    /** Whether the word there is one that opens sentences. */
    private boolean opens(String text, int start, int to) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int end = start;
        while (end < to && inOpener(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (facts.openers().contains(word)) {
            return !(end < to && text.charAt(end) == '.' && word.length() == 1);
        }
        int apostrophe = word.indexOf('\'');
        boolean stop = end < to && text.charAt(end) == '.';
        return (apostrophe > 0 && facts.openers().contains(word.substring(0, apostrophe)))
                || (stop && facts.abbreviations().contains(word));
    }

    private static boolean inOpener(char c) {
        return Character.isLetter(c) || Marks.apostrophe(c);
    }

    /** A number or a letter that stands first, as a list item has it: {@code "1. Open"}. */
    private static boolean isListMark(String text, int from, int start, int mark) {
        for (int i = from; i < start; i++) {
            char c = text.charAt(i);
            if (!Marks.blank(c) && !Marks.opens(c) && !Marks.dashOrBullet(c)) {
                return false;
            }
        }
        if (mark - start > 4) {
            return false;
        }
        for (int i = start; i < mark; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "ivxIVX".indexOf(c) < 0 && mark - start > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == '-'
                || c == '&'
                || c == '°'
                || c == '§'
                || Marks.apostrophe(c);
    }
}
