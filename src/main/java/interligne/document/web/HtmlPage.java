package interligne.document.web;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Kind;
import interligne.document.InlineWriter;
import interligne.document.Page;
import interligne.document.PageFormat;
import interligne.document.XmlTokens;
import interligne.language.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A complete web page that reads well by itself: escaped, in UTF-8, with its languages marked. */
public final class HtmlPage implements PageFormat {

    /** Measure, leading and colours for reading; dark where the reader's screen is dark. */
    private static final String STYLE =
            """
            :root{color-scheme:light dark}
            body{max-width:42rem;margin:2.5rem auto;padding:0 1.25rem;
            font:1.0625rem/1.65 Georgia,"Times New Roman",serif;color:#1c1c1c;background:#fdfdfb}
            h1,h2,h3,h4,h5,h6{font-family:system-ui,sans-serif;line-height:1.25;margin:2em 0 .6em}
            h1{font-size:2rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.15rem}
            p,ul,ol,dl,table,blockquote,figure,pre{margin:0 0 1.1em}li{margin:.25em 0}
            li>ul,li>ol{margin-bottom:0}
            blockquote{border-left:.25rem solid #c9c4b8;padding-left:1rem;margin-left:0;color:#4a4a4a}
            table{border-collapse:collapse;width:100%;font-size:.95em}
            td,th{border:1px solid #d8d4ca;padding:.4em .6em;text-align:left;vertical-align:top}
            pre{overflow-x:auto;background:#f1efe8;padding:.9em 1em;font-size:.9em}
            code{font-family:ui-monospace,monospace;font-size:.92em}
            figcaption,caption,.caption{text-align:left;font-size:.9em;color:#5c5c5c}
            .label{font-family:system-ui,sans-serif;font-size:.95em;font-weight:600}
            a{color:#0b5394}img{max-width:100%}ul.links{list-style:none;padding-left:0}
            [lang].other{border-bottom:1px dotted #a0522d}
            @media(prefers-color-scheme:dark){body{color:#e4e2dc;background:#1a1a1a}a{color:#8ab4f8}
            blockquote{color:#bdbab2;border-color:#555}pre{background:#262626}
            td,th{border-color:#444}figcaption,caption,.caption{color:#aaa}}
            @media print{body{max-width:none;margin:0;background:none;color:#000}}
            """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        StringBuilder html = new StringBuilder(8192);
        head(page, html);
        new Body(html).write(page.blocks());
        html.append("</body>\n</html>\n");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void head(Page page, StringBuilder html) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(XmlTokens.escape(page.language()));
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(XmlTokens.escape(page.title())).append("</title>\n");
        String author = page.metadata().getOrDefault("author", "");
        if (!author.isEmpty()) {
            html.append("<meta name=\"author\" content=\"")
                    .append(XmlTokens.escape(author))
                    .append("\">\n");
        }
        links(page, html);
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    }

    /** The page of the source is an alternate of this one; this one's own address is canonical. */
    private static void links(Page page, StringBuilder html) {
        for (Article.Link link : page.links()) {
            boolean source = link.rel().equals("canonical");
            boolean own = !source && Languages.same(link.language(), page.language());
            String tag = source ? page.source() : link.language();
            String href =
                    InlineWriter.address(
                            new Code(1, true, Code.LINK, java.util.Map.of("href", link.href())),
                            "href");
            if (href.isEmpty()) {
                continue;
            }
            if (own) {
                link(html, "canonical", "", href);
            }
            if (!source || !tag.equals(Languages.UNDETERMINED)) {
                link(html, "alternate", tag, href);
            }
        }
    }

    private static void link(StringBuilder html, String rel, String tag, String href) {
        html.append("<link rel=\"").append(rel).append('"');
        if (!tag.isEmpty()) {
            html.append(" hreflang=\"").append(XmlTokens.escape(tag)).append('"');
        }
        html.append(" href=\"").append(XmlTokens.escape(href)).append("\">\n");
    }

    /** Blocks inside the lists, tables, quotes and figures that their paths name. */
    private static final class Body {
        private final StringBuilder html;
        private final List<String> open = new ArrayList<>();

        Body(StringBuilder html) {
            this.html = html;
        }

        void write(List<Page.Block> blocks) {
            for (Page.Block block : blocks) {
                move(steps(block));
                block(block);
            }
            move(List.of());
        }

        /** Items and links that stand in no list of the document form one of their own. */
        private static List<String> steps(Page.Block block) {
            boolean listed = block.path().contains("li") || block.path().contains("dd");
            if (block.kind() == Kind.LINK && !listed) {
                return List.of("ul.links");
            }
            if (block.kind() == Kind.ITEM && !listed) {
                return List.of("ul.items");
            }
            return block.steps();
        }

        private void move(List<String> steps) {
            int same = 0;
            while (same < open.size()
                    && same < steps.size()
                    && open.get(same).equals(steps.get(same))) {
                same++;
            }
            for (int i = open.size() - 1; i >= same; i--) {
                html.append("</").append(tag(open.remove(i))).append(">\n");
            }
            for (int i = same; i < steps.size(); i++) {
                open.add(steps.get(i));
                html.append(
                        steps.get(i).equals("ul.links")
                                ? "<ul class=\"links\">\n"
                                : "<" + tag(steps.get(i)) + ">");
            }
        }

        private static String tag(String step) {
            return step.startsWith("ul.") ? "ul" : Page.name(step);
        }

        private void block(Page.Block block) {
            boolean own = !open.isEmpty() && open.get(open.size() - 1).startsWith("ul.");
            boolean inside = !open.isEmpty() && !own;
            String last = inside ? tag(open.get(open.size() - 1)) : "";
            String element = own ? "li" : element(block, last);
            StringBuilder text = new StringBuilder();
            HtmlInline inline = new HtmlInline(text);
            String lang = block.pieces().get(0).language();
            boolean foreign =
                    !lang.isEmpty()
                            && !element.isEmpty()
                            && block.pieces().stream().allMatch(p -> p.language().equals(lang));
            inline.write(foreign ? inBlockLanguage(block) : block);
            if (element.isEmpty()) {
                html.append(text);
                return;
            }
            String name = element.split(" ", 2)[0];
            html.append('<').append(element);
            html.append(foreign ? " lang=\"" + XmlTokens.escape(lang) + "\"" : "").append('>');
            html.append(name.equals("pre") ? "<code>" : "").append(text);
            html.append(name.equals("pre") ? "</code>" : "");
            html.append("</").append(name).append(">\n");
        }

        private static Page.Block inBlockLanguage(Page.Block block) {
            List<Page.Piece> pieces =
                    block.pieces().stream()
                            .map(piece -> new Page.Piece(piece.gap(), "", piece.content()))
                            .toList();
            return new Page.Block(
                    block.kind(), block.level(), block.path(), block.around(), pieces);
        }

        private static String element(Page.Block block, String container) {
            return switch (block.kind()) {
                case TITLE -> "h1";
                case HEADING -> "h" + Math.min(6, Math.max(2, block.level()));
                case CODE -> "pre";
                case CAPTION ->
                        switch (container) {
                            case "figure" -> "figcaption";
                            case "table" -> "caption";
                            default -> "p class=\"caption\"";
                        };
                case LABEL -> container.equals("dt") ? "" : "p class=\"label\"";
                case CELL, ITEM, LINK -> container.isEmpty() ? "p" : "";
                case QUOTE -> container.equals("blockquote") ? "p" : "blockquote";
                case SENTENCE -> "p";
            };
        }
    }

    /** Inline codes as HTML elements. */
    private static final class HtmlInline extends InlineWriter {
        private final StringBuilder html;

        HtmlInline(StringBuilder html) {
            this.html = html;
        }

        @Override
        protected void words(String text) {
            html.append(XmlTokens.escape(text));
        }

        @Override
        protected void startLanguage(String tag) {
            html.append("<span class=\"other\" lang=\"")
                    .append(XmlTokens.escape(tag))
                    .append("\">");
        }

        @Override
        protected void endLanguage() {
            html.append("</span>");
        }

        @Override
        protected void open(Code code) {
            String tag = tag(code);
            if (tag.isEmpty()) {
                return;
            }
            html.append('<').append(tag);
            if (tag.equals("a")) {
                html.append(" href=\"").append(XmlTokens.escape(address(code, "href"))).append('"');
            }
            html.append('>');
        }

        @Override
        protected void close(Code code) {
            String tag = tag(code);
            if (!tag.isEmpty()) {
                html.append("</").append(tag).append('>');
            }
        }

        private static String tag(Code code) {
            return switch (code.kind()) {
                case "bold" -> "strong";
                case "italic" -> "em";
                case "code" -> "code";
                case "sub" -> "sub";
                case "sup", "note" -> "sup";
                case "link" -> address(code, "href").isEmpty() ? "" : "a";
                default -> "";
            };
        }

        @Override
        protected void alone(Code code) {
            if (code.kind().equals(Code.BREAK)) {
                html.append("<br>");
            } else if (code.kind().equals("tab")) {
                html.append(' ');
            } else if (code.kind().equals(Code.LINK)) {
                open(code);
                html.append(XmlTokens.escape(code.attributes().getOrDefault("href", "")));
                close(code);
            } else if (code.kind().equals("image") && !address(code, "src").isEmpty()) {
                html.append("<img src=\"").append(XmlTokens.escape(address(code, "src")));
                html.append("\" alt=\"");
                html.append(XmlTokens.escape(code.attributes().getOrDefault("alt", "")))
                        .append("\">");
            }
        }
    }
}
