package interligne.document.epub;

import interligne.article.Kind;
import interligne.document.Asides;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.XmlTokens;
import interligne.document.xml.XmlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The package of a book (OPF): what it says of itself, its chapters in order, its contents. */
final class EpubPackage {

    private static final String XHTML = "application/xhtml+xml";

    /** A file of the book. */
    private record Item(String href, String mediaType, String properties) {}

    private final String name;
    private final String xml;
    private final Asides asides = new Asides();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<int[]> languages = new ArrayList<>();

    private EpubPackage(String name, String xml) {
        this.name = name;
        this.xml = xml;
    }

    static EpubPackage read(String name, String xml) {
        EpubPackage book = new EpubPackage(name, xml);
        XmlTokens tokens = new XmlTokens(xml);
        String element = "";
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY) {
                element = tokens.name().substring(tokens.name().indexOf(':') + 1);
                book.element(element, tokens);
            } else if (type == XmlTokens.Type.TEXT && !tokens.text().isBlank()) {
                book.fact(element, tokens);
            } else if (type == XmlTokens.Type.END) {
                element = "";
            }
            type = tokens.next();
        }
        return book;
    }

    private void element(String element, XmlTokens tokens) {
        if (element.equals("item")) {
            items.put(
                    tokens.attribute("id"),
                    new Item(
                            tokens.attribute("href"),
                            tokens.attribute("media-type"),
                            tokens.attribute("properties")));
        } else if (element.equals("itemref")) {
            spine.add(tokens.attribute("idref"));
        }
    }

    private void fact(String element, XmlTokens tokens) {
        switch (element) {
            case "title", "description", "subject" ->
                    asides.add(tokens.text(), Kind.LABEL, element, tokens.from(), tokens.to());
            case "language" -> languages.add(new int[] {tokens.from(), tokens.to()});
            case "creator", "date" -> {}
            default -> {
                return;
            }
        }
        facts.putIfAbsent(element, tokens.text());
    }

    /** Its path in the archive. */
    String name() {
        return name;
    }

    /** Title, description and subjects. */
    Asides asides() {
        return asides;
    }

    /** What it says of the book, for the article. */
    void facts(Draft draft) {
        draft.title(facts.getOrDefault("title", ""));
        draft.language(facts.getOrDefault("language", ""));
        draft.metadata("author", facts.getOrDefault("creator", ""));
        draft.metadata("date", facts.getOrDefault("date", ""));
        draft.metadata("description", facts.getOrDefault("description", ""));
        draft.metadata("keywords", facts.getOrDefault("subject", ""));
    }

    /** References of the chapters in reading order. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String id : spine) {
            Item item = items.get(id);
            if (item != null && item.mediaType().equals(XHTML)) {
                pages.add(item.href());
            }
        }
        return pages;
    }

    /** References of tables of contents, new and old, that are no chapter. */
    List<String> contents() {
        List<String> pages = pages();
        return items.values().stream()
                .filter(
                        item ->
                                item.properties().contains("nav")
                                        || item.mediaType().equals("application/x-dtbncx+xml"))
                .map(Item::href)
                .filter(href -> !pages.contains(href))
                .toList();
    }

    /** The package in the words of an edition; the first language named is that of the book. */
    String written(Rewriting rewriting) {
        Patches patches = new Patches(xml);
        asides.write(patches, rewriting);
        if (rewriting.changesLanguage() && !languages.isEmpty()) {
            int[] place = languages.get(0);
            patches.replace(place[0], place[1], rewriting.language());
        }
        XmlPart.languages(xml, List.of("xml:lang"), rewriting, patches);
        return patches.apply();
    }
}
