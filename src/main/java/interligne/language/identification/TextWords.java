package interligne.language.identification;

import java.util.Arrays;

/** Where the words of a text begin and end; those of web and mail addresses are passed over. */
final class TextWords {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    private TextWords() {}

    /** The words of a text; an elided word ends with its apostrophe. */
    static TextWords of(String text) {
        TextWords words = new TextWords();
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && isPart(text, stop)) {
                stop++;
            }
            if (stop == at) {
                at++;
            } else if (isAddress(text, stop)) {
                while (stop < text.length() && "<>()[]\" \t\n".indexOf(text.charAt(stop)) < 0) {
                    stop++;
                }
                at = stop;
            } else {
                words.add(text, at, stop);
                at = stop;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int at) {
        return Traits.isWord(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    private static boolean isAddress(String text, int stop) {
        return stop < text.length() && (text.charAt(stop) == '@' || text.startsWith("://", stop));
    }

    private void add(String text, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return;
            }
        }
        boolean elided =
                stop + 1 < text.length()
                        && (text.charAt(stop) == '\'' || text.charAt(stop) == '’')
                        && Traits.isWord(text.charAt(stop + 1));
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = elided ? stop + 1 : stop;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The first word that starts at or after a place; {@link #size()} when there is none. */
    int from(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }
}
