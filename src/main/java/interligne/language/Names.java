package interligne.language;

import java.util.Set;

/**
 * Tells whether a short text is a name and nothing else: every word has a capital and none is an
 * ordinary word of English or French.
 */
final class Names {

    /** A title may be longer than a name: beyond this many words it is no name. */
    private static final int MOST_WORDS = 6;

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

    private Names() {}

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

    static Look look(String text, KnownWords known) {
        TextWords words = TextWords.of(text);
        int size = words.size();
        if (size == 0 || size > MOST_WORDS) {
            return Look.WORDS;
        }
        int unknown = 0;
        int ambiguous = 0;
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < size; i++) {
            int start = words.start(i);
            int end = words.end(i);
            String word = text.substring(start, end);
            boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
            if (initial || numeral(word)) {
                numbers++;
                continue;
            }
            boolean inner = hasInnerCapital(word);
            if (size > 1 && PARTICLES.contains(word)) {
                continue;
            }
            if (ALSO_WORDS.contains(word)) {
                ambiguous++;
            } else if (known.has(text, start, end)
                    || !(Character.isUpperCase(word.charAt(0)) || inner)) {
                return Look.WORDS;
            } else {
                unknown++;
                inside |= inner;
            }
        }
        if (numbers == size) {
            return Look.NUMBERS;
        }
        if (unknown == 0) {
            return ambiguous == size && !text.equals("Cloud") ? Look.NAMES : Look.WORDS;
        }
        return inside || unknown + ambiguous > 1 ? Look.NAMES : Look.UNKNOWN;
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
