package interligne.document.formats;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.document.DocumentFormat;
import interligne.document.Draft;
import interligne.document.InlineText;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.TikaReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * PDF by Tika: lines are joined to paragraphs again, words divided at a line end too; running heads
 * and page numbers go; what the bookmarks name is a heading.
 */
public final class PdfFormat implements DocumentFormat {

    /** A running head stands on this many pages at least. */
    private static final int RUNNING = 3;

    @Override
    public String mediaType() {
        return TikaFormat.PDF;
    }

    @Override
    public Article read(Source source) {
        Draft draft = new Draft();
        Pages pages = new Pages();
        TikaReader.read(source, new PDFParser(), mediaType(), draft, pages);
        List<String> paragraphs = paragraphs(pages.pages);
        for (String paragraph : paragraphs) {
            add(paragraph, pages.bookmarks, draft);
        }
        if (draft.units().isEmpty()) {
            // A form: its words stand outside the paragraphs of its pages.
            TikaReader.read(source, new PDFParser(), mediaType(), draft);
        }
        draft.refuseEmpty(source, "scanned pages or pictures only");
        return draft.article(source, mediaType());
    }

    /** The paragraphs of all pages; one that goes on after a page break is one. */
    private static List<String> paragraphs(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> seen = new HashSet<>();
            for (String edge : edges(page)) {
                if (seen.add(pattern(edge))) {
                    edges.merge(pattern(edge), 1, Integer::sum);
                }
            }
        }
        List<String> all = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> kept = new ArrayList<>(page);
            int limit = Math.max(RUNNING, pages.size() / 3);
            kept.removeIf(
                    each ->
                            each.matches("[\\s\\d/.-]*")
                                    || (edges(page).contains(each)
                                            && edges.getOrDefault(pattern(each), 0) >= limit));
            if (!all.isEmpty() && !kept.isEmpty() && goesOn(all.get(all.size() - 1), kept.get(0))) {
                all.set(all.size() - 1, all.get(all.size() - 1) + "\n" + kept.remove(0));
            }
            all.addAll(kept);
        }
        return all;
    }

    private static List<String> edges(List<String> page) {
        return page.isEmpty() ? List.of() : List.of(page.get(0), page.get(page.size() - 1));
    }

    private static String pattern(String text) {
        return text.replaceAll("\\d+", "#").strip();
    }

    private static boolean goesOn(String before, String next) {
        char last = before.charAt(before.length() - 1);
        return (Character.isLetter(last) || last == ',' || last == '-')
                && Character.isLowerCase(next.charAt(0));
    }

    private static void add(String paragraph, Set<String> bookmarks, Draft draft) {
        String rest = paragraph;
        int line = rest.indexOf('\n');
        while (line > 0 && bookmarks.contains(pattern(joined(rest.substring(0, line))))) {
            unit(Kind.HEADING, rest.substring(0, line), draft);
            rest = rest.substring(line + 1).strip();
            line = rest.indexOf('\n');
        }
        StringBuilder block = new StringBuilder();
        Kind kind = Kind.SENTENCE;
        for (String each : rest.split("\n")) {
            if (bullet(each)) {
                unit(kind, block.toString(), draft);
                block.setLength(0);
                kind = Kind.ITEM;
                block.append(each.strip().substring(1).strip());
            } else {
                block.append(block.length() == 0 ? "" : "\n").append(each);
            }
        }
        boolean heading = bookmarks.contains(pattern(joined(block.toString())));
        unit(heading ? Kind.HEADING : kind, block.toString(), draft);
    }

    private static boolean bullet(String line) {
        String start = line.strip();
        return start.length() > 2 && "•◦▪‣●○■".indexOf(start.charAt(0)) >= 0;
    }

    private static void unit(Kind kind, String lines, Draft draft) {
        InlineText text = new InlineText(true);
        text.words(joined(lines), 0, 0);
        if (text.blank()) {
            return;
        }
        Content content = text.block().content();
        String path = kind == Kind.ITEM ? "ul1/li" + (draft.units().size() + 1) : "";
        draft.add(kind, kind == Kind.HEADING ? 2 : kind == Kind.ITEM ? 1 : 0, path, "", content);
    }

    /** Lines as running text; a hyphen between a letter and a small one at a line end goes. */
    public static String joined(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        for (String line : lines.split("\n")) {
            int end = out.length();
            boolean divided =
                    end > 1
                            && (out.charAt(end - 1) == '-' || out.charAt(end - 1) == '\u00ad')
                            && Character.isLetter(out.charAt(end - 2))
                            && !line.isEmpty()
                            && Character.isLowerCase(line.charAt(0));
            if (divided) {
                out.setLength(end - 1);
            } else if (end > 0) {
                out.append(' ');
            }
            out.append(line.strip());
        }
        return out.toString();
    }

    /** Collects paragraphs page by page, and after the last page the bookmarks. */
    private static final class Pages extends DefaultHandler {
        private final List<List<String>> pages = new ArrayList<>();
        private final Set<String> bookmarks = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private int depth;
        private int page;
        private int annotation;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            depth++;
            String type = attributes.getValue("class");
            if ("page".equals(type)) {
                page = depth;
                pages.add(new ArrayList<>());
            } else if ("annotation".equals(type) && annotation == 0) {
                annotation = depth;
            }
            if (name.equals("p") || name.equals("li") || name.equals("div")) {
                text.setLength(0);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            String words = text.toString().strip();
            if (annotation == 0 && page > 0 && name.equals("p") && !words.isEmpty()) {
                pages.get(pages.size() - 1).add(words);
                text.setLength(0);
            } else if (page == 0 && name.equals("li")) {
                bookmarks.add(pattern(words));
                text.setLength(0);
            }
            annotation = annotation == depth ? 0 : annotation;
            page = page == depth ? 0 : page;
            depth--;
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] chars, int start, int length) {
            characters(chars, start, length);
        }
    }
}
