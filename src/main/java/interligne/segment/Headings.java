package interligne.segment;

import interligne.language.SentenceFacts;
import interligne.language.identification.Identifier;
import java.util.Locale;

/** Tells the words of a heading from those of a sentence. */
final class Headings {

    /** A heading glued with a blank is looked for only so many words into a sentence. */
    private static final int LONGEST = 14;

    /** A heading is no longer than so many characters. */
    private static final int FARTHEST = 200;

    private final SentenceFacts facts;

    Headings(SentenceFacts facts) {
        this.facts = facts;
    }

    /** What the words of a stretch are, counted. */
    private static final class Count {
        int words;
        int capitals;
        int lower;
        int finite;
        boolean firstCapital;
    }

    private Count count(String text, int from, int to) {
        Count count = new Count();
        for (int at = from; at < to; at++) {
            int end = Chars.wordEnd(text, at, to);
            if (end > at) {
                String word = text.substring(at, end);
                boolean small = facts.small().contains(word.toLowerCase(Locale.ROOT));
                boolean upper = Chars.upper(text.charAt(at)) || Chars.digit(text.charAt(at));
                count.firstCapital |= count.words == 0 && upper;
                count.words++;
                boolean part = at > from && part(text.charAt(at - 1), end - at);
                count.capitals += upper && !small ? 1 : 0;
                count.lower += !upper && !small && !part ? 1 : 0;
                count.finite += facts.finite().contains(word) ? 1 : 0;
                at = end;
            }
        }
        return count;
    }

    /** The second part of "Well-known" and of "Don't", but not of « l’installation ». */
    private static boolean part(char before, int length) {
        boolean apostrophe = before == '\'' || before == '\u2019';
        return apostrophe ? length < 3 : !Chars.blank(before);
    }

    /** Whether a stretch reads as a heading on its own: capitals throughout or a short question. */
    boolean alone(String text, int from, int end) {
        int to = end;
        while (to > from && Chars.blank(text.charAt(to - 1))) {
            to--;
        }
        if (to == from || to - from > FARTHEST) {
            return false;
        }
        Count count = count(text, from, to);
        char last = text.charAt(to - 1);
        if (last == '?') {
            return count.words <= 6;
        }
        if (Chars.stop(last)) {
            return false;
        }
        return count.firstCapital
                && (titled(count) || (count.words <= LONGEST && count.finite == 0));
    }

    private static boolean titled(Count count) {
        return count.words >= 3 && count.capitals >= 2 && count.capitals > 4 * count.lower;
    }

    /**
     * A capital inside a word, where a heading may end.
     *
     * @param from where the stretch before it starts
     * @param left where the glued word starts
     * @param at the capital
     * @param wordEnd the end of the glued word
     * @param end the end of the sentence
     */
    record Seam(int from, int left, int at, int wordEnd, int end) {}

    /** Whether a heading ends at the seam and a sentence starts, perhaps with a function word. */
    boolean before(String text, Seam seam, boolean function) {
        char first = text.charAt(seam.from());
        if (seam.at() - seam.from() > FARTHEST) {
            return false;
        }
        boolean one = seam.wordEnd() - seam.at() == 1;
        boolean elided = text.charAt(seam.wordEnd()) != ' ' && text.charAt(seam.wordEnd()) != ',';
        if (!Chars.upper(first) && !Chars.digit(first)) {
            return false;
        }
        Count count = count(text, seam.from(), seam.at());
        boolean longer = count.words >= 2 && count.words <= LONGEST;
        boolean lower = !Chars.upper(text.charAt(seam.left()));
        boolean name = function && lower && count.words > 1 && wholeSentence(text, seam);
        if (elided ? !function : !name && !sentenceFollows(text, seam.wordEnd(), seam.end())) {
            return false;
        }
        if (function && !elided && !one && alone(text, seam, count)) {
            return true;
        }
        boolean quiet = !hasStop(text, seam.from(), seam.at());
        if (function && (elided || !one)) {
            boolean sure =
                    elided
                            || seam.wordEnd() - seam.at() > 2
                            || (lower && (quiet || enumeration(text, seam, count)));
            return sure
                    ? count.words <= LONGEST
                    : titled(count) || (longer && count.finite == 0 && quiet);
        }
        if (one) {
            String letter = text.substring(seam.at(), seam.wordEnd()).toLowerCase(Locale.ROOT);
            return facts.openers().contains(letter)
                    && lower
                    && longer
                    && quiet
                    && seam.at() - seam.left() >= 3;
        }
        return quiet
                && seam.at() - seam.left() >= 3
                && seam.wordEnd() - seam.at() >= 3
                && wholeSentence(text, seam)
                && (!smallBefore(text, seam) || (lower && ordinary(text, seam)))
                && !opensWithFunction(text, seam.from(), lower ? 4 : 1, count)
                && count.finite == 0
                && (lower
                        ? longer && Identifier.ordinary(text, seam.left(), seam.at())
                        : count.words >= 3 && titled(count));
    }

    /** "MethodsTo learn more, we asked …": one word and a whole sentence, unlike "LinkedIn is". */
    private boolean alone(String text, Seam seam, Count count) {
        int next = Chars.skipBlanks(text, seam.wordEnd(), seam.end());
        String word = text.substring(next, Chars.wordEnd(text, next, seam.end()));
        return count.words == 1
                && seam.at() - seam.left() >= 4
                && !facts.finite().contains(word)
                && wholeSentence(text, seam);
    }

