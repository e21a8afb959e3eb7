package interligne.segment;

import interligne.language.Marks;
import interligne.language.SentenceFacts;

/**
 * Finds a heading that runs into its sentence with a blank between: {@code "A Title Like This With
 * that, all was said."}
 */
final class GluedHeading {

    /** A heading glued with a blank is looked for only so many words into a sentence. */
    private static final int WORDS = 14;

    private final SentenceFacts facts;

    GluedHeading(SentenceFacts facts) {
        this.facts = facts;
    }

    /**
     * Whether a sentence starts at this capital and what stands before it is a heading. Words of
     * one letter and words all in capitals say nothing: "I", "the WHERE clause".
     */
    boolean before(String text, int from, int at, int end) {
        int left = Words.trimEnd(text, from, at);
        if (at - left != 1 || !Character.isLetterOrDigit(text.charAt(left - 1))) {
            return false;
        }
        int right = Words.wordEnd(text, at, end);
        if (!Words.lower(text, at + 1, right)
                || Marks.apostrophe(text.charAt(at + 1))
                || !facts.openers().contains(Words.key(text, at, right))) {
            return false;
        }
        int words = Words.count(text, from, left);
        int next = Words.skipBlanks(text, right, end);
        return words > 1
                && words <= WORDS
                && next > right
                && next < end
                && Character.isLowerCase(text.charAt(next))
                && !small(text, from, left)
                && !stopsInside(text, from, left)
                && sentenceFollows(text, next, end)
                && withoutVerb(text, from, left);
    }

    /** Whether there is a mark that no heading has inside. */
    static boolean stopsInside(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Marks.stops(c) || c == ';' || c == '(' || c == ')') {
                return true;
            }
        }
        return false;
    }

    /** The word before a place stays small in headings, so no heading ends with it. */
    private boolean small(String text, int from, int end) {
        return facts.small().contains(Words.key(text, Words.wordStart(text, from, end), end));
    }

    /** Whether the first word from here that a heading would write with a capital has none. */
    private boolean sentenceFollows(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            int wordEnd = Words.wordEnd(text, at, end);
            if (wordEnd > at) {
                if (!facts.small().contains(Words.key(text, at, wordEnd))) {
                    return Character.isLowerCase(text.charAt(at));
                }
                at = wordEnd;
            }
        }
        return false;
    }

    private boolean withoutVerb(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            int wordEnd = Words.wordEnd(text, at, end);
            if (wordEnd > at) {
                if (facts.finite().contains(text.substring(at, wordEnd))) {
                    return false;
                }
                at = wordEnd;
            }
        }
        return Character.isUpperCase(text.charAt(from));
    }
}
