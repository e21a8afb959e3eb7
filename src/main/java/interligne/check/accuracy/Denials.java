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
 * <p>Example: in "They did not leave without him" one word denies, and another holds a denial.
 *
 * @param words the tokens of the text
 * @param start the first token of the stretch
 * @param end the token after its last
 * @param lexicon the word lists of the language
 * @param all the words of the stretch that deny, or may stand where the other language denies
 */
record Denials(Wording words, int start, int end, Lexicon lexicon, List<Denial> all) {

    /** So many tokens lie at most between "tant que" and the denial that belongs to it. */
    private static final int CLAUSE = 8;

    /** A word of fewer letters is not looked for in the source: "non", "no". */
    private static final int REPEATED = 4;

    /** The sense of words that deny by their beginning or their end. */
    private static final String PLAIN = "un";

    private static final List<String> HALF = List.of("only");

    /**
     * Reads a stretch of tokens.
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
        Denials denials = new Denials(words, start, end, lexicon, new ArrayList<>());
        DenialReader reader = denials.reader();
        for (int at = start; at < end; at++) {
            if (words.is(at, Wording.Type.WORD)) {
                denials.read(reader, at, excepted, source);
            }
        }
        return denials;
    }

    private void read(DenialReader reader, int at, boolean excepted, @Nullable Wording source) {
        if (reader.limits(at)) {
            add(at, Denial.Kind.LIMIT, true);
        } else if (reader.surely(at)) {
            add(at, Denial.Kind.SURE, true);
        } else if (reader.asks(at) && fresh(at, source)) {
            add(at, Denial.Kind.DENY, true);
        } else if (reader.offers(at, excepted) && fresh(at, source)) {
            add(at, Denial.Kind.DENY, false);
        } else if ((reader.weak(at, excepted) || stem(at, WordClass.DENIAL_STEM) != null)
                && fresh(at, source)) {
            add(at, Denial.Kind.WEAK, false);
        } else if (reader.instead(at) && fresh(at, source)) {
            add(at, Denial.Kind.SOFT, false);
        } else if (reader.half(at)) {
            add(at, Denial.Kind.HALF, false);
        } else if (lexicon.has(words.lower(at), WordClass.LIMIT)) {
            add(at, Denial.Kind.LIMIT, false);
        } else if (lexicon.has(words.lower(at), WordClass.DENIAL_ECHO)
                || lexicon.has(words.lower(at), WordClass.DENIAL_SENSE)
                || stem(at, WordClass.ECHO_STEM) != null) {
            add(at, Denial.Kind.ECHO, false);
        }
    }

    private void add(int at, Denial.Kind kind, boolean asks) {
        all.add(new Denial(at, kind, asks));
    }

    /**
     * Whether the source lacks the very word: it is no value such as "Nothing", name or quotation.
     */
    private boolean fresh(int at, @Nullable Wording source) {
        if (source == null || words.end(at) - words.start(at) < REPEATED) {
            return true;
        }
        for (int there = 0; there < source.size(); there++) {
            if (source.lower(there).equals(words.lower(at))
                    && source.capital(there) == words.capital(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any word of a stretch asks that the translation denies. */
    static boolean ask(Wording words, int start, int end, Lexicon lexicon) {
        DenialReader reader = new DenialReader(words, start, end, lexicon);
        for (int at = start; at < end; at++) {
            if (words.is(at, Wording.Type.WORD)
                    && (reader.limits(at) || reader.surely(at) || reader.asks(at))) {
                return true;
            }
        }
        return false;
    }

    /** The senses of a word, which both languages share; none when it is not listed. */
    List<String> senses(int at) {
        String word = words.lower(at);
        if (lexicon.has(word, WordClass.NEGATION_FIRST)) {
            return HALF;
        }
        String sense = lexicon.value(word, WordClass.DENIAL_SENSE);
        sense = sense == null ? stem(at, WordClass.DENIAL_STEM) : sense;
        sense = sense == null ? stem(at, WordClass.ECHO_STEM) : sense;
        if (sense == null && (reader().instead(at) || reader().weak(at, false))) {
            sense = PLAIN;
        }
        return sense == null ? List.of() : List.of(sense.split("\\|"));
    }

    private @Nullable String stem(int at, WordClass of) {
        return lexicon.startValue(words.lower(at), of);
    }

    /** Whether a word has one of the senses. */
    boolean means(int at, List<String> senses) {
        return senses(at).stream().anyMatch(senses::contains);
    }

    /** The sense beside a denial that the denial turns into a yes: "don't forget"; or none. */
    List<String> undone(int at) {
        for (int there : new int[] {at + 1, at - 1, at + 2, at - 2}) {
            boolean word = there >= start && there < end && words.is(there, Wording.Type.WORD);
            if (word && !reader().first(there)) {
                for (String sense : senses(there)) {
                    if (lexicon.has(sense, WordClass.UNDONE)) {
                        return List.of(sense);
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether a denial belongs to the word before it: "ne … pas" after "tant que". */
    boolean belongs(int at, int before) {
        return at - before <= CLAUSE && lexicon.has(words.lower(before), WordClass.DENIAL_EXPECTED);
    }

    /** Whether the word denies by its beginning or end: "unsigned", "harmless". */
    boolean derived(int at) {
        return !lexicon.has(words.lower(at), WordClass.SAID_OTHERWISE) && reader().instead(at);
    }

    private DenialReader reader() {
        return new DenialReader(words, start, end, lexicon);
    }
}
