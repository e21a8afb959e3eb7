package interligne.glossary.suggest;

import interligne.article.Span;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.glossary.TermOccurrence;
import interligne.glossary.suggest.TermSuggestion.Kind;
import interligne.glossary.suggest.WordRun.Word;
import interligne.language.words.WordFacts.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Proposes terms that recur in texts and have no entry: names, acronyms with what they stand for,
 * and phrases; with their likely translations.
 *
 * <p>A phrase is a run of two to four words without small words at its ends, of which most
 * occurrences stand between small words or signs: what is cut out of a longer phrase is not
 * proposed, and neither is what a verb begins: "open an issue", "get started" where these texts say
 * "to get" and hardly "the get". A name stands with a capital where no sentence begins.
 */
public final class TermSuggester {

    private static final int LONGEST = 4;
    private static final int CONTEXTS = 3;

    /** The share of occurrences of a phrase that must stand free on both sides. */
    private static final double FREE = 0.6;

    private final TermFinder finder;
    private final WordRun words;
    private final String target;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> verbal = new HashMap<>();
    private final Map<String, Integer> nominal = new HashMap<>();
    private final Map<String, String> expansions = new HashMap<>();

    /** Prepares suggestions for texts of one language and translations of another. */
    public TermSuggester(Glossary glossary, String source, String target) {
        this.finder = new TermFinder(glossary, source);
        this.words = new WordRun(source);
        this.target = target;
    }

    /** What was seen of some words. */
    private static final class Candidate {
        private final Kind kind;
        private final int length;
        private final Map<String, Integer> spellings = new HashMap<>();
        private final Set<Integer> passages = new HashSet<>();
        private int count;
        private int freeBefore;
        private int freeAfter;
        private int inSentence;
        private int nouns;
        private String firstWord = "";
        private String lastWord = "";

        Candidate(Kind kind, int length) {
            this.kind = kind;
            this.length = length;
        }

        String term() {
            return spellings.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(
                                            each -> each.getKey(), Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        double score() {
            return count * (kind == Kind.PHRASE ? Math.log(length + 1.0) / Math.log(2) : 1.5);
        }
    }

    /**
     * The suggestions, the most promising first.
     *
     * @param passages the texts
     * @param least how often words must recur
     * @param most how many at most
     */
    public List<TermSuggestion> suggest(List<Passage> passages, int least, int most) {
        for (int i = 0; i < passages.size(); i++) {
            scan(i, passages.get(i));
        }
        List<Candidate> kept = new ArrayList<>();
        candidates.forEach(
                (key, candidate) -> {
                    if (candidate.count >= least && promising(key, candidate)) {
                        kept.add(candidate);
                    }
                });
        kept.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::term));
        List<Candidate> best = kept.subList(0, Math.min(most, kept.size()));
        LikelyTranslations likely = new LikelyTranslations(passages, target);
        return best.stream().map(each -> suggestion(each, passages, likely)).toList();
    }

    private boolean promising(String key, Candidate candidate) {
        return switch (candidate.kind) {
            case PHRASE ->
                    Math.min(candidate.freeBefore, candidate.freeAfter) >= FREE * candidate.count
                            && (candidate.nouns > 0 || !verb(candidate.firstWord, 2))
                            && !verb(candidate.lastWord, Integer.MAX_VALUE);
            case ACRONYM -> true;
            case NAME ->
                    candidate.inSentence > 0
                            && small.getOrDefault(key.substring(1), 0) * 2 < candidate.count;
        };
    }

    /** Whether a word is a verb more than once in these texts, and so often for each noun. */
    private boolean verb(String word, int times) {
        int nouns = nominal.getOrDefault(word, 0);
        int verbs = verbal.getOrDefault(word, 0);
        return verbs > 1 && (nouns == 0 || verbs / nouns >= times);
    }

    private TermSuggestion suggestion(
            Candidate candidate, List<Passage> passages, LikelyTranslations likely) {
        Map<String, String> contexts = new LinkedHashMap<>();
        candidate.passages.stream()
                .sorted()
                .limit(CONTEXTS)
                .forEach(i -> contexts.put(passages.get(i).id(), passages.get(i).text()));
        String term = candidate.term();
        return new TermSuggestion(
                candidate.kind,
                term,
                candidate.count,
                expansions.getOrDefault(term, ""),
                contexts,
                likely.of(candidate.passages));
    }

