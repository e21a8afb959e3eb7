package interligne.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of one language stand for which of another, learned from pairs of sentences: by how
 * often they occur together and how seldom alone (Dice's coefficient). Words of one spelling or one
 * beginning need not be learned.
 */
public final class Lexical {

    private static final int MOST_WORDS = 60;
    private static final double LEAST = 0.25;

    /** So many pairs of a long text teach as much as all. */
    private static final int ENOUGH = 3000;

    private final Map<String, Map<String, Double>> pairs = new HashMap<>();
    private final Map<String, Integer> sourceCounts = new HashMap<>();
    private final Map<String, Integer> targetCounts = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    /** Learns from a pair of texts. */
    public void learn(String source, String target) {
        learn(Passage.tokens(source), Passage.tokens(target));
    }

    void learn(Set<String> source, Set<String> target) {
        if (source.size() > MOST_WORDS || target.size() > MOST_WORDS) {
            return;
        }
        target.forEach(word -> targetCounts.merge(word, 1, Integer::sum));
        for (String word : source) {
            sourceCounts.merge(word, 1, Integer::sum);
            Map<String, Integer> beside = together.computeIfAbsent(word, key -> new HashMap<>());
            target.forEach(other -> beside.merge(other, 1, Integer::sum));
        }
    }

    /** Makes what was learned ready to be asked. */
    void settle() {
        pairs.clear();
        together.forEach(
                (word, beside) ->
                        beside.forEach(
                                (other, count) -> {
                                    double dice =
                                            2.0
                                                    * count
                                                    / (sourceCounts.getOrDefault(word, 0)
                                                            + targetCounts.getOrDefault(other, 0));
                                    // Once together may be chance: twice is a sign.
                                    double sure = dice * (count - 0.7) / (count + 0.3);
                                    if (sure >= LEAST) {
                                        pairs.computeIfAbsent(word, key -> new HashMap<>())
                                                .put(other, sure);
                                    }
                                }));
    }

    /** What may stand for a word, with how sure that is, from 0 to 1. */
    Map<String, Double> of(String word) {
        return pairs.getOrDefault(word, Map.of());
    }

    /** The same knowledge in an object that learns on by itself. */
    Lexical copy() {
        Lexical copy = new Lexical();
        copy.sourceCounts.putAll(sourceCounts);
        copy.targetCounts.putAll(targetCounts);
        together.forEach((word, beside) -> copy.together.put(word, new HashMap<>(beside)));
        return copy;
    }

    /** Learns from the pairs of an alignment that are sure. */
    void learn(List<Bead> beads, List<Passage> source, List<Passage> target) {
        int every = 1 + beads.size() / ENOUGH;
        for (int i = 0; i < beads.size(); i += every) {
            Bead bead = beads.get(i);
            if (bead.sourceEnd() - bead.sourceStart() == 1
                    && bead.targetEnd() - bead.targetStart() == 1
                    && bead.confidence() > 0.3) {
                learn(
                        source.get(bead.sourceStart()).tokens(),
                        target.get(bead.targetStart()).tokens());
            }
        }
    }
}
