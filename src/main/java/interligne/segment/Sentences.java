package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the sentences of a text in one language. */
final class Sentences {

    private final SentenceFacts facts;

    Sentences(SentenceFacts facts) {
        this.facts = facts;
    }

    /** The sentences between two offsets, untrimmed, side by side. */
    List<Piece> split(String text, int from, int to, Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int end = -1;
            if (Chars.stop(c)) {
                end = end(text, start, at, to);
            } else if (c == '\n' || c == '\r') {
                end = lineEnd(text, start, at, to) ? at : -1;
            }
            if (end > start && end < to) {
                pieces.add(new Piece(start, end, kind, false));
                start = end;
                at = end - 1;
            }
        }
        if (start < to) {
            pieces.add(new Piece(start, to, kind, false));
        }
        return pieces;
    }

    /** Whether a line break ends a sentence: after a full line, before a list or a stray comma. */
    private boolean lineEnd(String text, int start, int at, int to) {
        int next = at;
        int breaks = 0;
        while (next < to && Chars.blank(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        if (next == to || breaks > 1) {
            return true;
        }
        char first = text.charAt(next);
        if (first == ',' || first == '\u2022' || first == '*') {
            return true;
        }
        if (first == '-' && next + 1 < to && text.charAt(next + 1) == ' ') {
            return true;
        }
        char last = text.charAt(Math.max(start, at - 1));
        return (Chars.stop(last) || Chars.closer(last) || last == ':')
                && !Character.isLowerCase(first);
    }

    /** Where the sentence ends whose stop stands here, or -1 when it goes on. */
    private int end(String text, int start, int stop, int to) {
        int end = stop;
        while (end < to && (Chars.stop(text.charAt(end)) || Chars.closer(text.charAt(end)))) {
            end++;
        }
        int next = end;
        while (next < to && Chars.blank(text.charAt(next))) {
            next++;
        }
        if (next == end || next == to) {
            return next == to ? to : -1;
        }
        if (Chars.closer(text.charAt(next)) && !Chars.opener(text.charAt(next))) {
            end = next + 1;
            next = end;
            while (next < to && Chars.blank(text.charAt(next))) {
                next++;
            }
        }
        int word = next;
        while (word < to && (Chars.opener(text.charAt(word)) || Chars.blank(text.charAt(word)))) {
            word++;
        }
        if (word == to
                || Character.isLowerCase(text.charAt(word))
                || Chars.closer(text.charAt(word))) {
            return -1;
        }
        if (!Character.isLetterOrDigit(text.charAt(word)) && word == next) {
            return -1;
        }
        return text.charAt(stop) == '.' && !ends(text, start, stop, word, to) ? -1 : end;
    }

    private boolean ends(String text, int start, int stop, int next, int to) {
        int from = stop;
        while (from > start
                && !Chars.blank(text.charAt(from - 1))
                && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        boolean digit = Character.isDigit(text.charAt(next));
        if (facts.abbreviations().contains(word) || (digit && facts.counted().contains(word))) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
        boolean number =
                !word.isEmpty() && word.chars().allMatch(Character::isDigit) && from == start;
        if (initial || number || facts.closing().contains(word)) {
            return !number && !digit && opens(text, next, to) && !word.equals("i");
        }
        return true;
    }

    private boolean opens(String text, int from, int to) {
        String word = text.substring(from, Chars.wordEnd(text, from, to));
        return facts.openers().contains(word.toLowerCase(Locale.ROOT));
    }
}