    private void scan(int passage, Passage text) {
        List<Word> all = words.of(text.text(), text.hidden());
        List<Span> known =
                finder.longest(text.text(), text.hidden()).stream()
                        .map(TermOccurrence::span)
                        .toList();
        long capitals = all.stream().filter(Word::capital).count();
        boolean heading = all.size() > 2 && capitals * 2 > all.size();
        for (int from = 0; from < all.size(); from++) {
            Word word = all.get(from);
            if (word.here() != Reading.UNKNOWN) {
                (word.here() == Reading.VERBAL ? verbal : nominal)
                        .merge(word.folded(), 1, Integer::sum);
            }
            if (!word.capital()) {
                small.merge(word.folded(), 1, Integer::sum);
            }
            if (!heading) {
                from = name(passage, text.text(), all, from, known);
            }
        }
        for (int from = 0; from < all.size(); from++) {
            for (int to = from + 2; to <= Math.min(all.size(), from + LONGEST); to++) {
                if (!all.get(to - 1).joined()) {
                    break;
                }
                phrase(passage, text.text(), all, from, to, known);
            }
        }
    }

    /** Takes the run of capitalized words that begins there; answers its last word. */
    private int name(int passage, String text, List<Word> all, int from, List<Span> known) {
        if (!all.get(from).capital() || all.get(from).small()) {
            return from;
        }
        int to = from + 1;
        while (to < all.size()
                && all.get(to).capital()
                && all.get(to).joined()
                && !all.get(to).small()) {
            to++;
        }
        Span span = new Span(all.get(from).span().start(), all.get(to - 1).span().end());
        if (covered(span, known)) {
            return to - 1;
        }
        boolean acronym = to == from + 1 && all.get(from).capitals();
        String words = span.in(text);
        if (acronym) {
            expansion(text, all, from);
        }
        Candidate candidate =
                seen(
                        (acronym ? "A" : "N") + words.toLowerCase(Locale.ROOT),
                        acronym ? Kind.ACRONYM : Kind.NAME,
                        to - from,
                        words,
                        passage);
        candidate.inSentence += all.get(from).first() ? 0 : 1;
        return to - 1;
    }

    /** What stands before an acronym in brackets, when its initials are those letters. */
    private void expansion(String text, List<Word> all, int at) {
        String acronym = all.get(at).span().in(text);
        int start = all.get(at).span().start();
        int n = acronym.length();
        if (start == 0 || text.charAt(start - 1) != '(' || at < n) {
            return;
        }
        for (int i = 0; i < n; i++) {
            char initial = text.charAt(all.get(at - n + i).span().start());
            if (Character.toUpperCase(initial) != acronym.charAt(i)) {
                return;
            }
        }
        Span full = new Span(all.get(at - n).span().start(), all.get(at - 1).span().end());
        expansions.putIfAbsent(acronym, full.in(text));
    }

    private void phrase(
            int passage, String text, List<Word> all, int from, int to, List<Span> known) {
        StringBuilder key = new StringBuilder("P");
        for (int i = from; i < to; i++) {
            Word word = all.get(i);
            boolean end = i == from || i == to - 1;
            if ((word.capital() && !word.first())
                    || word.verb()
                    || (i == from && word.here() == Reading.VERBAL)
                    || (i == from + 1 && word.article())
                    || (word.small() && (end || !word.fixed()))) {
                return;
            }
            key.append(word.key()).append(' ');
        }
        Span span = new Span(all.get(from).span().start(), all.get(to - 1).span().end());
        if (covered(span, known)) {
            return;
        }
        boolean before = from == 0 || all.get(from - 1).small() || !all.get(from).joined();
        boolean after = to == all.size() || all.get(to).small() || !all.get(to).joined();
        Candidate candidate =
                seen(key.toString(), Kind.PHRASE, to - from, lower(span.in(text)), passage);
        candidate.nouns += all.get(from).here() == Reading.NOMINAL ? 1 : 0;
        candidate.firstWord = all.get(from).folded();
        candidate.lastWord = all.get(to - 1).infinitive() ? all.get(to - 1).folded() : "";
        candidate.freeBefore += before ? 1 : 0;
        candidate.freeAfter += after ? 1 : 0;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Candidate seen(String key, Kind kind, int length, String spelling, int passage) {
        Candidate candidate = candidates.computeIfAbsent(key, any -> new Candidate(kind, length));
        candidate.count++;
        candidate.spellings.merge(spelling, 1, Integer::sum);
        candidate.passages.add(passage);
        return candidate;
    }

    private static boolean covered(Span span, List<Span> known) {
        return known.stream()
                .anyMatch(each -> each.start() <= span.start() && each.end() >= span.end());
    }
}
