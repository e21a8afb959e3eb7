package interligne.language.identification;

import java.util.Set;

/**
 * What the order of two words that both languages have says: "Service public" puts the adjective
 * last and "Frais variables" agrees in number, "Permanent force" and "Version notes" do neither.
 */
final class WordOrder {

    private static final String[] ADJECTIVE = {
        "able", "ible", "ive", "al", "ale", "ant", "ent", "ic", "ique", "eur", "aire", "iel",
        "ative"
    };

    /** Adjectives of both languages without such an ending. */
    private static final Set<String> ALSO =
            Set.of(
                    "public",
                    "secret",
                    "direct",
                    "exact",
                    "simple",
                    "double",
                    "multiple",
                    "unique",
                    "maximum",
                    "minimum",
                    "optimum",
                    "mobile",
                    "fragile",
                    "long",
                    "large",
                    "civil",
                    "rare",
                    "brave",
                    "audio",
                    "auto",
                    "standard",
                    "correct",
                    "distinct",
                    "initial");

    private static final float SAYS = 2.5f;

    private WordOrder() {}

    /** Above 0 for English, below for French, 0 where it says nothing. */
    static float of(String text, TextWords words) {
        if (words.size() != 2) {
            return 0;
        }
        String first = text.substring(words.start(0), words.end(0));
        String second = text.substring(words.start(1), words.end(1));
        boolean apart = words.start(1) == words.end(0) + 1 && text.charAt(words.end(0)) == ' ';
        if (!apart || !Character.isLowerCase(second.charAt(0))) {
            return 0;
        }
        boolean one = plural(first);
        boolean other = plural(second);
        if (one != other) {
            return one ? 0 : SAYS;
        }
        boolean last = adjective(second);
        if (adjective(first) != last) {
            return last ? -SAYS : one ? 0 : SAYS;
        }
        return one && last ? -SAYS : 0;
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    private static boolean adjective(String word) {
        String single = plural(word) ? word.substring(0, word.length() - 1) : word;
        if (ALSO.contains(single)) {
            return true;
        }
        for (String end : ADJECTIVE) {
            if (single.endsWith(end) && single.length() > end.length() + 2) {
                return true;
            }
        }
        return false;
    }
}
