package interligne.glossary;

import interligne.glossary.TermIndex.Entry;
import interligne.glossary.TermIndex.Shape;
import interligne.language.words.Folding;
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
    private int classes;

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
            if (!first && bare.charAt(0) != folded.charAt(0)) {
                String capital = bare.charAt(0) + folded.substring(1);
                add(Folding.key(capital), wordClass, flags | TermIndex.BARE_FIRST, exact);
            }
        }
    }

    private void add(long key, int wordClass, int flags, String exact) {
        if (forms == formKeys.length) {
            formKeys = Arrays.copyOf(formKeys, forms * 2);
            formPostings = Arrays.copyOf(formPostings, forms * 2);
            formExact = Arrays.copyOf(formExact, forms * 2);
        }
        formKeys[forms] = key;
        classes = Math.max(classes, wordClass);
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
        more[old.length] = new Entry(List.of(new TermOccurrence.Reading(concept, term)), shape);
        entries.set(node, more);
    }

    private int node() {
        entries.add(NONE);
        inner.add(false);
        return entries.size() - 1;
    }

    TermIndex build() {
        LongTable places = new LongTable();
        int[] postings = new int[forms];
        String[] exact = new String[forms];
        group(places, postings, exact);
        int[] starts = new int[classes + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = edges.get(TermIndex.edgeKey(TermIndex.ROOT, i));
        }
        long[] startBits = new long[Math.max(64, Integer.highestOneBit(forms) / 4)];
        for (int i = 0; i < forms; i++) {
            if (starts[formPostings[i] >>> TermIndex.SHIFT] >= 0) {
                TermIndex.markStart(startBits, formKeys[i]);
            }
        }
        boolean[] innerNodes = new boolean[inner.size()];
        for (int i = 0; i < innerNodes.length; i++) {
            innerNodes[i] = inner.get(i);
        }
        long[] slots = new long[places.capacity()];
        int[] values = new int[places.capacity()];
        places.copy(slots, values, key -> (int) (key >>> 20));
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
                entries.toArray(new Entry[0][]),
                starts,
                startBits);
    }

    /** Puts the postings of each form side by side and notes where they begin. */
    private void group(LongTable places, int[] postings, String[] exact) {
        LongTable numbers = new LongTable();
        int[] number = new int[forms];
        int[] counts = new int[forms + 1];
        int distinct = 0;
        for (int i = 0; i < forms; i++) {
            int known = numbers.get(formKeys[i]);
            if (known < 0) {
                known = distinct++;
                numbers.put(formKeys[i], known);
            }
            number[i] = known;
            counts[known]++;
        }
        int[] ends = new int[distinct];
        int end = 0;
        for (int i = 0; i < distinct; i++) {
            end += counts[i];
            ends[i] = end;
        }
        int[] next = new int[distinct];
        for (int i = 0; i < forms; i++) {
            int place = ends[number[i]] - counts[number[i]] + next[number[i]]++;
            boolean last = place + 1 == ends[number[i]];
            postings[place] = formPostings[i] | (last ? TermIndex.LAST : 0);
            exact[place] = formExact[i];
            if (next[number[i]] == 1) {
                places.put(formKeys[i], place);
            }
        }
    }
}
