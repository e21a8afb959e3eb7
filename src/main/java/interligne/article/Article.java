package interligne.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article in its source language: what it is, where it came from, and its units in order.
 *
 * @param id its name in the workspace: lower-case letters, digits and hyphens
 * @param title its title as found in the document, or its first heading or words
 * @param language the BCP 47 tag of its source language
 * @param origin the path or URL it was read from
 * @param mediaType the media type found by content, for example {@code "text/html"}
 * @param sha256 the digest of the original bytes, in lower-case hexadecimal
 * @param metadata author, date, description and the like, in fixed order
 * @param links what the document says of itself and its other versions
 * @param units its blocks in order
 * @param lastSegment the highest segment number ever given, 0 before segmentation
 * @param extra keys of the file that this version does not know, as raw JSON, kept
 */
public record Article(
        String id,
        String title,
        String language,
        String origin,
        String mediaType,
        String sha256,
        Map<String, String> metadata,
        List<Link> links,
        List<Unit> units,
        int lastSegment,
        Map<String, String> extra) {

    /**
     * A link of the page as a whole, from its head.
     *
     * @param rel {@code "canonical"} or {@code "alternate"}
     * @param language the {@code hreflang} of an alternate, or empty
     * @param href the address
     */
    public record Link(String rel, String language, String href) {}

    /** Copies the collections. */
    public Article {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        links = List.copyOf(links);
        units = List.copyOf(units);
    }

    /** All segments in order. */
    public List<Segment> segments() {
        List<Segment> all = new ArrayList<>(); // a stream within a stream takes five times as long
        for (Unit unit : units) {
            all.addAll(unit.segments());
        }
        return Collections.unmodifiableList(all);
    }

    /** The segment with that id. */
    public Optional<Segment> segment(String segmentId) {
        return segments().stream().filter(each -> each.id().equals(segmentId)).findFirst();
    }

    /** The same article with other units, the highest segment number ever given beside them. */
    public Article with(List<Unit> newUnits, int newLastSegment) {
        return new Article(
                id,
                title,
                language,
                origin,
                mediaType,
                sha256,
                metadata,
                links,
                newUnits,
                newLastSegment,
                extra);
    }

    /** The same article under another id. */
    public Article named(String newId) {
        return new Article(
                newId,
                title,
                language,
                origin,
                mediaType,
                sha256,
                metadata,
                links,
                units,
                lastSegment,
                extra);
    }

    /** The same article with another title. */
    public Article titled(String newTitle) {
        return new Article(
                id,
                newTitle,
                language,
                origin,
                mediaType,
                sha256,
                metadata,
                links,
                units,
                lastSegment,
                extra);
    }

    /** The same article with one more fact; an empty one changes nothing. */
    public Article fact(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> facts = new LinkedHashMap<>(metadata);
        facts.put(name, value);
        return new Article(
                id,
                title,
                language,
                origin,
                mediaType,
                sha256,
                facts,
                links,
                units,
                lastSegment,
                extra);
    }

    /** The same article in another source language. */
    public Article in(String newLanguage) {
        return new Article(
                id,
                title,
                newLanguage,
                origin,
                mediaType,
                sha256,
                metadata,
                links,
                units,
                lastSegment,
                extra);
    }

    /** The same article with other metadata. */
    public Article described(Map<String, String> newMetadata) {
        return new Article(
                id,
                title,
                language,
                origin,
                mediaType,
                sha256,
                newMetadata,
                links,
                units,
                lastSegment,
                extra);
    }
}
