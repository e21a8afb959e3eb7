package interligne.check.accuracy;

/**
 * A word that denies, or may stand where the other language denies.
 *
 * @param token where it stands
 * @param kind how it denies
 * @param asks whether a translation has to deny again
 */
record Denial(int token, Kind kind, boolean asks) {

    enum Kind {
        /** "not", "ne … pas", "no". */
        DENY,
        /** "not more than", "at most". */
        LIMIT,
        /** "without". */
        SURE,
        /** A word with a denial inside: "impossible". */
        WEAK,
        /** Another wording of a denial: "unsigned", "otherwise". */
        SOFT,
        /** The first half of a denial alone: "ne … que". */
        HALF,
        /** A word that denies nothing; it answers only a word of its own sense: "only". */
        ECHO
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
