package interligne.memory;

import java.util.Arrays;

/**
 * What a text is looked up by: beginnings of its words, groups of three characters when it is
 * short, and two numbers for the whole. Figures are left out, so that texts with other figures
 * meet.
 */
final class Features {

    /** Texts up to this length, in characters, are filed under groups of three as well. */
    static final int SHORT = 44;

    /** Texts up to this length are also looked for by groups of three. */
    static final int SHORT_QUERY = 32;

    private static final int PREFIX = 5;
    private static final int WORD_SEED = 0x1b873593;
    private static final int GROUP_SEED = 0x51ed270b;
    private static final int WHOLE_SEED = 0x2545f491;
    private static final int BONES_SEED = 0x7feb352d;

    private Features() {}

    /** The features of a text, rising, each once. */
    static int[] of(ComparedText text, int shortLength) {
        int[] characters = text.characters();
        int[] words = text.words();
        boolean brief = characters.length <= shortLength;
        int[] all = new int[words.length + 2 + (brief ? characters.length : 0)];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int start = text.wordStart(i);
            if (!Character.isDigit(characters[start])) {
                int end = Math.min(text.wordEnd(i), start + PREFIX);
                all[size++] = hash(WORD_SEED, characters, start, end);
            }
        }
        if (brief) {
            for (int i = 0; i + 3 <= characters.length; i++) {
                if (!figures(characters, i, i + 3)) {
                    all[size++] = hash(GROUP_SEED, characters, i, i + 3);
                }
            }
        }
        all[size++] = mixed(text.whole() ^ WHOLE_SEED);
        if (text.letters()) {
            all[size++] = mixed((int) (text.skeleton() ^ text.skeleton() >>> 32) ^ BONES_SEED);
        }
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static boolean figures(int[] characters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(characters[i])) {
                return true;
            }
        }
        return false;
    }

    private static int hash(int seed, int[] characters, int start, int end) {
        int hash = seed;
        for (int i = start; i < end; i++) {
            hash = (hash ^ characters[i]) * 0x01000193;
        }
        return mixed(hash);
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x45d9f3b;
        return mixed ^ mixed >>> 15;
    }
}
