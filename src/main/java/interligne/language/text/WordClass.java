package interligne.language.text;

/** The closed classes of words that the checks ask about. */
public enum WordClass {
    /** Articles, pronouns, prepositions, conjunctions, auxiliaries. */
    FUNCTION,
    /** A cardinal number in words, without scale: its value. */
    NUMBER,
    /** The word for one, which is an article or a pronoun as often as a number. */
    ONE,
    /** Hundred. */
    HUNDRED,
    /** Thousand, million and so on: its power of ten. */
    SCALE,
    /** A letter or two glued to a figure that stand for a scale: its power of ten. */
    SUFFIX,
    /** Scale words that count nothing exactly, such as "millions of": their power of ten. */
    INDEFINITE,
    /** An ordinal in words: its value. */
    ORDINAL,
    /** What is glued to a figure to make an ordinal. */
    ORDINAL_SUFFIX,
    /** Half, a third and the like: their value. */
    FRACTION,
    /** Dozen, couple, decade and other words that hold a number: their value. */
    COUNT,
    /** The months: their number. */
    MONTH,
    /** Months that are common words too: their number. */
    MONTH_ALSO_WORD,
    /** The days of the week: their number, Monday is 1. */
    WEEKDAY,
    /** Months and days that take a capital in the middle of a sentence too. */
    CAPITAL_ALWAYS,
    /** The ending of the first day of a month: 1. */
    FIRST_DAY,
    /** The letter before the number of a quarter of a year. */
    QUARTER_LETTER,
    /** The word for a quarter of a year. */
    QUARTER,
    /** Decade, century, millennium: their years. */
    TIME_SPAN,
    /** Twice, double, triple: their value. */
    MULTIPLE,
    /** The word after a number that multiplies. */
    TIMES,
    /** Words that say that something is less or below zero. */
    BELOW,
    /** Per cent in one word. */
    PERCENT,
    /** The word for points, as in percentage points. */
    POINT,
    /** A currency: its ISO 4217 code. */
    CURRENCY,
    /** A unit of measure: its own name and, after a colon, factor and base unit. */
    UNIT,
    /** Words before the number of a part of a text: section, article. */
    REFERENCE,
    /** Words between the numbers of several parts: "sections 5 to 7". */
    BETWEEN_REFERENCES,
    /** Words that deny. */
    NEGATION,
    /** Words that deny a whole statement. */
    DENIAL,
    /** What follows a denial that denies nothing: "not only". */
    AFTER_DENIAL,
    /** What follows a denial to make a limit: "not later than", "not exceeding". */
    DENIED_LIMIT,
    /** Words that name a limit without a denial: "at most", "within". */
    LIMIT,
    /** What stands before a denial that denies nothing: "or not". */
    BEFORE_DENIAL,
    /** Words that deny a whole statement when a verb or "one" is beside them: "there is no". */
    DENIAL_AFTER_VERB,
    /** The verbs before such a word. */
    VERB_BEFORE_DENIAL,
    /** The first half of a denial in two words, such as "ne". */
    NEGATION_FIRST,
    /** Words after which a denial leaves one case out: unless, until, except. */
    EXCEPTION,
    /** Words that deny together with another, such as "pas" with "ne". */
    NEGATION_PARTNER,
    /** Words after which such a word is a plain noun or a degree: "la personne", "le plus". */
    NOUN_BEFORE_DENIAL,
    /** Second halves that never come before the first: "ne … pas", not "pas … ne". */
    DENIAL_BEHIND,
    /** Endings of words that deny: "blameless". */
    DENYING_END,
    /** Scales of temperature after a sign or word of degrees. */
    TEMPERATURE,
    /** "Degrees". */
    DEGREE,
    /** Words that leave out the year they name, 1 for those behind it and -1 for those before. */
    YEAR_LEFT_OUT,
    /** Words that include the year they name, 1 for those that begin and -1 for those that end. */
    YEAR_INCLUDED,
    /** Words that do not deny and that another language often says with a word that does. */
    DENIAL_ECHO,
    /** What makes a denial mean "only". */
    RESTRICTION,
    /** Endings that words with such a beginning have when they deny. */
    NEGATIVE_ENDING,
    /** Beginnings of words that deny. */
    NEGATIVE_PREFIX,
    /** Words that deny nothing, but by which a translation may say a denial: "remain". */
    SAID_OTHERWISE,
    /** Beginnings that make any word deny: "un" in "unanswered". */
    DENYING_START,
    /** Beginnings of words that only look as if they began so: "under". */
    SAME_START,
    /** Words that deny, hold a denial or are said with one, and the sense both languages share. */
    DENIAL_SENSE,
    /** Beginnings of words that hold a denial, and the sense that both languages share. */
    DENIAL_STEM,
    /** Beginnings of words that deny nothing, and the sense that both languages share. */
    ECHO_STEM,
    /** Words behind which another language denies and this one need not: "tant que … ne pas". */
    DENIAL_EXPECTED,
    /** Words that go on with a denial: "ni". */
    DENIAL_GOES_ON,
    /** Words behind which a denial needs no verb: "mais pas". */
    DENIAL_LEADER,
    /** Senses that a denial turns into a yes: "forget". */
    UNDONE,
    /** What denies nothing as the second of two choices: "ou non". */
    DENIAL_CHOICE,
    /** Words that offer two choices: "or". */
    DENIAL_CHOOSER,
    /** What makes the first half of a denial mean "any at all": "n’importe". */
    ANY_WHATEVER,
    /** Words that hold a negation which a translation says again: without, hardly. */
    NEGATIVE_SURE,
    /** Words that hold a negation without saying no: unless, lack, un-. */
    NEGATIVE,
    /** Words of doubt about what is told. */
    HEDGE,
    /** Other words that mark hearsay or doubt. */
    HEDGING,
    /** Endings of verbs that mark hearsay. */
    HEDGE_ENDING,
    /** Adjectives of nationality and of languages. */
    NATIONALITY,
    /** What comes before the number of a century or a quarter. */
    PERIOD,
    /** The title of a man that has another form for a woman: that form. */
    TITLE,
    /** Words without the accent of their capital: the right spelling. */
    CAPITAL_ACCENT,
    /** Words that lose their last letter before a vowel. */
    ELIDED,
    /** Words with a vowel in front that stay apart all the same. */
    NOT_ELIDED,
    /** Words that may rightly be doubled. */
    DOUBLED;

    /** Stands for the class in a set of bits of one run; classes 64 apart share theirs. */
    @SuppressWarnings("EnumOrdinal") // never stored
    long bit() {
        return 1L << ordinal();
    }
}
