package interligne.language.identification;

import java.util.Set;

/**
 * The English titles and names of bodies in the running text of another language: at least three
 * words, every one with a capital but for the small ones inside ({@code Oil and Gas Commission}),
 * half of them words of the dictionaries and one among them English and not French. French writes
 * no title so.
 */
final class TitleRuns {

    private static final int FEWEST = 3;

    private static final Set<String> SMALL =
            Set.of("of", "and", "for", "the", "on", "in", "to", "with", "by", "from", "at", "or");

    private final String text;
    private final TextWords words;
    private final boolean[] first;
    private final boolean[] inside;

    private TitleRuns(String text, TextWords words) {
        this.text = text;
        this.words = words;
        this.first = new boolean[words.size()];
        this.inside = new boolean[words.size()];
    }

    /** The runs of a text; none where English is the language around, which writes its own so. */
    static TitleRuns of(String text, TextWords words, boolean english) {
        TitleRuns runs = new TitleRuns(text, words);
        for (int i = 0; i < words.size() && !english; ) {
            i = runs.take(i);
        }
        return runs;
    }

    /** Whether a run begins with this word. */
    boolean begins(int word) {
        return first[word];
    }

    /** Whether a run has ended with the word before this one. */
    boolean endsBefore(int word) {
        return word > 0 && inside[word - 1] && !inside[word];
    }

    /** Whether the word stands in a run. */
    boolean has(int word) {
        return inside[word];
    }

    /** Marks the run that begins at a word and gives the word after it. */
    private int take(int from) {
        int last = from - 1;
        int capitals = 0;
        int known = 0;
        boolean english = false;
        for (int i = from; i < words.size() && (i == from || adjacent(i)); i++) {
            if (capital(i)) {
                last = i;
                capitals++;
                english |= Vocabulary.english(text, words.start(i), words.end(i));
                known += Vocabulary.known(text, words.start(i), words.end(i)) ? 1 : 0;
            } else if (i == from || !small(i)) {
                break;
            }
        }
        if (last - from + 1 >= FEWEST && known > 1 && 2 * known >= capitals && english) {
            first[from] = true;
            java.util.Arrays.fill(inside, from, last + 1, true);
        }
        return Math.max(from, last) + 1;
    }

    /** Only a space, a hyphen, or a possessive apostrophe parts it from the word before. */
    private boolean adjacent(int word) {
        int end = words.end(word - 1);
        int start = words.start(word);
        boolean company = text.startsWith(", Inc", end) || text.startsWith(". Limited", end);
        return (start <= end + 1 && Character.isLetter(text.charAt(end - 1)))
                || (company && start == end + 2);
    }

    /** A capital with a small letter after it: initials are no words. */
    private boolean capital(int word) {
        int start = words.start(word);
        return words.end(word) > start + 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private boolean small(int word) {
        return SMALL.contains(text.substring(words.start(word), words.end(word)));
    }
}