    /** A glued word that opens no sentence as a rule needs a whole sentence after it. */
    private static boolean wholeSentence(String text, Seam seam) {
        int last = seam.end();
        while (last > seam.at() && closes(text.charAt(last - 1))) {
            last--;
        }
        int blanks = 0;
        for (int i = seam.at(); i < last && blanks < 5; i++) {
            blanks += Chars.blank(text.charAt(i)) ? 1 : 0;
        }
        for (int i = seam.at() + 1; i < seam.wordEnd(); i++) {
            if (!Chars.lower(text.charAt(i))) {
                return false;
            }
        }
        for (int i = seam.from(); i < seam.at(); i++) {
            if ("\\:_&$<>{}%()".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return blanks >= 5 && Chars.stop(text.charAt(last - 1));
    }

    private static boolean closes(char c) {
        return Chars.blank(c) || Chars.closer(c);
    }

    /** No heading ends with one word behind "a" or "the" glued to a name: "returns a DateZone". */
    private boolean smallBefore(String text, Seam seam) {
        int end = seam.left();
        while (end > seam.from() && Chars.blank(text.charAt(end - 1))) {
            end--;
        }
        int start = Chars.wordStart(text, seam.from(), end);
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return end > seam.from()
                && (facts.small().contains(word) || facts.function().contains(word));
    }

    /**
     * "Reduce the number of mistakesTrying to prevent …": two ordinary words of which the first is
     * a plural or the second opens sentences, unlike "the userName" and "a dataFrame".
     */
    private boolean ordinary(String text, Seam seam) {
        char last = text.charAt(seam.at() - 1);
        boolean plural = last == 's' && text.charAt(seam.at() - 2) != 's';
        String right = text.substring(seam.at(), seam.wordEnd()).toLowerCase(Locale.ROOT);
        return (plural || facts.openers().contains(right))
                && right.length() > 3
                && Identifier.ordinary(text, seam.left(), seam.at())
                && Identifier.ordinary(text, seam.at(), seam.wordEnd());
    }

    /** "Find patterns, build a frameworkAs we …": a heading of several parts, a whole sentence. */
    private static boolean enumeration(String text, Seam seam, Count count) {
        return count.words >= 3
                && wholeSentence(text, seam)
                && Identifier.ordinary(text, seam.left(), seam.at());
    }

    private boolean opensWithFunction(String text, int from, int words, Count count) {
        String first = text.substring(from, Chars.wordEnd(text, from, text.length()));
        boolean function = facts.function().contains(first.toLowerCase(Locale.ROOT));
        return function && (words == 1 || count.words < words);
    }

    private static boolean hasStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '"') {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the heading ends with which a stretch begins ("A Title Like This With that, all …"), or
     * -1.
     */
    int end(String text, int from, int end) {
        if (from >= end || !Chars.upper(text.charAt(from))) {
            return -1;
        }
        int words = 0;
        int limit = Math.min(end, from + FARTHEST);
        for (int at = from + 1; at < limit && words < LONGEST; at++) {
            char before = text.charAt(at - 1);
            if (before == ',' || before == ';' || before == '"' || before == '(') {
                return -1;
            }
            if (!Chars.blank(before)) {
                continue;
            }
            words++;
            if (words > 1 && Chars.upper(text.charAt(at)) && starts(text, from, at, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean starts(String text, int from, int at, int end) {
        int wordEnd = Chars.wordEnd(text, at, end);
        if (wordEnd - at > 12 || wordEnd >= end || !Chars.word(text.charAt(at - 2))) {
            return false;
        }
        char after = text.charAt(wordEnd);
        boolean elided = after == '\'' || after == '\u2019';
        boolean shape = elided || (wordEnd - at > 1 && Chars.lower(text.charAt(at + 1)));
        String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
        if (!shape
                || !facts.function().contains(word)
                || small(text, from, at - 1)
                || possessive(text, at - 1)) {
            return false;
        }
        if ((after != ' ' && after != ',' && !elided) || !sentenceFollows(text, wordEnd, end)) {
            return false;
        }
        Count count = count(text, from, at);
        boolean heading =
                titled(count) || (count.words <= 8 && !opensWithFunction(text, from, 3, count));
        return count.finite == 0 && count.words >= 2 && heading;
    }

    /** "The Harbour Gazette's" belongs to what follows. */
    private static boolean possessive(String text, int end) {
        return end > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }

    /** The word before a place stays small in headings, so no heading ends with it. */
    private boolean small(String text, int from, int end) {
        int start = Chars.wordStart(text, from, end);
        return facts.small().contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the first word from here that a heading would write with a capital has none. */
    private boolean sentenceFollows(String text, int from, int end) {
        for (int at = from; at < Math.min(end, from + FARTHEST); at++) {
            int wordEnd = Chars.wordEnd(text, at, Math.min(end, at + FARTHEST));
            if (wordEnd > at) {
                String word = text.substring(at, wordEnd);
                if (!facts.small().contains(word)) {
                    return Chars.lower(text.charAt(at));
                }
                at = wordEnd;
            }
        }
        return false;
    }
}
