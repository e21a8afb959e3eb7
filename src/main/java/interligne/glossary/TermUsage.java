package interligne.glossary;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.language.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an article names a concept, and how an edition renders it.
 *
 * @param article its id
 * @param target the language of the edition
 * @param places how often the source names the concept
 * @param segments the ids of the segments that do
 * @param renderings how often each of the concept's terms stands in the translations of these
 *     segments, the most frequent first
 * @param without ids of translated segments in which none of its terms stands
 * @param open how many of the segments have no translation yet
 */
public record TermUsage(
        String article,
        String target,
        int places,
        List<String> segments,
        Map<String, Integer> renderings,
        List<String> without,
        int open) {

    /** Copies the collections. */
    public TermUsage {
        segments = List.copyOf(segments);
        renderings = Collections.unmodifiableMap(new LinkedHashMap<>(renderings));
        without = List.copyOf(without);
    }

    /**
     * Looks through one edition.
     *
     * @param finders the finder of a language, by its primary tag; each of the whole glossary, so
     *     that a longer term hides the concept's own
     */
    public static TermUsage of(
            Concept concept,
            Article article,
            Edition edition,
            Function<String, TermFinder> finders) {
        Map<String, Translation> translations = edition.byId();
        List<String> segments = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Map<String, Integer> renderings = new HashMap<>();
        int places = 0;
        int open = 0;
        TermFinder targetFinder = finders.apply(Languages.primary(edition.target()));
        for (Segment segment : article.segments()) {
            String language = Languages.primary(segment.language());
            Translation translation = translations.get(segment.id());
            String words = translation == null ? "" : translation.target();
            Rendered here =
                    rendered(
                            concept,
                            Rendered.all(
                                    segment.source(),
                                    segment.source().with(words),
                                    finders.apply(language),
                                    targetFinder));
            if (here == null) {
                continue;
            }
            places += here.places();
            segments.add(segment.id());
            here.terms().forEach(term -> renderings.merge(term.text(), 1, Integer::sum));
            if (words.isBlank()) {
                open++;
            } else if (here.terms().isEmpty()) {
                without.add(segment.id());
            }
        }
        return new TermUsage(
                article.id(),
                edition.target(),
                places,
                segments,
                byCount(renderings),
                without,
                open);
    }

    private static @Nullable Rendered rendered(Concept concept, List<Rendered> all) {
        for (Rendered each : all) {
            if (each.concept().id().equals(concept.id())) {
                return each;
            }
        }
        return null;
    }

    private static Map<String, Integer> byCount(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(
                Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        entries.forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }
}
