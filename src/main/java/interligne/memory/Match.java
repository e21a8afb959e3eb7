package interligne.memory;

import interligne.article.Content;

/**
 * A unit that helps with a text.
 *
 * @param unit the unit
 * @param kind how it fits
 * @param score from 0 to 101, see {@link Score}, less the penalty of its source
 * @param proposal its target for the text at hand: with that text's codes, and its numbers where
 *     they could be carried over
 * @param uses how often the same translation of the same text was used: by each unit that has it
 *     once, or as often as its file says
 */
public record Match(TranslationUnit unit, Kind kind, int score, Content proposal, int uses) {

    /** How a unit fits a text. */
    public enum Kind {
        /** The same text between the same neighbours. */
        IN_CONTEXT("in-context"),
        /** The same text. */
        EXACT("exact"),
        /** The same words; case, numbers, blanks, punctuation or codes differ. */
        EXACT_BUT("exact-but"),
        /** Other words too. */
        FUZZY("fuzzy");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it in files and on screen. */
        public String label() {
            return label;
        }
    }
}
