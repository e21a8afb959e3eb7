package interligne.exchange.bilingual.formats;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.exchange.Xml;
import interligne.exchange.bilingual.Nesting;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextPairWriter;
import interligne.language.English;
import java.io.IOException;
import java.io.Writer;

/** TMX 1.4b: a unit for each segment; one that is stale gives the source it was made for. */
final class TmxWriter implements TextPairWriter {

    /** What comes after the units. */
    static final String FOOT = "  </body>\n</tmx>\n";

    @Override
    public void write(Work work, Writer out) throws IOException {
        String source = Xml.attribute(work.edition().source());
        String target = Xml.attribute(work.edition().target());
        head(work.edition().source(), out);
        work.each((segment, translation) -> unit(segment, translation, source, target, out));
        out.write(FOOT);
        out.flush();
    }

    /** What comes before the units. */
    static void head(String source, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
        out.write("  <header creationtool=\"interligne\" creationtoolversion=\"1\"");
        out.write(" segtype=\"sentence\" o-tmf=\"interligne\" adminlang=\"");
        out.write(new English().tag() + "\" srclang=\"" + Xml.attribute(source));
        out.write("\" datatype=\"xml\"/>\n  <body>\n");
    }

    private static void unit(
            Segment segment, Translation each, String source, String target, Writer out)
            throws IOException {
        out.write("    <tu tuid=\"" + each.id() + "\">\n");
        if (!each.note().isEmpty()) {
            out.write("      <note>" + Xml.text(each.note()) + "</note>\n");
        }
        out.write("      <prop type=\"" + Tmx.STATE + "\">" + each.state().label() + "</prop>\n");
        String changed = Stamp.of(each);
        if (!changed.isEmpty()) {
            out.write("      <prop type=\"" + Tmx.CHANGED + "\">" + changed + "</prop>\n");
        }
        variant(segment.source().with(each.source()), source, "", out);
        if (!each.target().isBlank()) {
            variant(segment.source().with(each.target()), target, "", out);
        }
        out.write("    </tu>\n");
    }

    /** A language of a unit; more attributes begin with a blank. */
    static void variant(Content content, String language, String attributes, Writer out)
            throws IOException {
        out.write("      <tuv xml:lang=\"" + language + "\"" + attributes + "><seg>");
        Nesting nesting = Nesting.of(content);
        out.write(content.render(Xml::text, tag -> element(tag, nesting.holds(tag))));
        out.write("</seg></tuv>\n");
    }

    private static String element(Content.Tag tag, boolean complete) {
        Code code = tag.code();
        String x = " x=\"" + code.id() + "\"";
        String i = " i=\"" + code.id() + "\"";
        if (!code.paired()) {
            return "<ph" + x + type(code) + ">" + Xml.text(code.openTag()) + "</ph>";
        }
        boolean opens = tag.role() == Content.Role.OPEN;
        String words = Xml.text(opens ? code.openTag() : code.closeTag());
        if (!complete) {
            String pos = opens ? " pos=\"begin\"" : " pos=\"end\"";
            return "<it" + pos + x + type(code) + ">" + words + "</it>";
        }
        return opens
                ? "<bpt" + i + x + type(code) + ">" + words + "</bpt>"
                : "<ept" + i + ">" + words + "</ept>";
    }

    private static String type(Code code) {
        return switch (code.kind()) {
            case "bold", "italic", Code.LINK, "image" -> " type=\"" + code.kind() + "\"";
            case Code.BREAK -> " type=\"lb\"";
            case "other" -> "";
            default -> " type=\"x-ilg-" + code.kind() + "\"";
        };
    }
}
