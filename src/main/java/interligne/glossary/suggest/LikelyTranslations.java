package interligne.glossary.suggest;

import interligne.article.Span;
import interligne.glossary.suggest.TermSuggestion.Rendering;
import interligne.glossary.suggest.WordRun.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses how words are translated: the words of the translations that stand in the same segments
 * and seldom in others (Dice's coefficient).
 */
final class LikelyTranslations {

    private static final int LONGEST = 5;
    private static final double LIKELY = 0.3;

    private final List<Passage> passages;
    private final List<Map<String, String>> phrases = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();

    LikelyTranslations(List<Passage> passages, String target) {
        this.passages = passages;
        WordRun words = new WordRun(target);
        for (Passage passage : passages) {
            Map<String, String> here = phrases(passage, words);
            phrases.add(here);
            here.keySet().forEach(key -> everywhere.merge(key, 1, Integer::sum));
        }
    }

    /** The runs of words of a translation without small words at their ends, by key. */
    private static Map<String, String> phrases(Passage passage, WordRun words) {
        Map<String, String> phrases = new HashMap<>();
        List<Word> all = words.of(passage.target(), passage.targetHidden());
        for (int from = 0; from < all.size(); from++) {
            StringBuilder key = new StringBuilder();
            if (all.get(from).small()) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(all.size(), from + LONGEST); to++) {
                Word last = all.get(to - 1);
                if (to > from + 1 && !last.joined()) {
                    break;
                }
                key.append(last.key()).append(' ');
                if (!last.small()) {
                    Span span = new Span(all.get(from).span().start(), last.span().end());
                    phrases.putIfAbsent(key.toString(), span.in(passage.target()));
                }
            }
        }
        return phrases;
    }

    /** At most two translations of a term that stands in these passages. */
    List<Rendering> of(Collection<Integer> where) {
        Map<String, Integer> together = new HashMap<>();
        int translated = 0;
        for (int passage : where) {
            translated += passages.get(passage).target().isBlank() ? 0 : 1;
            phrases.get(passage).keySet().forEach(key -> together.merge(key, 1, Integer::sum));
        }
        int in = translated;
        List<String> keys = new ArrayList<>(together.keySet());
        keys.removeIf(
                key -> times(together, key) < 2 || dice(key, times(together, key), in) < LIKELY);
        keys.sort(
                Comparator.comparingDouble((String key) -> dice(key, times(together, key), in))
                        .reversed()
                        .thenComparing(Comparator.comparing(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()));
        List<Rendering> best = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (String key : keys) {
            if (best.size() < 2 && said.stream().noneMatch(each -> each.contains(key))) {
                best.add(new Rendering(spelling(key, where), times(together, key)));
                said.add(key);
            }
        }
        return best;
    }

    private static int times(Map<String, Integer> counts, String key) {
        return counts.getOrDefault(key, 0);
    }

    private double dice(String key, int together, int in) {
        int all = everywhere.getOrDefault(key, 0);
        return in + all == 0 ? 0 : 2.0 * together / (in + all);
    }

    /** The spelling that stands in most of the passages. */
    private String spelling(String key, Collection<Integer> where) {
        Map<String, Integer> spellings = new HashMap<>();
        for (int passage : where) {
            String spelling = phrases.get(passage).get(key);
            if (spelling != null) {
                spellings.merge(spelling, 1, Integer::sum);
            }
        }
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
