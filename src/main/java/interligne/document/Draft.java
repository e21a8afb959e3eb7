package interligne.document;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Unit;
import interligne.language.Languages;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader has found so far; at the end it becomes an {@link Article}. */
public final class Draft {

    private String title = "";
    private String language = Languages.UNDETERMINED;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Article.Link> links = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    public void title(String found) {
        String clean = clean(found);
        if (!clean.isEmpty()) {
            title = clean;
        }
    }

    public String title() {
        return title;
    }

    /** The language that the document gives, if it is a plausible tag. */
    public void language(String tag) {
        String clean = tag.strip().replace('_', '-');
        if (clean.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            language = clean;
        }
    }

    public String language() {
        return language;
    }

    /** Notes a fact of the document; the first value of a name wins, empty ones are passed over. */
    public void metadata(String name, String value) {
        String clean = clean(value);
        if (!clean.isEmpty()) {
            metadata.putIfAbsent(name, clean);
        }
    }

    public void link(String rel, String tag, String href) {
        Article.Link link = new Article.Link(rel, tag, href.strip());
        if (!link.href().isEmpty() && !links.contains(link)) {
            links.add(link);
        }
    }

    /** Adds a unit after the others; returns its id. */
    public String add(Kind kind, int level, String path, String lang, Content content) {
        String id = Unit.id(units.size() + 1);
        units.add(Unit.whole(id, kind, level, path, lang, content));
        return id;
    }

    /** Another draft with the same facts and no units yet. */
    public Draft copyHead() {
        Draft copy = new Draft();
        copy.title = title;
        copy.language = language;
        copy.metadata.putAll(metadata);
        copy.links.addAll(links);
        return copy;
    }

    public List<Unit> units() {
        return units;
    }

    public void replace(int index, Kind kind, int level) {
        Unit old = units.get(index);
        units.set(
                index,
                Unit.whole(old.id(), kind, level, old.path(), old.language(), old.content()));
    }

    /**
     * Refuses a document without a word.
     *
     * @param holds what such a document holds instead
     */
    public void refuseEmpty(Source source, String holds) {
        if (units.isEmpty()) {
            throw Trouble.noText(source, holds);
        }
    }

    /** The article, its id proposed from title or file name. */
    public Article article(Source source, String mediaType) {
        String name = title.isEmpty() ? firstWords() : title;
        return new Article(
                Slug.of(name, source.name()),
                name.isEmpty() ? source.name() : name,
                language,
                source.origin(),
                mediaType,
                sha256(source.bytes()),
                metadata,
                links,
                units,
                0,
                Map.of());
    }

    private String firstWords() {
        for (Kind wanted : List.of(Kind.TITLE, Kind.HEADING)) {
            for (Unit unit : units) {
                if (unit.kind() == wanted) {
                    return clean(unit.content().plain());
                }
            }
        }
        if (units.isEmpty()) {
            return "";
        }
        String text = clean(units.get(0).content().plain());
        if (text.length() <= 80) {
            return text;
        }
        int cut = text.lastIndexOf(' ', 80);
        return text.substring(0, cut < 20 ? 80 : cut) + "…";
    }

    /** A text with its white space and invisible characters in order. */
    public static String clean(String text) {
        InlineText inline = new InlineText(true);
        inline.words(text, 0, 0);
        return inline.block().content().text().strip();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
