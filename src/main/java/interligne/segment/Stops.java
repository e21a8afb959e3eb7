package interligne.segment;

import interligne.language.SentenceFacts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides whether a sentence ends at a full stop, a question mark, an ellipsis. */
final class Stops {

    /** A word this long with a capital is no abbreviation. */
    private static final int LONG_WORD = 7;

    private final SentenceFacts facts;

    /** All words that a stop may follow inside a sentence: most words need this look alone. */
    private final Set<String> marked = new HashSet<>();

    Stops(SentenceFacts facts) {
        this.facts = facts;
        marked.addAll(facts.abbreviations());
        marked.addAll(facts.counted());
        marked.addAll(facts.closing());
    }

    /**
     * Where the sentence ends whose stop stands at a place, or -1 when it goes on.
     *
     * @param start where the sentence starts
     * @param stop the stop
     * @param to the end of the text to look at
     */
    int end(String text, int start, int stop, int to) {
        if (elision(text, start, stop)) {
            return -1;
        }
        int run = stop;
        while (run < to && Chars.stop(text.charAt(run))) {
            run++;
        }
        int end = afterClosers(text, run, to);
        int next = Chars.skipBlanks(text, end, to);
        if (next == to) {
            return to;
        }
        if (next == end) {
            int noted = afterGluedNote(text, stop, end, to);
            int after = Chars.skipBlanks(text, noted, to);
            return noted > end && (after == to || Chars.upper(text.charAt(after))) ? noted : -1;
        }
        if (spacedDots(text, stop, next, to)) {
            return -1;
        }
        return decided(text, start, new int[] {stop, run, end, next}, to);
    }

    private int decided(String text, int start, int[] places, int to) {
        int end = places[2];
        int next = places[3];
        int noted = afterNotes(text, next, to);
        if (noted > next) {
            end = noted;
            next = Chars.skipBlanks(text, end, to);
            if (next == to) {
                return to;
            }
        }
        int word = next;
        while (word < to && (Chars.opener(text.charAt(word)) || Chars.blank(text.charAt(word)))) {
            word++;
        }
        if (word == to) {
            return -1;
        }
        char first = text.charAt(word);
        boolean dashed = text.charAt(next) == '-' && Chars.blank(text.charAt(next + 1));
        if (!Chars.word(first) && !Character.isSurrogate(first)) {
            boolean sign =
                    Markers.bullet(first) || "$\u20ac\u00a3\u00bf\u00a1#@*".indexOf(first) >= 0;
            return (sign || word > next) && full(text, start, places, word, to) ? end : -1;
        }
        if (Chars.lower(first) && !dashed) {
            return lowerStart(text, start, places, word, to) ? end : -1;
        }
        return full(text, start, places, word, to) ? end : -1;
    }

    /** A capital, a digit or a sign follows: all but abbreviations and marks of lists end. */
    private boolean full(String text, int start, int[] places, int next, int to) {
        int stop = places[0];
        if (text.charAt(stop) == '!') {
            String word = text.substring(tokenStart(text, start, stop), stop + 1);
            return !facts.abbreviations().contains(word.toLowerCase(Locale.ROOT));
        }
        return text.charAt(stop) != '.'
                || places[1] > stop + 1
                || ends(text, start, stop, next, to);
    }

    /** "i saw it. the next day": a careless writer, but only after an ordinary word. */
    private boolean lowerStart(String text, int start, int[] places, int word, int to) {
        int stop = places[0];
        if (shouted(text, places) && word == places[3]) {
            return true;
        }
        boolean alone = places[1] == stop + 1 && places[2] == places[1];
        char sign = text.charAt(stop);
        if (!alone || sign == '\u2026' || stop == start || word > places[3]) {
            return false;
        }
        int from = Chars.wordStart(text, start, stop);
        if (sign == '.' && text.charAt(stop - 1) == ')') {
            return true;
        }
        if (sign != '.') {
            return from < stop && Chars.lower(text.charAt(from));
        }
        for (int i = from + (stop - from >= LONG_WORD ? 1 : 0); i < stop; i++) {
            if (!Chars.lower(text.charAt(i))) {
                return false;
            }
        }
        boolean bare = from == start || Chars.blank(text.charAt(from - 1));
        String before = text.substring(from, stop);
        return (bare || stop - from > 3)
                && (stop - from >= 3 || facts.small().contains(before))
                && !facts.abbreviations().contains(before)
                && !facts.counted().contains(before)
                && !facts.closing().contains(before)
                && Chars.wordEnd(text, word, to) > word;
    }

