package interligne.document.web;

import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.XmlTokens;
import interligne.language.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Sets what a page says of itself when its language changes: lang, title, description, locale. */
final class HtmlHeadRewriting {

    private final Document page;
    private final Patches patches;
    private final HtmlAttributes attributes;
    private final Rewriting rewriting;

    HtmlHeadRewriting(Document page, String text, Patches patches, Rewriting rewriting) {
        this.page = page;
        this.patches = patches;
        this.attributes = new HtmlAttributes(text, patches);
        this.rewriting = rewriting;
    }

    void write() {
        language();
        title();
        new HtmlVersions(page, attributes, rewriting).write();
        for (String name : HtmlFormat.FOR_READERS) {
            for (Element each : page.select("[" + name + "]")) {
                attributes.set(each, name, aside(each.attr(name)));
            }
        }
        for (Element meta : page.select("meta[content]")) {
            String name =
                    (meta.attr("name") + meta.attr("property")).toLowerCase(java.util.Locale.ROOT);
            switch (name) {
                case "description", "og:description", "twitter:description" ->
                        attributes.set(meta, "content", aside(meta.attr("content")));
                case "og:title", "twitter:title", "dc.title" ->
                        attributes.set(meta, "content", rewriting.elsewhere(meta.attr("content")));
                case "language", "dc.language", "dcterms.language" -> {
                    if (rewriting.changesLanguage()) {
                        attributes.set(meta, "content", rewriting.language());
                    }
                }
                default -> {}
            }
            if (meta.attr("http-equiv").equalsIgnoreCase("content-language")
                    && rewriting.changesLanguage()) {
                attributes.set(meta, "content", rewriting.language());
            }
        }
    }

    /** The new words of a text that a unit says; else the text as it is. */
    private String aside(String text) {
        String clean = Draft.clean(text);
        String now = rewriting.aside(clean);
        return now.equals(clean) ? text : now;
    }

    /** The language of the page, and of each part that was marked with the old one. */
    private void language() {
        Element html = page.selectFirst("html");
        if (html == null || !rewriting.changesLanguage()) {
            return;
        }
        String old = html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        for (Element each : page.select("[lang], [xml:lang]")) {
            for (String name : new String[] {"lang", "xml:lang"}) {
                boolean same =
                        each.equals(html)
                                || (!old.isEmpty() && Languages.same(each.attr(name), old));
                if (each.hasAttr(name) && same && !each.normalName().equals("link")) {
                    attributes.set(each, name, rewriting.language());
                }
            }
        }
        Range tag = html.sourceRange();
        if (old.isEmpty() && tag.isTracked() && tag.endPos() > tag.startPos() + 5) {
            int at = tag.startPos() + "<html".length();
            patches.replace(at, at, " lang=\"" + XmlTokens.escape(rewriting.language()) + "\"");
        }
    }

    private void title() {
        Element title = HtmlHead.title(page);
        if (title == null) {
            return;
        }
        for (Node node : title.childNodes()) {
            Range range = node.sourceRange();
            String words = node.outerHtml().isBlank() ? "" : title.text();
            String whole = aside(words);
            String now = whole.equals(words) ? rewriting.elsewhere(words) : whole;
            if (range.isTracked() && !now.equals(words)) {
                patches.replace(range.startPos(), range.endPos(), XmlTokens.escape(now));
            }
        }
    }
}
