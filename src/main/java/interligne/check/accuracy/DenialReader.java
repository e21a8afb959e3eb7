package interligne.check.accuracy;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/**
 * Tells the words of a stretch that deny from those that only look so.
 *
 * <p>Example: "pas" denies in "il ne vient pas" and in "mais pas ici", not in "un petit pas".
 */
record DenialReader(Wording words, int start, int end, Lexicon lexicon) {

    /** So many tokens lie at most between the two parts of a denial. */
    private static final int REACH = 6;

    /** So many between "ni" and the next "ni". */
    private static final int LIST = 12;

    /** So many between "sans" and "aucun", or between "personne" and its "ne". */
    private static final int SHORT = 4;

    /** "ne", and "n" before an apostrophe only. */
    boolean first(int at) {
        return lexicon.has(words.lower(at), WordClass.NEGATION_FIRST)
                && (words.end(at) - words.start(at) > 1
                        || words.isMark(at + 1, "'’")
                        || (words.is(at + 1, Wording.Type.MARKUP) && words.first(at + 1) == '&'));
    }

    /** "not", "don't", "ne … pas"; not "not only". */
    boolean asks(int at) {
        String word = words.lower(at);
        boolean after = lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL);
        if (word.equals("t")) {
            return contracted(at) && !after;
        }
        boolean step =
                lexicon.has(word, WordClass.DENIAL_BEHIND) && !partner(at, -1) && !leads(at - 1);
        if (step || second(at) || told(at)) {
            return false;
        }
        boolean before = lexicon.has(words.lower(at - 1), WordClass.BEFORE_DENIAL);
        boolean alone = lexicon.has(word, WordClass.DENIAL) || noneThere(at, word);
        return !before && (paired(at) || (alone && !after && !numbered(at) && free(at)));
    }

    private boolean free(int at) {
        return !chosen(at) && !near(at, -1, WordClass.NEGATION_FIRST);
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
        if (first(at)) {
            return alone(at) && excepted == only(at, excepted);
        }
        if (second(at) || (lexicon.has(word, WordClass.DENIAL) && chosen(at))) {
            return false;
        }
        return paired(at)
                || lexicon.has(word, WordClass.DENIAL_GOES_ON)
                || (lexicon.has(word, WordClass.DENIAL_BEHIND) && leads(at - 1))
                || (word.equals("t") && contracted(at))
                || lexicon.has(word, WordClass.NEGATION)
                || (lexicon.has(word, WordClass.DENIAL) && !near(at, -1, WordClass.NEGATION_FIRST));
    }

    /** "ni" alone goes on with a denial; "jamais" after "sans" is part of it. */
    private boolean second(int at) {
        String word = words.lower(at);
        if (lexicon.has(word, WordClass.DENIAL_GOES_ON)) {
            return !near(at, -1, WordClass.DENIAL_GOES_ON, LIST)
                    && !near(at, 1, WordClass.DENIAL_GOES_ON, LIST);
        }
        return lexicon.has(word, WordClass.NEGATION_PARTNER)
                && near(at, -1, WordClass.NEGATIVE_SURE, SHORT);
    }

    /** Whether another wording of a denial stands there, "otherwise" or "unknown". */
    boolean instead(int at) {
        String word = words.lower(at);
        return lexicon.has(word, WordClass.SAID_OTHERWISE)
                || (!lexicon.has(word, WordClass.SAME_START)
                        && (lexicon.endsAny(word, WordClass.DENYING_END)
                                || (lexicon.startsAny(word, WordClass.DENYING_START)
                                        && !lexicon.startsAny(word, WordClass.SAME_START))));
    }

    /** "not more than", "not exceeding": a limit, which the target denies or names. */
    boolean limits(int at) {
        return lexicon.has(words.lower(at), WordClass.DENIAL)
                && lexicon.has(words.lower(at + 1), WordClass.DENIED_LIMIT);
    }

    /** The first half of a denial without the second. */
    boolean half(int at) {
        return first(at) && alone(at);
    }

    /** "without", but for such as "without delay". */
    boolean surely(int at) {
        return lexicon.has(words.lower(at), WordClass.NEGATIVE_SURE)
                && !lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL)
                && !lexicon.has(words.lower(at + 2), WordClass.AFTER_DENIAL);
    }

    /** A word with a denial inside, or the first half of a denial alone. */
    boolean weak(int at, boolean excepted) {
        String word = words.lower(at);
        if (first(at)) {
            return excepted && alone(at) && !only(at, true);
        }
        if (second(at)) {
            return false;
        }
        boolean choice =
                lexicon.has(word, WordClass.DENIAL_CHOICE)
                        && lexicon.has(words.lower(at - 1), WordClass.DENIAL_CHOOSER);
        return (lexicon.has(word, WordClass.NEGATIVE) && !choice)
                || lexicon.has(word, WordClass.NEGATIVE_SURE)
                || (lexicon.startsAny(word, WordClass.NEGATIVE_PREFIX)
                        && !lexicon.startsAny(word, WordClass.SAME_START)
                        && lexicon.endsAny(word, WordClass.NEGATIVE_ENDING));
    }

    /** Whether the first half of a denial has no second half. */
    private boolean alone(int at) {
        return !near(at, 1, WordClass.NEGATION_PARTNER)
                && !near(at, -1, WordClass.NEGATION_PARTNER);
    }

    /** "or not", "may or may not". */
    private boolean chosen(int at) {
        return lexicon.has(words.lower(at - 1), WordClass.DENIAL_CHOOSER)
                || (lexicon.has(words.lower(at - 2), WordClass.DENIAL_CHOOSER)
                        && words.lower(at - 1).equals(words.lower(at - 3)));
    }

    /** "jamais" in "personne ne l'a jamais vu": the denial was made before "ne". */
    private boolean told(int at) {
        if (!lexicon.has(words.lower(at), WordClass.NEGATION_PARTNER)) {
            return false;
        }
        for (int there = at - 1; there >= Math.max(start, at - REACH); there--) {
            if (first(there)) {
                return denied(there);
            }
        }
        return false;
    }

    /** Whether the second half of a denial stands before its first: "personne ne". */
    private boolean denied(int half) {
        for (int at = half - 1; at >= Math.max(start, half - SHORT); at--) {
            String word = words.lower(at);
            if (lexicon.has(word, WordClass.NEGATION_PARTNER)
                    && !lexicon.has(word, WordClass.DENIAL_BEHIND)
                    && !lexicon.has(words.lower(at - 1), WordClass.NOUN_BEFORE_DENIAL)
                    && !partner(at, -1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "pas" alone denies behind that token: ", pas", "mais pas"; not "un petit pas". */
    private boolean leads(int at) {
        return at < start
                || !words.is(at, Wording.Type.WORD)
                || lexicon.has(words.lower(at), WordClass.DENIAL_LEADER);
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
                || (words.glued(at + 1) && words.isMark(at + 1, "/|-"))
                || (words.glued(at) && words.isMark(at - 1, "/|-"));
    }

    private boolean contracted(int at) {
        boolean entity = words.is(at - 1, Wording.Type.MARKUP) && words.first(at - 1) == '&';
        return (entity || words.isMark(at - 1, "'’")) && words.lower(at - 2).endsWith("n");
    }

    /** Whether the first half stands on that side, with no other second half between. */
    private boolean partner(int at, int step) {
        for (int distance = 1; distance <= REACH; distance++) {
            int there = at + step * distance;
            if (there < start || there >= end) {
                return false;
            }
            String word = words.lower(there);
            if (first(there)) {
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
