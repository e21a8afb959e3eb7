package interligne.check.accuracy;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text denies.
 *
 * <p>Example: in "They did not leave without him" one word denies for certain and one holds a
 * denial in itself.
 *
 * @param words the tokens of the text
 * @param start the first token of the stretch
 * @param end the token after its last
 * @param lexicon the word lists of the language
 * @param asked denials that a translation has to make again
 * @param offered denials of any kind, those included
 * @param soft words that may stand for a denial: "otherwise", "unknown"
 * @param sure words that hold a denial and are hardly ever translated without one: "without"
 * @param weak all words that hold a denial, and small words that may deny
 * @param echoes words that deny nothing, and that the other language often says with one that does
 * @param first the first token that asks, or -1
 * @param asking the tokens that ask for a denial in the target
 * @param denying the tokens that deny in any way
 * @param limits the tokens that name a limit without denying: "at most"
 */
record Denials(
        Wording words,
        int start,
        int end,
        Lexicon lexicon,
        int asked,
        int offered,
        int soft,
        int sure,
        int weak,
        int echoes,
        int first,
        List<Integer> asking,
        List<Integer> denying,
        List<Integer> limits) {

    /** A denial may move so many UTF-16 units and such a share of its stretch. */
    private static final double NEAR = 45;

    private static final double FAR = 0.15;

    /**
     * Counts in a stretch of tokens.
     *
     * @param excepted whether the other side leaves one case out, as in "not … unless": then "ne …
     *     que" denies, and "ne" alone need not
     * @param source the source of a target, or null: what a target only repeats denies nothing
     */
    static Denials of(
            Wording words,
            int start,
            int end,
            Lexicon lexicon,
            boolean excepted,
            @Nullable Wording source) {
        DenialReader reader = new DenialReader(words, start, end, lexicon);
        int asked = 0;
        int offered = 0;
        int soft = 0;
        int sure = 0;
        int weak = 0;
        int echoes = 0;
        int first = -1;
        List<Integer> asking = new ArrayList<>();
        List<Integer> denying = new ArrayList<>();
        List<Integer> limits = new ArrayList<>();
        for (int at = start; at < end; at++) {
            if (!words.is(at, Wording.Type.WORD)) {
                continue;
            }
            boolean surely = reader.surely(at);
            boolean asks = reader.asks(at) && !repeated(words, at, source);
            asked += asks ? 1 : 0;
            boolean offers = asks || (reader.offers(at, excepted) && !repeated(words, at, source));
            boolean instead = !offers && reader.instead(at) && !repeated(words, at, source);
            boolean softly = reader.weak(at, excepted) && !repeated(words, at, source);
            soft += instead ? 1 : 0;
            echoes += lexicon.has(words.lower(at), WordClass.DENIAL_ECHO) ? 1 : 0;
            offered += offers ? 1 : 0;
            sure += surely ? 1 : 0;
            weak += softly ? 1 : 0;
            first = first < 0 && (asks || surely) ? at : first;
            if (asks || reader.limits(at)) {
                asking.add(at);
            }
            if (offers || instead || softly || reader.half(at)) {
                denying.add(at);
            }
            if (lexicon.has(words.lower(at), WordClass.LIMIT)) {
                limits.add(at);
            }
        }
        return new Denials(
                words, start, end, lexicon, asked, offered, soft, sure, weak, echoes, first, asking,
                denying, limits);
    }

    /** Whether the source has the very word: a value such as "Nothing", a name, a quotation. */
    private static boolean repeated(Wording words, int at, @Nullable Wording source) {
        if (source == null) {
            return false;
        }
        for (int there = 0; there < source.size(); there++) {
            if (source.lower(there).equals(words.lower(at))
                    && source.capital(there) == words.capital(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a translation that denies like this has lost a denial of the source. */
    boolean lostIn(Denials target) {
        int there = target.weak + target.soft;
        int same = weak - sure + echoes + Math.min(soft, target.soft);
        int surely = Math.max(0, target.sure - sure);
        int beyond = surely + Math.max(0, there - target.sure - same);
        return asked > target.offered + beyond || asked + sure > target.offered + there;
    }

    /** The first token that asks for a denial where the target does not deny nearby, or -1. */
    int lonely(Denials target) {
        for (int at : asking) {
            boolean limit = reader().limits(at) && target.near(target.limits, place(at));
            if (!limit && !target.near(target.denying, place(at))) {
                return at;
            }
        }
        return -1;
    }

    /** How far into the stretch a token lies, from 0 to 1. */
    private double place(int at) {
        return (words.start(at) - words.start(start)) / (double) length();
    }

    private int length() {
        return Math.max(1, words.end(end - 1) - words.start(start));
    }

    private boolean near(List<Integer> tokens, double place) {
        double reach = NEAR / length() + FAR;
        return tokens.stream().anyMatch(at -> Math.abs(place(at) - place) <= reach);
    }

    private DenialReader reader() {
        return new DenialReader(words, start, end, lexicon);
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
            if (paired(at) && !lexicon.has(words.lower(at - 1), WordClass.BEFORE_DENIAL)) {
                return true;
            }
            return (lexicon.has(word, WordClass.DENIAL) || noneThere(at, word))
                    && !numbered(at)
                    && !lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL)
                    && !lexicon.has(words.lower(at - 1), WordClass.BEFORE_DENIAL)
                    && !near(at, -1, WordClass.NEGATION_FIRST);
        }

        /** Whether it is the second half of a denial, "pas" and not "la même personne". */
        private boolean paired(int at) {
            String word = words.lower(at);
            return lexicon.has(word, WordClass.NEGATION_PARTNER)
                    && (lexicon.has(word, WordClass.DENIAL)
                            || !lexicon.has(words.lower(at - 1), WordClass.NOUN_BEFORE_DENIAL))
                    && (partner(at, -1)
                            || (!lexicon.has(word, WordClass.DENIAL_BEHIND) && partner(at, 1)));
        }

        /** Whether the word denies, and nothing else of the same denial is counted. */
        boolean offers(int at, boolean excepted) {
            String word = words.lower(at);
            if (lexicon.has(word, WordClass.NEGATION_FIRST)) {
                return alone(at) && excepted == only(at, excepted);
            }
            return paired(at)
                    || lexicon.has(word, WordClass.NEGATION)
                    || (lexicon.has(word, WordClass.DENIAL)
                            && !near(at, -1, WordClass.NEGATION_FIRST));
        }

        /** Whether another wording of a denial stands there, "otherwise" or "unknown". */
        boolean instead(int at) {
            String word = words.lower(at);
            return lexicon.has(word, WordClass.SAID_OTHERWISE)
                    || lexicon.endsAny(word, WordClass.DENYING_END)
                    || (lexicon.startsAny(word, WordClass.DENYING_START)
                            && !lexicon.has(word, WordClass.SAME_START)
                            && !lexicon.startsAny(word, WordClass.SAME_START));
        }

        /** "not more than", "not exceeding": a limit, which the target denies or names. */
        boolean limits(int at) {
            return lexicon.has(words.lower(at), WordClass.DENIAL)
                    && lexicon.has(words.lower(at + 1), WordClass.DENIED_LIMIT);
        }

        /** The first half of a denial, whatever follows. */
        boolean half(int at) {
            return lexicon.has(words.lower(at), WordClass.NEGATION_FIRST);
        }

        boolean surely(int at) {
            return lexicon.has(words.lower(at), WordClass.NEGATIVE_SURE)
                    && !lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL);
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
                    return !lexicon.has(words.lower(there + 2), WordClass.ANY_WHATEVER);
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
