package interligne.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An article in one target language: a translation for every segment, in the order of the article.
 *
 * @param article the id of the article
 * @param source the BCP 47 tag of the article's language
 * @param target the BCP 47 tag of this edition; it may be the article's own language
 * @param translations one for each segment
 * @param extra keys of the file that this version does not know, as raw JSON, kept
 */
public record Edition(
        String article,
        String source,
        String target,
        List<Translation> translations,
        Map<String, String> extra) {

    /** Copies the collections. */
    public Edition {
        translations = List.copyOf(translations);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * A first edition: segments already in the target language are kept as they are, so are those
     * with nothing to translate, all others are new.
     *
     * @param sameLanguage whether two language tags name one language
     * @param nothingToTranslate true for a name, a number, an address
     */
    public static Edition start(
            Article article,
            String target,
            BiFunction<String, String, Boolean> sameLanguage,
            Predicate<Segment> nothingToTranslate) {
        List<Translation> all = new ArrayList<>();
        for (Segment segment : article.segments()) {
            if (sameLanguage.apply(segment.language(), target)) {
                all.add(Translation.kept(segment, Flag.ALREADY_TARGET));
            } else if (segment.kind() == Kind.CODE || nothingToTranslate.test(segment)) {
                all.add(Translation.kept(segment, Flag.KEEP));
            } else {
                all.add(Translation.fresh(segment));
            }
        }
        return new Edition(article.id(), article.language(), target, all, Map.of());
    }

    /**
     * The translation of that segment.
     *
     * @throws UserError when the article has no such segment
     */
    public Translation of(String segmentId) {
        for (Translation each : translations) {
            if (each.id().equals(segmentId)) {
                return each;
            }
        }
        throw UnknownSegment.of(
                segmentId, article, translations.stream().map(Translation::id).toList());
    }

    /** All translations by the id of their segment, in order; for work on many at once. */
    public Map<String, Translation> byId() {
        Map<String, Translation> byId = new LinkedHashMap<>();
        translations.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    /** The translations for somebody who asks for them in the order of the article. */
    public Alongside alongside() {
        return new Alongside(this);
    }

    /** Finds translations by their ids, fastest when they are asked for in order. */
    public static final class Alongside {

        private final Edition edition;
        private int at;
        private @Nullable Map<String, Translation> byId;

        private Alongside(Edition edition) {
            this.edition = edition;
        }

        /** The translation with that id. */
        public @Nullable Translation of(String id) {
            List<Translation> all = edition.translations();
            if (at < all.size() && all.get(at).id().equals(id)) {
                return all.get(at++);
            }
            Map<String, Translation> known = byId;
            if (known == null) {
                known = edition.byId();
                byId = known;
            }
            return known.get(id);
        }
    }

    /**
     * This edition laid over the article as it is now: in its order, new segments new, vanished
     * ones gone, and a target whose source changed marked as stale.
     *
     * @param start the first edition of the article in the same language
     */
    public Edition over(Edition start) {
        Alongside mine = alongside();
        List<Translation> all = new ArrayList<>();
        for (Translation first : start.translations()) {
            Translation own = mine.of(first.id());
            if (own == null) {
                all.add(first);
            } else if (own.source().equals(first.source())) {
                all.add(own);
            } else if (own.untouched() || (own.target().isEmpty() && first.untouched())) {
                all.add(first.noted(own.note()));
            } else if (own.target().isEmpty()) {
                all.add(untranslated(own, first.source()));
            } else {
                all.add(own.flagged(Flag.STALE, true));
            }
        }
        return with(all);
    }

    /** A segment without target has no source of its own, but all else that was said of it. */
    private static Translation untranslated(Translation own, String source) {
        return new Translation(
                own.id(),
                source,
                "",
                State.NEW,
                own.origin(),
                own.flags(),
                own.by(),
                own.at(),
                own.reviewer(),
                own.note(),
                own.waivers(),
                own.extra());
    }

    /** The same edition with one translation changed. */
    public Edition changed(String segmentId, UnaryOperator<Translation> change) {
        Translation before = of(segmentId);
        Translation after = change.apply(before);
        List<Translation> all = new ArrayList<>(translations);
        all.set(translations.indexOf(before), after);
        return with(all);
    }

    /** The same edition of that article in that language. */
    public Edition of(String newArticle, String newTarget) {
        return article.equals(newArticle) && target.equals(newTarget)
                ? this
                : new Edition(newArticle, source, newTarget, translations, extra);
    }

    /** The same edition with other translations. */
    public Edition with(List<Translation> all) {
        return new Edition(article, source, target, all, extra);
    }
}
