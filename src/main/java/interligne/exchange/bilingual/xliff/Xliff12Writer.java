package interligne.exchange.bilingual.xliff;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.exchange.Xml;
import interligne.exchange.bilingual.Nesting;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextPairWriter;
import java.io.IOException;
import java.io.Writer;

/** XLIFF 1.2: a unit for each segment, for tools that do not read version 2. */
public final class Xliff12Writer implements TextPairWriter {

    @Override
    public void write(Work work, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"");
        out.write(Xliff12.NAMESPACE + "\">\n  <file original=\"");
        out.write(Xml.attribute(work.article().id()) + "\" source-language=\"");
        out.write(Xml.attribute(work.edition().source()) + "\" target-language=\"");
        out.write(Xml.attribute(work.edition().target()) + "\" datatype=\"x-interligne\">\n");
        out.write("    <body>\n");
        work.each((segment, translation) -> unit(segment, translation, out));
        out.write("    </body>\n  </file>\n</xliff>\n");
        out.flush();
    }

    private static void unit(Segment segment, Translation each, Writer out) throws IOException {
        boolean approved = each.state() == State.REVIEWED || each.state() == State.FINAL;
        out.write("      <trans-unit id=\"" + each.id() + "\" restype=\"x-");
        out.write(segment.kind().label() + "\" xml:space=\"preserve\"");
        String changed = Stamp.of(each);
        out.write(changed.isEmpty() ? "" : " extradata=\"" + changed + "\"");
        out.write(each.untouched() ? " translate=\"no\"" : "");
        out.write(approved && !each.is(Flag.STALE) ? " approved=\"yes\">\n" : ">\n");
        out.write("        <source>" + inline(segment.source()) + "</source>\n");
        if (!each.target().isBlank()) {
            Content target = segment.source().with(each.target());
            out.write("        <target" + state(each) + ">" + inline(target) + "</target>\n");
        }
        if (!each.note().isEmpty()) {
            out.write("        <note>" + Xml.text(each.note()) + "</note>\n");
        }
        if (each.is(Flag.STALE)) {
            Content older = segment.source().with(each.source());
            out.write("        <alt-trans origin=\"interligne\"><source>" + inline(older));
            out.write("</source><target>" + inline(segment.source().with(each.target())));
            out.write("</target></alt-trans>\n");
        }
        out.write("      </trans-unit>\n");
    }

    private static String state(Translation each) {
        if (each.is(Flag.STALE)) {
            return " state=\"needs-review-translation\"";
        }
        return switch (each.state()) {
            case NEW -> " state=\"new\"";
            case DRAFT -> draft(each.origin());
            case TRANSLATED -> " state=\"translated\"";
            case REVIEWED -> " state=\"signed-off\"";
            case FINAL -> " state=\"final\"";
            case REJECTED ->
                    " state=\"needs-review-translation\" state-qualifier=\"rejected-inaccurate\"";
        };
    }

    private static String draft(String origin) {
        if (origin.startsWith("mt:")) {
            return " state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\"";
        }
        return origin.startsWith("memory:")
                ? " state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\""
                : " state=\"needs-translation\"";
    }

    private static String inline(Content content) {
        Nesting nesting = Nesting.of(content);
        return content.render(Xml::text, tag -> element(tag, nesting.holds(tag)));
    }

    private static String element(Content.Tag tag, boolean nested) {
        Code code = tag.code();
        String id = " id=\"" + code.id() + "\"";
        if (tag.role() == Content.Role.CLOSE) {
            return nested ? "</g>" : "<ex" + id + " rid=\"" + code.id() + "\"/>";
        }
        if (!code.paired()) {
            return "<x" + id + type(code) + "/>";
        }
        return nested
                ? "<g" + id + type(code) + ">"
                : "<bx" + id + " rid=\"" + code.id() + "\"" + type(code) + "/>";
    }

    private static String type(Code code) {
        return switch (code.kind()) {
            case "bold", "italic", Code.LINK, "image" -> " ctype=\"" + code.kind() + "\"";
            case Code.BREAK -> " ctype=\"lb\"";
            case "other" -> "";
            default -> " ctype=\"x-ilg-" + code.kind() + "\"";
        };
    }
}
