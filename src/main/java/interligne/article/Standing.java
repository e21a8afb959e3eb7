package interligne.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an edition stands, or several in one language together.
 *
 * @param target the language
 * @param progress how far it has come
 * @param parts its segments sorted by what was asked for
 * @param engines what people did with the drafts of each engine, where that was asked for
 * @param obstacles what keeps it from being released, where that was asked for
 * @param way how the work went on over time, where that was asked for
 */
public record Standing(
        String target,
        Progress progress,
        Map<Breakdown.By, Breakdown> parts,
        Map<String, PostEdit> engines,
        Optional<List<Obstacle>> obstacles,
        Optional<BurnUp> way) {

    /** Keeps the order. */
    public Standing {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        engines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(engines));
        obstacles = obstacles.map(List::copyOf);
    }

    /** Where an edition stands, and no more than that. */
    public static Standing of(Article article, Edition edition) {
        return of(edition.target(), Progress.of(article, edition));
    }

    /** Where an edition stands of which the progress is known, and no more than that. */
    public static Standing of(String target, Progress progress) {
        return new Standing(
                target, progress, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** Both together, in the language of this one; obstacles are told where they are alone. */
    public Standing plus(Standing other) {
        Map<Breakdown.By, Breakdown> allParts = new LinkedHashMap<>(parts);
        other.parts.forEach((by, more) -> allParts.merge(by, more, Breakdown::plus));
        Map<String, PostEdit> allEngines = new LinkedHashMap<>(engines);
        other.engines.forEach((name, more) -> allEngines.merge(name, more, PostEdit::plus));
        Optional<BurnUp> both =
                way.isPresent() && other.way.isPresent()
                        ? Optional.of(way.get().plus(other.way.get()))
                        : way.or(other::way);
        return new Standing(
                target,
                progress.plus(other.progress),
                allParts,
                allEngines,
                Optional.empty(),
                both);
    }
}
