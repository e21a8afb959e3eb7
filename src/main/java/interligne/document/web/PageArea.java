package interligne.document.web;

import interligne.document.Blocks;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page is the article: its {@code article} or {@code main} element, else the body
 * without navigation, notices and footers; and where related reading stands.
 */
final class PageArea {

    private static final Set<String> NEVER =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "canvas",
                    "video",
                    "audio",
                    "map",
                    "select",
                    "input",
                    "textarea",
                    "datalist",
                    "button",
                    "dialog",
                    "head",
                    "title",
                    "nav",
                    "frameset",
                    "rt",
                    "rp");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "search",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "alert",
                    "status");

    /** Words in class and id attributes of what surrounds an article. */
    private static final Set<String> AROUND =
            Set.of(
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "cookiebar",
                    "share",
                    "sharing",
                    "social",
                    "sharedaddy",
                    "addtoany",
                    "comments",
                    "disqus",
                    "respond",
                    "newsletter",
                    "subscribe",
                    "subscription",
                    "breadcrumb",
                    "breadcrumbs",
                    "pagination",
                    "pager",
                    "navbar",
                    "navigation",
                    "navheader",
                    "navfooter",
                    "nav",
                    "menu",
                    "advert",
                    "advertisement",
                    "ads",
                    "adsbygoogle",
                    "sponsored",
                    "promo",
                    "skip",
                    "skiplink",
                    "sr",
                    "hidden",
                    "footer",
                    "masthead",
                    "sidebar",
                    "popup",
                    "modal",
                    "paywall",
                    "login",
                    "signup",
                    "printonly",
                    "noprint",
                    "topbar",
                    "toolbar",
                    "searchbox",
                    "editsection");

    private static final Set<String> RELATED =
            Set.of(
                    "related",
                    "recommended",
                    "recommendations",
                    "recommendation",
                    "recirculation",
                    "recirc",
                    "further",
                    "seealso",
                    "similar",
                    "readmore",
                    "readnext",
                    "suggested",
                    "suggestions",
                    "onward",
                    "toread");

    private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> relatedRoots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean wholeBody;
    private final int size;
    private int depth;

    private PageArea(Element root, boolean wholeBody) {
        this.wholeBody = wholeBody;
        this.size = Math.max(1, root.text().length());
        roots.add(root);
    }

    /** The area of a parsed page. */
    static PageArea of(Document page) {
        Element body = page.body();
        Element article = article(page, body);
        Element main = article != null ? article : mainOf(page, body);
        PageArea area = new PageArea(main == null ? body : main, main == null);
        if (main != null) {
            area.addTitle(page, main);
        }
        area.addRelated(body);
        return area;
    }

    /** All of a fragment. */
    static PageArea everything(Document page) {
        return new PageArea(page.body(), false);
    }

    private static @Nullable Element article(Document page, Element body) {
        Element best = null;
        int most = 0;
        int all = 0;
        for (Element each : page.select("article")) {
            if (hasAncestor(each, "article") || related(tokens(each))) {
                continue;
            }
            int length = each.text().length();
            all += length;
            if (length > most) {
                most = length;
                best = each;
            }
        }
        boolean alone = most * 2 > all && most * 4 > body.text().length();
        return alone ? best : null;
    }

    private static @Nullable Element mainOf(Document page, Element body) {
        int whole = body.text().length();
        for (String query : List.of("main", "[role=main]", "#main-content", "#content", "#main")) {
            Elements found = page.select(query);
            if (found.size() == 1 && found.get(0).text().length() * 4 > whole) {
                return found.get(0);
            }
        }
        return null;
    }

    /** A first-level heading that stands in front of the article belongs to it. */
    private void addTitle(Document page, Element root) {
        if (root.selectFirst("h1") != null) {
            return;
        }
        Element heading = page.selectFirst("h1");
        if (heading != null && !hasAncestor(heading, "footer") && !hasAncestor(heading, "aside")) {
            roots.add(heading);
        }
    }

    private void addRelated(Element body) {
        for (Element each : body.select("[class], [id], aside")) {
            boolean named = related(tokens(each));
            boolean aside = each.normalName().equals("aside");
            if ((named || aside) && !hasAncestor(each, "footer") && titleLinks(each)) {
                relatedRoots.add(each);
                if (!insideRoot(each)) {
                    roots.add(each);
                }
            }
        }
    }

    private boolean insideRoot(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (roots.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAncestor(Element element, String tag) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Links that read like titles: three words or more on average, and most of the text. */
    private static boolean titleLinks(Element element) {
        int words = 0;
        int letters = 0;
        Elements links = element.select("a[href]");
        int count = 0;
        for (Element link : links) {
            String text = link.text();
            if (!text.isBlank()) {
                count++;
                letters += text.length();
                words += text.strip().split("\\s+").length;
            }
        }
        return count > 0 && words >= 3 * count && letters * 10 > element.text().length() * 3;
    }

    private static Set<String> tokens(Element element) {
        String all = element.className() + " " + element.id();
        if (all.isBlank()) {
            return Set.of();
        }
        return Set.of(
                java.util.Arrays.stream(all.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .distinct()
                        .toArray(String[]::new));
    }

    private static boolean related(Set<String> tokens) {
        return tokens.stream().anyMatch(RELATED::contains)
                || (tokens.contains("read") && (tokens.contains("more") || tokens.contains("next")))
                || (tokens.contains("see") && tokens.contains("also"));
    }

    void enter(Element element) {
        if (roots.contains(element)) {
            depth++;
        }
    }

    void leave(Element element) {
        if (roots.contains(element)) {
            depth--;
        }
    }

    boolean inside() {
        return depth > 0;
    }

    /** Whether this element holds links to other articles. */
    boolean related(Element element) {
        return relatedRoots.contains(element);
    }

    /** Whether the element and all inside it is left out. */
    boolean skips(Element element) {
        String tag = element.normalName();
        if (relatedRoots.contains(element)) {
            return false;
        }
        if (NEVER.contains(tag)) {
            return true;
        }
        if (!inside() || roots.contains(element)) {
            return false;
        }
        if (hidden(element) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return minor(element);
        }
        if (tag.equals("footer")) {
            return !hasAncestor(element, "blockquote") && !hasAncestor(element, "figure");
        }
        if (wholeBody && (tag.equals("aside") || tag.equals("header"))) {
            return element.selectFirst("h1") == null && minor(element);
        }
        if (Blocks.isBlock(tag) && around(element)) {
            return minor(element);
        }
        return wholeBody && Blocks.isBlock(tag) && linkBar(element);
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean around(Element element) {
        for (String token : tokens(element)) {
            if (AROUND.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Not the bulk of the article, whatever its class says: themes name whole pages "sidebar". */
    private boolean minor(Element element) {
        return element.text().length() * 10 < size * 4 && element.selectFirst("h1") == null;
    }

    /** A row of short links: a menu without a name. */
    private static boolean linkBar(Element element) {
        String tag = element.normalName();
        if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("div") && !tag.equals("table")) {
            return false;
        }
        Elements links = element.select("a[href]");
        if (links.size() < 4) {
            return false;
        }
        int letters = 0;
        int words = 0;
        for (Element link : links) {
            letters += link.text().length();
            words += link.text().strip().split("\\s+").length;
        }
        return words < 3 * links.size() && letters * 10 > element.text().length() * 8;
    }
}
