package interligne.segment;

import interligne.article.Kind;
import interligne.language.Marks;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts what scraping has glued together: sentences without a blank between, a heading and the
 * sentence after it.
 *
 * <p>Example: {@code "The End of an EraFor years, …"} is a heading and a sentence. A capital after
 * a small letter or a stop is never enough (names, program text): there must be a word that opens
 * sentences, or a whole sentence before, and nothing of an address or a program around it.
 */
final class Glue {

    /** A heading has at most so many words. */
    private static final int HEADING_WORDS = 14;

    private final SentenceFacts facts;
    private final GluedHeading headings;

    Glue(SentenceFacts facts) {
        this.facts = facts;
        this.headings = new GluedHeading(facts);
    }

    /** The sentence itself, or the pieces it falls into. */
    List<Piece> repair(String text, Piece sentence) {
        List<Piece> pieces = new ArrayList<>();
        int start = sentence.start();
        int end = sentence.end();
        boolean repaired = sentence.repaired();
        for (int at = start + 1; at < end; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                continue;
            }
            char before = text.charAt(at - 1);
            boolean heading = false;
            if (Character.isLowerCase(before)) {
                heading = headingBefore(text, start, at, end);
            } else if (Marks.stops(before) || Marks.closes(before)) {
                if (!stopBefore(text, start, at, end)) {
                    continue;
                }
                heading = before == '?' && question(text, start, at);
            } else if (Marks.blank(before)) {
                heading = headings.before(text, start, at, end);
            }
            if (heading || Marks.stops(before) || Marks.closes(before)) {
                boolean title = heading && sentence.kind() == Kind.SENTENCE;
                int cut = Words.trimEnd(text, start, at);
                pieces.add(new Piece(start, cut, title ? Kind.HEADING : sentence.kind(), true));
                start = at;
                repaired = true;
            }
        }
        pieces.add(new Piece(start, end, sentence.kind(), repaired));
        return pieces;
    }

    /** A sentence that ends at a stop with no blank after it. */
    private boolean stopBefore(String text, int from, int at, int end) {
        int stop = at;
        while (stop > from && Marks.closes(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop <= from + 1
                || !Marks.stops(text.charAt(stop - 1))
                || program(text, from, at, end)) {
            return false;
        }
        int word = stop - 1;
        while (word > from && endsMore(text.charAt(word - 1))) {
            word--;
        }
        int start = Words.wordStart(text, from, word);
        if (start == word || (start > from && text.charAt(start - 1) == '.')) {
            return false;
        }
        boolean alone = stop == at && word == stop - 1 && text.charAt(word) == '.';
        return alone
                ? sentenceEnds(text, from, start, word, at, end)
                : opens(text, at, end) || sentenceAfter(text, at, end);
    }

    private static boolean endsMore(char c) {
        return Marks.stops(c) || Marks.closes(c);
    }

    /** A single full stop parts names of programs as well: more must show that a sentence ends. */
    private boolean sentenceEnds(String text, int from, int start, int word, int at, int end) {
        int length = word - start;
        boolean lower = Words.lower(text, start, word) && length > 1;
        int words = Words.count(text, from, word);
        if (opens(text, at, end)) {
            return lower || Character.isDigit(text.charAt(word - 1)) || (words > 2 && length > 2);
        }
        return lower && length > 2 && words > 2 && sentenceAfter(text, at, end);
    }

    /** A heading that ends in a small letter, with the first word of a sentence glued to it. */
    private boolean headingBefore(String text, int from, int at, int end) {
        if (!opens(text, at, end) || program(text, from, at, end)) {
            return false;
        }
        int start = Words.wordStart(text, from, at);
        if (at - start < 2
                || Words.count(text, from, at) > HEADING_WORDS
                || GluedHeading.stopsInside(text, from, at)) {
            return false;
        }
        return Character.isLowerCase(text.charAt(start)) || titleRun(text, from, start);
    }

    /** Whether all words have a capital except those that stay small in a heading. */
    private boolean titleRun(String text, int from, int to) {
        int capitals = 0;
        for (int at = from; at < to; at++) {
            int end = Words.wordEnd(text, at, to);
            if (end > at) {
                if (!Character.isLowerCase(text.charAt(at))) {
                    capitals++;
                } else if (!facts.small().contains(Words.key(text, at, end))) {
                    return false;
                }
                at = end;
            }
        }
        return capitals > 0;
    }

    /** A short question without a comma, as headings have it. */
    private static boolean question(String text, int from, int to) {
        int comma = text.indexOf(',', from);
        return Words.count(text, from, to) <= 10 && (comma < 0 || comma > to);
    }

    private boolean opens(String text, int at, int end) {
        int right = Words.wordEnd(text, at, end);
        String word = Words.key(text, at, right);
        if (facts.openers().contains(word)) {
            return right < end && (Marks.blank(text.charAt(right)) || text.charAt(right) == ',');
        }
        int apostrophe = word.indexOf('\'');
        return (apostrophe > 0 && facts.openers().contains(word.substring(0, apostrophe)))
                || (facts.abbreviations().contains(word)
                        && right < end
                        && text.charAt(right) == '.');
    }

    /** A capitalised word and, after a blank, one in small letters. */
    private static boolean sentenceAfter(String text, int at, int end) {
        int right = Words.wordEnd(text, at, end);
        if (right - at < 2 || !Words.lower(text, at + 1, right) || right >= end) {
            return false;
        }
        char c = text.charAt(right);
        int next = Words.skipBlanks(text, right, end);
        return c == ','
                || (Marks.blank(c) && next < end && Character.isLowerCase(text.charAt(next)));
    }

    /** Whether the characters around, up to the next blanks, look like an address or a program. */
    private static boolean program(String text, int from, int at, int end) {
        int start = Words.chunkStart(text, from, at);
        int stop = Words.chunkEnd(text, at, end);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            boolean more = i + 1 < stop;
            if ("/\\_@=<>`#$|{}~^".indexOf(c) >= 0
                    || (c == '(' && more && i > start && Character.isLetter(text.charAt(i - 1)))
                    || (c == ':' && more && Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
