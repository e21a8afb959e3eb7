package interligne.check;

import interligne.language.Lexicon;
import interligne.language.WordClass;
import interligne.language.Wording;

/**
 * How a stretch of text denies.
 *
 * <p>Example: in "They did not leave without him" one word denies for certain and one holds a
 * denial in itself.
 *
 * @param asked denials that a translation has to make again
 * @param offered denials of any kind, those included
 * @param sure words that hold a denial and are hardly ever translated without one: "without"
 * @param weak all words that hold a denial, and small words that may deny
 * @param first the first token that asks, or -1
 */
record Denials(int asked, int offered, int sure, int weak, int first) {

    /**
     * Counts in a stretch of tokens.
     *
     * @param excepted whether the other side leaves one case out, as in "not … unless": then "ne …
     *     que" denies, and "ne" alone need not
     */
    static Denials of(Wording words, int start, int end, Lexicon lexicon, boolean excepted) {
        DenialReader reader = new DenialReader(words, start, end, lexicon);
        int asked = 0;
        int offered = 0;
        int sure = 0;
        int weak = 0;
        int first = -1;
        for (int at = start; at < end; at++) {
            if (!words.is(at, Wording.Type.WORD)) {
                continue;
            }
            boolean surely = reader.surely(at);
            boolean asks = reader.asks(at);
            asked += asks ? 1 : 0;
            offered += asks || reader.offers(at, excepted) ? 1 : 0;
            sure += surely ? 1 : 0;
            weak += reader.weak(at, excepted) ? 1 : 0;
            first = first < 0 && (asks || surely) ? at : first;
        }
        return new Denials(asked, offered, sure, weak, first);
    }

    /** Whether a translation that denies like this has lost a denial of the source. */
    boolean lostIn(Denials target) {
        int beyond = Math.max(0, target.weak - weak);
        return asked > target.offered + beyond || asked + sure > target.offered + target.weak;
    }

    /** Reads the words of one stretch. */
    private record DenialReader(Wording words, int start, int end, Lexicon lexicon) {

        /** So many tokens lie at most between the two parts of a denial. */
        private static final int REACH = 6;

        /** "not", "don't", "ne … pas"; not "not only". */
        boolean asks(int at) {
            String word = words.lower(at);
            if (word.equals("t")) {
                return contracted(at);
            }
            if (lexicon.has(word, WordClass.NEGATION_PARTNER)
                    && (partner(at, -1) || partner(at, 1))) {
                return true;
            }
            return (lexicon.has(word, WordClass.DENIAL) || noneThere(at, word))
                    && !numbered(at)
                    && !lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL)
                    && !lexicon.has(words.lower(at - 1), WordClass.BEFORE_DENIAL)
                    && !near(at, -1, WordClass.NEGATION_FIRST);
        }

        /** Whether the word denies, and nothing else of the same denial is counted. */
        boolean offers(int at, boolean excepted) {
            String word = words.lower(at);
            if (lexicon.has(word, WordClass.NEGATION_FIRST)) {
                return alone(at) && excepted == only(at, excepted);
            }
            return lexicon.has(word, WordClass.NEGATION)
                    || (lexicon.has(word, WordClass.DENIAL)
                            && !near(at, -1, WordClass.NEGATION_FIRST));
        }

        boolean surely(int at) {
            return lexicon.has(words.lower(at), WordClass.NEGATIVE_SURE);
        }

        /** A word with a denial inside, or the first half of a denial alone. */
        boolean weak(int at, boolean excepted) {
            String word = words.lower(at);
            if (lexicon.has(word, WordClass.NEGATION_FIRST)) {
                return excepted && alone(at) && !only(at, true);
            }
            return lexicon.has(word, WordClass.NEGATIVE)
                    || lexicon.has(word, WordClass.NEGATIVE_SURE)
                    || (lexicon.startsAny(word, WordClass.NEGATIVE_PREFIX)
                            && lexicon.endsAny(word, WordClass.NEGATIVE_ENDING));
        }

        /** Whether the first half of a denial has no second half. */
        private boolean alone(int at) {
            return !near(at, 1, WordClass.NEGATION_PARTNER)
                    && !near(at, -1, WordClass.NEGATION_PARTNER);
        }

        /** "There is no", "no one". */
        private boolean noneThere(int at, String word) {
            return lexicon.has(word, WordClass.DENIAL_AFTER_VERB)
                    && (lexicon.has(words.lower(at - 1), WordClass.VERB_BEFORE_DENIAL)
                            || lexicon.has(words.lower(at + 1), WordClass.ONE));
        }

        /** "No. 5" stands before its number, and "not" before its verb. */
        private boolean numbered(int at) {
            int next = words.isMark(at + 1, '.') ? at + 2 : at + 1;
            return words.is(next, Wording.Type.DIGITS)
                    || (words.glued(at + 1) && words.isMark(at + 1, "/|"))
                    || (words.glued(at) && words.isMark(at - 1, "/|"));
        }

        private boolean contracted(int at) {
            return words.isMark(at - 1, "'’") && words.lower(at - 2).endsWith("n");
        }

        /** Whether the first half stands on that side, with no other second half between. */
        private boolean partner(int at, int step) {
            for (int distance = 1; distance <= REACH; distance++) {
                int there = at + step * distance;
                if (there < start || there >= end) {
                    return false;
                }
                String word = words.lower(there);
                if (lexicon.has(word, WordClass.NEGATION_FIRST)) {
                    return true;
                }
                if (lexicon.has(word, WordClass.NEGATION_PARTNER)) {
                    return false;
                }
            }
            return false;
        }

        /** Whether "only" is said; a case that is left out may stand far behind. */
        private boolean only(int at, boolean anywhere) {
            return near(at, 1, WordClass.RESTRICTION, anywhere ? end - at : REACH);
        }

        private boolean near(int at, int step, WordClass of) {
            return near(at, step, of, REACH);
        }

        private boolean near(int at, int step, WordClass of, int reach) {
            for (int distance = 1; distance <= reach; distance++) {
                int there = at + step * distance;
                if (there >= start && there < end && lexicon.has(words.lower(there), of)) {
                    return true;
                }
            }
            return false;
        }
    }
}