    /** "!!" or "??" as the whole run: no name or quotation inside a sentence ends so. */
    private static boolean shouted(String text, int[] places) {
        boolean all = places[1] > places[0] + 1 && places[2] == places[1];
        for (int i = places[0]; i < places[1] && all; i++) {
            all = text.charAt(i) == '!' || text.charAt(i) == '?';
        }
        return all;
    }

    private boolean ends(String text, int start, int stop, int next, int to) {
        int from = tokenStart(text, start, stop);
        String written = text.substring(from, stop);
        String word = unelided(written.toLowerCase(Locale.ROOT));
        char first = text.charAt(next);
        boolean listed = marked.contains(word) || marked.contains(written);
        if (listed && inside(text, word, next, to)) {
            return false;
        }
        if (outline(text, from, stop) && words(text, start, from) == 0) {
            return false;
        }
        Markers.Mark mark = Markers.at(text, Chars.skipBlanks(text, start, to), to);
        if (mark != null && mark.end() > stop && mark.start() <= stop) {
            return false;
        }
        boolean degree = from > 1 && text.charAt(from - 2) == '\u00b0';
        boolean closes = listed && (closing(word) || closing(written));
        if ((initials(text, from, stop) && !degree) || closes) {
            boolean early = word.indexOf('.') > 0 && words(text, start, from) < 3;
            return !Chars.digit(first) && !early && opens(text, next, to);
        }
        return true;
    }

    /** "art" for "l’art": an elided article is no part of an abbreviation. */
    private static String unelided(String word) {
        int apostrophe = Math.max(word.lastIndexOf('\u2019'), word.lastIndexOf('\''));
        return apostrophe < 0 ? word : word.substring(apostrophe + 1);
    }

