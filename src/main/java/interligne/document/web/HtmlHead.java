package interligne.document.web;

import interligne.document.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head: title, language, author, date, other versions. */
final class HtmlHead {

    private HtmlHead() {}

    static void read(Document page, Draft draft) {
        Element title = title(page);
        draft.title(title == null ? "" : title.text());
        Element html = page.selectFirst("html");
        if (html != null) {
            draft.language(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
        }
        for (Element meta : page.select("meta[content]")) {
            meta(meta, draft);
        }
        for (Element link : page.select("link[rel][href]")) {
            String rel = link.attr("rel").toLowerCase(java.util.Locale.ROOT);
            String href = link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
            if (rel.equals("canonical")) {
                draft.link("canonical", "", href);
            } else if (rel.equals("alternate") && link.hasAttr("hreflang")) {
                draft.link("alternate", link.attr("hreflang"), href);
            }
        }
        Element time = page.selectFirst("time[datetime]");
        if (time != null) {
            draft.metadata("date", time.attr("datetime"));
        }
        Element author = page.selectFirst("[rel=author], [itemprop=author], .byline .author");
        if (author != null && author.text().length() < 100) {
            draft.metadata("author", author.text());
        }
    }

    /** The title of the page, also where its markup is so broken that it ends up in the body. */
    static @Nullable Element title(Document page) {
        return page.selectFirst("title:not(svg title)");
    }

    private static void meta(Element meta, Draft draft) {
        String name = meta.attr("name") + meta.attr("property") + meta.attr("itemprop");
        String content = meta.attr("content");
        switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "author", "article:author", "dc.creator", "dcterms.creator" -> {
                if (!content.startsWith("http")) {
                    draft.metadata("author", content);
                }
            }
            case "date",
                    "article:published_time",
                    "datepublished",
                    "dc.date",
                    "dcterms.issued",
                    "dcterms.created" ->
                    draft.metadata("date", content);
            case "article:modified_time", "datemodified", "dcterms.modified" ->
                    draft.metadata("modified", content);
            case "description", "og:description", "dc.description", "dcterms.description" ->
                    draft.metadata("description", content);
            case "og:site_name" -> draft.metadata("site", content);
            case "keywords", "dcterms.subject" -> draft.metadata("keywords", content);
            case "og:title" -> {
                if (draft.title().isEmpty()) {
                    draft.title(content);
                }
            }
            default -> {}
        }
        String equivalent = meta.attr("http-equiv");
        if (equivalent.equalsIgnoreCase("content-language") && draft.language().equals("und")) {
            draft.language(content);
        }
    }
}
