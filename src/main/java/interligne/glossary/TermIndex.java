package interligne.glossary;

import interligne.language.words.WordFacts.Reading;
import java.util.List;

/**
 * The terms of one language, arranged for finding them: forms lead to word classes, and a tree over
 * word classes leads to terms.
 *
 * <p>Two tables with open addressing and plain arrays, because a glossary may have a hundred
 * thousand terms and every word of a text asks once. Immutable after {@link TermIndexBuilder} has
 * filled it.
 */
final class TermIndex {

    /** Only these very letters with these capitals. */
    static final int EXACT = 1;

    /** The form is a verb form too. */
    static final int AMBIGUOUS = 2;

    /** The form lost accents, which only capitals may do. */
    static final int BARE = 4;

    /** The form lost the accent of its first letter only. */
    static final int BARE_FIRST = 8;

    /** The last posting of its form. */
    static final int LAST = 16;

    /** A posting is a word class, shifted by so many bits, and the flags above. */
    static final int SHIFT = 5;

    static final int ROOT = 0;

    /** A term at the end of a path. */
    record Entry(List<TermOccurrence.Reading> reading, Shape shape) {}

    /**
     * What a term asks besides its words.
     *
     * @param words how many words
     * @param reading what its head is; unknown when it may be either
     * @param joints the signs between its words where they are not blank, hyphen or apostrophe;
     *     empty when all are
     * @param lead signs that must stand before it, as in {@code ".NET"}
     * @param tail signs that must stand after it, as in {@code "C++"}
     */
    record Shape(int words, Reading reading, List<String> joints, String lead, String tail) {

        /** Whether it asks for nothing. */
        boolean plain() {
            return joints.isEmpty() && lead.isEmpty() && tail.isEmpty();
        }
    }

    private final long[] formKeys;
    private final int[] formPostings;
    private final int[] postings;
    private final String[] exact;
    private final long[] edgeKeys;
    private final int[] edgeTargets;
    private final boolean[] inner;
    private final Entry[][] entries;

    /** The node of each word class that begins a term, or -1. */
    private final int[] starts;

    /** One bit for each form that may begin a term, so that most words of a text end here. */
    private final long[] startBits;

    TermIndex(
            long[] formKeys,
            int[] formPostings,
            int[] postings,
            String[] exact,
            long[] edgeKeys,
            int[] edgeTargets,
            boolean[] inner,
            Entry[][] entries,
            int[] starts,
            long[] startBits) {
        this.formKeys = formKeys;
        this.formPostings = formPostings;
        this.postings = postings;
        this.exact = exact;
        this.edgeKeys = edgeKeys;
        this.edgeTargets = edgeTargets;
        this.inner = inner;
        this.entries = entries;
        this.starts = starts;
        this.startBits = startBits;
    }

    /** Whether the form with that key may begin a term; no for nearly all that do not. */
    boolean mayStart(long key) {
        int bit = (int) (key >>> 16) & (startBits.length * Long.SIZE - 1);
        return (startBits[bit >>> 6] & (1L << bit)) != 0;
    }

    /** Sets the bit of a form that begins a term. */
    static void markStart(long[] startBits, long key) {
        int bit = (int) (key >>> 16) & (startBits.length * Long.SIZE - 1);
        startBits[bit >>> 6] |= 1L << bit;
    }

    /** The first posting of the form with that key, or -1. */
    int firstPosting(long key) {
        int mask = formKeys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (formKeys[slot] != 0) {
            if (formKeys[slot] == key) {
                return formPostings[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** A posting: word class and flags. */
    int posting(int at) {
        return postings[at];
    }

    /** The letters that a posting with {@link #EXACT} asks for. */
    String exact(int at) {
        return exact[at];
    }

    /** The node after that word class, or -1. */
    int child(int node, int posting) {
        if (node == ROOT) {
            return starts[posting >>> SHIFT];
        }
        long key = edgeKey(node, posting >>> SHIFT);
        int mask = edgeKeys.length - 1;
        int slot = slot(key) & mask;
        while (edgeKeys[slot] != 0) {
            if (edgeKeys[slot] == key) {
                return edgeTargets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Never 0, which marks an empty slot. */
    static long edgeKey(int node, int wordClass) {
        return ((long) node << 32) | (wordClass + 1L);
    }

    static int slot(long edgeKey) {
        return (int) ((edgeKey * 0x9E3779B97F4A7C15L) >>> 32);
    }

    /** Whether longer terms go on from here. */
    boolean hasChildren(int node) {
        return inner[node];
    }

    /** The terms that end here. */
    Entry[] entries(int node) {
        return entries[node];
    }
}
