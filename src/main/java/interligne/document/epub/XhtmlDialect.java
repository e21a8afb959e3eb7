package interligne.document.epub;

import interligne.document.XmlTokens;
import interligne.document.xml.XmlDialect;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** XHTML as XML, as the chapters of a book are written. */
final class XhtmlDialect implements XmlDialect {

    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "svg",
                    "math",
                    "object",
                    "iframe",
                    "audio",
                    "video",
                    "canvas",
                    "template",
                    "map",
                    "rt",
                    "rp",
                    "meta",
                    "link",
                    "base");

    private static final Set<String> FOR_READERS = Set.of("alt", "title");

    @Override
    public Shape shape(XmlTokens element) {
        String name = local(element);
        if (name.equals("head") || name.equals("html")) {
            return Shape.THROUGH;
        }
        if (name.equals("title")) {
            return new Shape(Role.ASIDE, "");
        }
        boolean foreign = name.contains(":");
        return SKIPPED.contains(name) || foreign ? Shape.SKIP : Shape.tag(name);
    }

    private static String local(XmlTokens element) {
        String name = element.name().toLowerCase(Locale.ROOT);
        return name.startsWith("html:") || name.startsWith("xhtml:")
                ? name.substring(name.indexOf(':') + 1)
                : name;
    }

    @Override
    public String attribute(XmlTokens element, String html) {
        return element.attribute(html);
    }

    @Override
    public List<String> asides(XmlTokens element) {
        return FOR_READERS.stream().filter(name -> element.valueOf(name) >= 0).toList();
    }
}
