package interligne.glossary;

import interligne.glossary.TermIndex.Entry;
import interligne.glossary.TermIndex.Shape;
import interligne.language.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects word classes, their forms and the tree of terms, and makes a {@link TermIndex}. */
final class TermIndexBuilder {

    private static final Entry[] NONE = {};

    private long[] formKeys = new long[256];
    private int[] formPostings = new int[256];
    private String[] formExact = new String[256];
    private int forms;

    private final LongTable edges = new LongTable();
    private final List<Entry[]> entries = new ArrayList<>();
    private final List<Boolean> inner = new ArrayList<>();

    TermIndexBuilder() {
        node();
    }

    /** A form of a word class; {@code exact} is empty unless the flags say {@code EXACT}. */
    void form(String folded, int wordClass, int flags, String exact) {
        add(Folding.key(folded), wordClass, flags, exact);
        String bare = Folding.foldBare(folded);
        if (!bare.equals(folded)) {
            boolean first = bare.substring(1).equals(folded.substring(1));
            int lost = first ? TermIndex.BARE_FIRST : TermIndex.BARE;
            add(Folding.key(bare), wordClass, flags | lost, exact);
        }
    }

    private void add(long key, int wordClass, int flags, String exact) {
        if (forms == formKeys.length) {
            formKeys = Arrays.copyOf(formKeys, forms * 2);
            formPostings = Arrays.copyOf(formPostings, forms * 2);
            formExact = Arrays.copyOf(formExact, forms * 2);
        }
        formKeys[forms] = key;
        formPostings[forms] = (wordClass << TermIndex.SHIFT) | flags;
        formExact[forms] = exact;
        forms++;
    }

    /** A term at the end of its word classes. */
    void term(int[] wordClasses, Concept concept, Term term, Shape shape) {
        int node = TermIndex.ROOT;
        for (int wordClass : wordClasses) {
            long key = TermIndex.edgeKey(node, wordClass);
            int next = edges.get(key);
            if (next < 0) {
                next = node();
                edges.put(key, next);
                inner.set(node, true);
            }
            node = next;
        }
        Entry[] old = entries.get(node);
        Entry[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = new Entry(concept, term, shape);
        entries.set(node, more);
    }

    private int node() {
        entries.add(NONE);
        inner.add(false);
        return entries.size() - 1;
    }

    TermIndex build() {
        int[] order = sortedByKey();
        int[] postings = new int[forms];
        String[] exact = new String[forms];
        LongTable starts = new LongTable();
        for (int i = 0; i < forms; i++) {
            long key = formKeys[order[i]];
            boolean last = i + 1 == forms || formKeys[order[i + 1]] != key;
            postings[i] = formPostings[order[i]] | (last ? TermIndex.LAST : 0);
            exact[i] = formExact[order[i]];
            if (i == 0 || formKeys[order[i - 1]] != key) {
                starts.put(key, i);
            }
        }
        boolean[] innerNodes = new boolean[inner.size()];
        for (int i = 0; i < innerNodes.length; i++) {
            innerNodes[i] = inner.get(i);
        }
        long[] slots = new long[starts.capacity()];
        int[] values = new int[starts.capacity()];
        starts.copy(slots, values, key -> (int) (key >>> 20));
        long[] edgeSlots = new long[edges.capacity()];
        int[] edgeTargets = new int[edges.capacity()];
        edges.copy(edgeSlots, edgeTargets, TermIndex::slot);
        return new TermIndex(
                slots,
                values,
                postings,
                exact,
                edgeSlots,
                edgeTargets,
                innerNodes,
                entries.toArray(new Entry[0][]));
    }

    /** Places of the forms by rising key, those of one key in the order of their coming. */
    private int[] sortedByKey() {
        Integer[] boxed = new Integer[forms];
        Arrays.setAll(boxed, i -> i);
        Arrays.sort(boxed, (a, b) -> Long.compareUnsigned(formKeys[a], formKeys[b]));
        int[] order = new int[forms];
        Arrays.setAll(order, i -> boxed[i]);
        return order;
    }
}
