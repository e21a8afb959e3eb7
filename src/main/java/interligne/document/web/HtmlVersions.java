package interligne.document.web;

import interligne.document.Rewriting;
import interligne.language.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its versions in other languages. The links with {@code hreflang} name all
 * versions and stay; what names the version at hand (canonical address, {@code og:url}, {@code
 * og:locale}) names the new one, so that search engines do not take it for a copy of the old.
 */
record HtmlVersions(Document page, HtmlAttributes attributes, Rewriting rewriting) {

    void write() {
        if (rewriting.changesLanguage()) {
            address();
            locale();
        }
    }

    private void address() {
        for (Element link : page.select("link[rel=alternate][hreflang][href]")) {
            if (Languages.same(link.attr("hreflang"), rewriting.language())) {
                String there = link.attr("href");
                for (Element old : page.select("link[rel=canonical][href]")) {
                    attributes.set(old, "href", there);
                }
                for (Element old : page.select("meta[property=og:url][content]")) {
                    attributes.set(old, "content", there);
                }
                return;
            }
        }
    }

    /** The new locale as the page writes it, which changes places with the old one. */
    private void locale() {
        Element own = page.selectFirst("meta[property=og:locale][content]");
        if (own == null) {
            return;
        }
        for (Element other : page.select("meta[property=og:locale:alternate][content]")) {
            String locale = other.attr("content");
            if (Languages.same(locale.replace('_', '-'), rewriting.language())) {
                attributes.set(other, "content", own.attr("content"));
                attributes.set(own, "content", locale);
                return;
            }
        }
        attributes.set(own, "content", rewriting.language().replace('-', '_'));
    }
}