    /** The number of a heading in several levels: "1.6" in "1.6. How to begin". */
    private static boolean outline(String text, int from, int stop) {
        int dots = 0;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (c != '.' && !Chars.digit(c)) {
                return false;
            }
        }
        return dots > 0;
    }

    /** Whether the word is an abbreviation, or one before a number and a number follows. */
    private boolean inside(String text, String word, int next, int to) {
        return facts.abbreviations().contains(word)
                || (facts.counted().contains(word)
                        && (Chars.digit(text.charAt(next)) || roman(text, next, to)));
    }

    /** Some abbreviations, "Sun." or "Mass.", are ordinary words without their capital. */
    private boolean closing(String word) {
        return facts.closing().contains(word);
    }

    /** How many words stand here, counted no further than three. */
    private static int words(String text, int from, int to) {
        int words = 0;
        for (int at = from; at < to && words < 3; at++) {
            boolean starts = at == from || Chars.blank(text.charAt(at - 1));
            words += starts && Chars.word(text.charAt(at)) ? 1 : 0;
        }
        return words;
    }

    /** One capital, or capitals with stops and hyphens between: "J", "E.E", "J.-P", "U.S". */
    private static boolean initials(String text, int from, int stop) {
        boolean letter = false;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.upper(c) && !letter) {
                letter = true;
            } else if (c == '.' || c == '-') {
                letter = false;
            } else {
                return false;
            }
        }
        return letter;
    }

    private static boolean roman(String text, int from, int to) {
        int end = Chars.wordEnd(text, from, to);
        for (int i = from; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        boolean pronoun = end == from + 1 && text.charAt(from) == 'I';
        int next = Chars.skipBlanks(text, end, to);
        return end > from
                && !(pronoun && next < to && next > end && Chars.lower(text.charAt(next)));
    }

    private static int tokenStart(String text, int start, int end) {
        int from = end;
        while (from > start) {
            char c = text.charAt(from - 1);
            if (Chars.blank(c)
                    || c == '('
                    || c == '['
                    || (Chars.opener(c) && c != '-' && c != '\'')) {
                break;
            }
            from--;
        }
        for (int i = end - 2; i > from + 1; i--) {
            if (text.charAt(i) == '.'
                    && Chars.upper(text.charAt(i + 1))
                    && Chars.lower(text.charAt(i - 1))
                    && Chars.lower(text.charAt(i - 2))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Quotes and brackets after the stop; a closing mark after a blank belongs here as well. */
    private static int afterClosers(String text, int from, int to) {
        int end = from;
        int limit = Math.min(to, from + 16);
        while (end < limit && (Chars.closer(text.charAt(end)) || Chars.stop(text.charAt(end)))) {
            end++;
        }
        int next = Chars.skipBlanks(text, end, to);
        if (next > end && next < to && Chars.closer(text.charAt(next))) {
            boolean straight = Chars.opener(text.charAt(next));
            boolean free = next + 1 >= to || !Chars.word(text.charAt(next + 1));
            if (!straight || (free && (next + 1 >= to || Chars.blank(text.charAt(next + 1))))) {
                return next + 1;
            }
        }
        boolean lone = next > end && next + 1 <= to && next < to && text.charAt(next) == '.';
        return lone
                        && (next + 1 == to || Chars.blank(text.charAt(next + 1)))
                        && next == end + 1
                        && text.charAt(end - 1) != '.'
                ? next + 1
                : end;
    }

    /** The end of notes such as "[12] [3]" or "[…]" that belong to the sentence before. */
    private static int afterNotes(String text, int from, int to) {
        int end = from;
        int at = from;
        while (at < to && text.charAt(at) == '[') {
            int close = at + 1;
            while (close < to && close - at < 7 && note(text.charAt(close))) {
                close++;
            }
            if (close == at + 1 || close >= to || text.charAt(close) != ']') {
                return end;
            }
            end = close + 1;
            at = Chars.skipBlanks(text, end, to);
        }
        return end;
    }

    private static boolean note(char c) {
        return Chars.digit(c) || c == '.' || c == '\u2026' || c == ',' || c == '\u2013';
    }

    /** The end of a note that is glued to the stop: "martyr.[1] The", "(type 2).10 This". */
    private static int afterGluedNote(String text, int stop, int end, int to) {
        int noted = afterNotes(text, end, to);
        if (noted == end
                && text.charAt(stop) == '.'
                && stop > 0
                && !Chars.digit(text.charAt(stop - 1))) {
            while (noted < to && noted - end < 3 && Chars.digit(text.charAt(noted))) {
                noted++;
            }
        }
        return noted > end && noted < to && Chars.blank(text.charAt(noted)) ? noted : end;
    }

    /** Whether the stop is one of the dots in "[...]" or "(…)". */
    private static boolean elision(String text, int start, int stop) {
        int from = stop;
        int to = stop;
        while (to < text.length() && to < stop + 4 && Chars.stop(text.charAt(to))) {
            to++;
        }
        boolean dots = text.charAt(stop) == '.' || text.charAt(stop) == '\u2026';
        return dots
                && from > start
                && to < text.length()
                && ((text.charAt(from - 1) == '[' && text.charAt(to) == ']')
                        || (text.charAt(from - 1) == '(' && text.charAt(to) == ')'));
    }

    /**
     * Whether the stop belongs to dots with blanks between, ". . .", inside a sentence; a fourth
     * dot ends it.
     */
    private static boolean spacedDots(String text, int stop, int next, int to) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        if (text.charAt(next) == '.' && next + 1 < to && Chars.blank(text.charAt(next + 1))) {
            return true;
        }
        int first = stop;
        int dots = 1;
        while (dots < 5
                && first > 1
                && text.charAt(first - 1) == ' '
                && text.charAt(first - 2) == '.') {
            first -= 2;
            dots++;
        }
        return dots == 3 && first > 0 && text.charAt(first - 1) == ' ';
    }

    /** Whether the word here often opens a sentence. */
    private boolean opens(String text, int from, int to) {
        int end = Chars.wordEnd(text, from, to);
        if (end < to && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
            String first = text.substring(from, end).toLowerCase(Locale.ROOT);
            if (facts.openers().contains(first)) {
                return true;
            }
            end = Chars.wordEnd(text, end + 1, to);
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return facts.openers().contains(word);
    }
}
