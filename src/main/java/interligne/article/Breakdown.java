package interligne.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The segments of an edition, sorted into parts by one question: in which state, by whom, in which
 * language, from where.
 *
 * @param parts by name, the largest first; states in their order
 */
public record Breakdown(Map<String, Part> parts) {

    /** The name of the part that no person and no engine has a share in. */
    public static final String NOBODY = "nobody";

    /**
     * One part.
     *
     * @param segments how many segments
     * @param words how many source words they have
     */
    public record Part(int segments, int words) {

        Part plus(Part other) {
            return new Part(segments + other.segments, words + other.words);
        }
    }

    /** What the segments are sorted by. */
    public enum By {
        /** How far they have come, or why they are kept as they are. */
        STATE,
        /** Who wrote the target. */
        PERSON,
        /** The language they are written in. */
        LANGUAGE,
        /** Where the target came from. */
        ENGINE;

        /** The word for it in files and on screen, for example {@code "person"}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with that word, if there is one. */
        public static Optional<By> of(String label) {
            return List.of(values()).stream()
                    .filter(each -> each.label().equals(label))
                    .findFirst();
        }
    }

    /** Keeps the order. */
    public Breakdown {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The parts of an edition that lies over its article. */
    public static Breakdown of(Article article, Edition edition, By by) {
        Map<String, String> languages = new LinkedHashMap<>();
        article.segments().forEach(each -> languages.put(each.id(), each.language()));
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Translation each : edition.translations()) {
            String name = name(each, languages.getOrDefault(each.id(), article.language()), by);
            parts.merge(name, new Part(1, Progress.words(each.source())), Part::plus);
        }
        return new Breakdown(parts).sorted();
    }

    /** Both together. */
    public Breakdown plus(Breakdown other) {
        Map<String, Part> all = new LinkedHashMap<>(parts);
        other.parts.forEach((name, part) -> all.merge(name, part, Part::plus));
        return new Breakdown(all).sorted();
    }

    private static String name(Translation each, String language, By by) {
        return switch (by) {
            case STATE ->
                    each.is(Flag.ALREADY_TARGET)
                            ? Flag.ALREADY_TARGET.label()
                            : each.is(Flag.KEEP) ? Flag.KEEP.label() : each.state().label();
            case PERSON -> each.by().isEmpty() ? NOBODY : each.by();
            case LANGUAGE -> language;
            case ENGINE -> each.origin().isEmpty() ? NOBODY : PostEdit.engine(each.origin());
        };
    }

    private Breakdown sorted() {
        Map<String, Part> sorted = new LinkedHashMap<>();
        Comparator<Map.Entry<String, Part>> order =
                Comparator.comparing(each -> State.of(each.getKey()).map(Enum::ordinal).orElse(99));
        parts.entrySet().stream()
                .sorted(
                        order.thenComparing(each -> -each.getValue().words())
                                .thenComparing(Map.Entry::getKey))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return new Breakdown(sorted);
    }
}
