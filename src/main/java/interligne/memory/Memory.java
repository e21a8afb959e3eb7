package interligne.memory;

import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All units of one pair of languages: asks each index for what helps with a text. For one thread.
 *
 * <p>Order of the answers: score, then recency, then trust.
 */
public final class Memory {

    /** So many units of an index are scored for one text. */
    static final int CANDIDATES = 200;

    private static final Comparator<Match> ORDER =
            Comparator.comparingInt(Match::score)
                    .thenComparingLong(match -> match.unit().seconds())
                    .thenComparing(match -> match.unit().trust())
                    .reversed();

    /** An index and what its matches lose. */
    private record Part(MemoryIndex index, Candidates candidates, int penalty) {}

    private final List<Part> parts = new ArrayList<>();

    /**
     * Adds an index.
     *
     * @param penalty points that its matches lose; 100 forbids them
     */
    public void add(MemoryIndex index, int penalty) {
        if (penalty < Score.EXACT && index.units() > 0) {
            parts.add(new Part(index, new Candidates(index), penalty));
        }
    }

    /** How many units it holds. */
    public int units() {
        return parts.stream().mapToInt(part -> part.index.units()).sum();
    }

    /** The closed lists of a language, for {@link ComparedText}; null for an unknown one. */
    public static @Nullable Lexicon months(String language) {
        return Languages.of(language).map(Language::numbers).map(n -> n.words()).orElse(null);
    }

    /**
     * The units that help most.
     *
     * @param least the least score, from 1
     * @param most how many at most
     * @throws DamagedIndex when an index turns out to be damaged
     */
    public List<Match> best(Query query, int least, int most) {
        Lexicon months = months(query.from());
        ComparedText text = ComparedText.of(query.source().plain(), months);
        Score score = Score.from(text);
        Map<String, Match> found = new HashMap<>();
        for (Part part : parts) {
            int floor = least;
            for (long packed : part.candidates.of(text, least + part.penalty, CANDIDATES)) {
                if (-(packed >> 32) - part.penalty < floor) {
                    break;
                }
                int unit = (int) packed;
                String source = part.index.source(unit);
                ComparedText other = compared(source, months, part.index, unit);
                int points = score.with(other, floor + part.penalty) - part.penalty;
                if (points >= floor) {
                    boolean words = score.sameWords(other);
                    Match match = match(query, part.index.unit(unit), points, words, part.penalty);
                    String key = match.unit().source().text() + '\0' + match.unit().target().text();
                    found.merge(key, match, Memory::better);
                    floor = Math.max(floor, worst(found.values(), most));
                }
            }
        }
        List<Match> matches = new ArrayList<>(found.values());
        matches.sort(ORDER);
        List<Match> best = new ArrayList<>();
        for (Match match : matches.subList(0, Math.min(most, matches.size()))) {
            best.add(proposed(query, match));
        }
        return best;
    }

    /** What a further match must score to be among the best; equal ones may be more recent. */
    private static int worst(Collection<Match> found, int most) {
        if (found.size() < most) {
            return 0;
        }
        int[] scores = found.stream().mapToInt(Match::score).sorted().toArray();
        return Math.min(Score.EXACT, scores[scores.length - most]);
    }

    private static ComparedText compared(
            String source, @Nullable Lexicon months, MemoryIndex index, int unit) {
        boolean tags = source.indexOf('<') >= 0;
        return ComparedText.of(tags ? index.unit(unit).source().plain() : source, months);
    }

    private static Match match(
            Query query, TranslationUnit unit, int points, boolean words, int penalty) {
        int score = points;
        Match.Kind kind = words ? Match.Kind.EXACT_BUT : Match.Kind.FUZZY;
        if (score + penalty == Score.EXACT) {
            if (!Codes.alike(query.source(), unit.source())) {
                score--;
                kind = Match.Kind.EXACT_BUT;
            } else if (sameContext(query, unit)) {
                score++;
                kind = Match.Kind.IN_CONTEXT;
            } else {
                kind = Match.Kind.EXACT;
            }
        }
        return new Match(unit, kind, score, unit.target(), Math.max(1, unit.uses()));
    }

    private static boolean sameContext(Query query, TranslationUnit unit) {
        boolean known = !query.before().isEmpty() || !query.after().isEmpty();
        return known
                && query.before().strip().equals(unit.before().strip())
                && query.after().strip().equals(unit.after().strip());
    }

    private static Match better(Match one, Match other) {
        Match best = ORDER.compare(one, other) <= 0 ? one : other;
        int uses = one.uses() + other.uses();
        return new Match(best.unit(), best.kind(), best.score(), best.proposal(), uses);
    }

    private static Match proposed(Query query, Match match) {
        Carrying carrying = new Carrying(query);
        return new Match(
                match.unit(), match.kind(), match.score(), carrying.of(match), match.uses());
    }
}
