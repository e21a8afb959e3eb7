package interligne.language.identification;

import interligne.language.number.Roman;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a short text is a name and nothing else: every word has a capital and none is an
 * ordinary word of English or French.
 */
final class Names {

    /** A title may be longer than a name: beyond this many words it is no name. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_INITIALS = 5;

    private static final int LONGEST_PARTICLE = 3;

    /** Small words inside the names of people and places. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "du", "von", "van", "der", "den", "di", "da", "dos", "del", "la", "le",
                    "bin", "ibn", "al", "el", "ter", "und", "y", "d'", "d’", "l'", "l’");

    /** Names that are ordinary words too. */
    private static final Set<String> ALSO_WORDS =
            Set.of(
                    "Apple",
                    "Microsoft",
                    "Linux",
                    "Debian",
                    "Reuters",
                    "Marseille",
                    "Oracle",
                    "Amazon",
                    "Gemini",
                    "Meta",
                    "Claude",
                    "Stargate",
                    "Tesla",
                    "Twitter",
                    "Uber",
                    "Paris",
                    "Florence",
                    "Chad",
                    "Jordan",
                    "Cook",
                    "Gates",
                    "Cloud",
                    "Marie",
                    "Pierre",
                    "Rose",
                    "Grace",
                    "Mark",
                    "Bill",
                    "Frank",
                    "Jack",
                    "Dean",
                    "Jean");

    /** How the words of a text look. */
    enum Look {
        /** Single capitals and Roman numerals alone. */
        NUMBERS,
        /** Some word is an ordinary one, or has no capital. */
        WORDS,
        /** No word is known, so that it may be a name or a rare word. */
        UNKNOWN,
        /** Names for sure: capitals inside a word, or several unknown words. */
        NAMES
    }

    private final String text;
    private final TextWords words;
    private int unknown;
    private int ambiguous;
    private int ordinary;
    private int numbers;
    private boolean inside;

    private Names(String text, TextWords words) {
        this.text = text;
        this.words = words;
    }

    static Look look(String text, TextWords words) {
        if (words.size() == 0) {
            return Look.NUMBERS;
        }
        boolean sentence = words.size() > MOST_WORDS || hasSmallWord(text);
        return sentence ? Look.WORDS : new Names(text, words).look();
    }

    /** Whether one of several words is too long for a particle and written small, as no name is. */
    static boolean hasSmallWord(String text) {
        int from = 0;
        while (from < text.length()) {
            int at = from;
            while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
                at++;
            }
            boolean whole = at == text.length() ? from > 0 : text.charAt(at) == ' ';
            if (whole && at - from > LONGEST_PARTICLE) {
                return true;
            }
            int space = text.indexOf(' ', at);
            from = space < 0 ? text.length() : space + 1;
        }
        return false;
    }

    private Look look() {
        for (int i = 0; i < words.size(); i++) {
            if (!count(i)) {
                return Look.WORDS;
            }
        }
        if (numbers == words.size()) {
            return Look.NUMBERS;
        }
        if (ordinary > 0) {
            return ordinary > unknown + ambiguous ? Look.WORDS : Look.UNKNOWN;
        }
        if (unknown == 0) {
            return ambiguous > 0 && !text.equals("Cloud") ? Look.NAMES : Look.WORDS;
        }
        return inside || unknown + ambiguous > 1 ? Look.NAMES : Look.UNKNOWN;
    }

    /** Counts one word; false for one that is written small, as no part of a name is. */
    private boolean count(int number) {
        int start = words.start(number);
        int end = words.end(number);
        String word = text.substring(start, end);
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean inner = hasInnerCapital(word);
        if ((end - start == 1 && capital) || numeral(word) || designation(word)) {
            numbers++;
        } else if (words.size() > 1 && (PARTICLES.contains(word) || linked(start, end, capital))) {
            return true;
        } else if (ALSO_WORDS.contains(word)) {
            ambiguous++;
        } else if (!capital && !inner) {
            return false;
        } else if (!inner && Vocabulary.ordinary(text, start, end, number == 0)) {
            ordinary++;
        } else {
            unknown++;
            inside |= inner;
        }
        return true;
    }

    /** "ISO" in "ISO 9001" or "DDL" beside a word: letters that say nothing about a language. */
    private boolean designation(String word) {
        return word.length() <= MOST_INITIALS
                && word.length() < text.strip().length()
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !Vocabulary.ordinary(word, 0, word.length(), true);
    }

    /** The small word inside "Châlons-en-Champagne". */
    private boolean linked(int start, int end, boolean capital) {
        return !capital
                && start > 0
                && end + 1 < text.length()
                && text.charAt(start - 1) == '-'
                && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean numeral(String word) {
        int value = Roman.value(word);
        return value > 0 && value < 100 && Roman.write(value).equals(word);
    }

    private static boolean hasInnerCapital(String word) {
        boolean lower = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (lower && Character.isUpperCase(c)) {
                return true;
            }
            lower |= Character.isLowerCase(c);
        }
        return false;
    }
}
