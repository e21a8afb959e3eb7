package interligne.exchange.rules;

import interligne.exchange.Xml;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes rules as SRX 2.0. */
public final class SrxWriter {

    private SrxWriter() {}

    /**
     * Writes the rules; what is read back by {@link Srx} is equal but for origin and lines.
     *
     * @param out stays open
     */
    public static void write(BreakRules rules, Writer out) {
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            out.write("<srx xmlns=\"" + Srx.NAMESPACE + "\" version=\"2.0\">\n");
            out.write("  <header segmentsubflows=\"yes\" cascade=\"");
            out.write((rules.cascade() ? "yes" : "no") + "\">\n");
            out.write("    <formathandle type=\"start\" include=\"no\"/>\n");
            out.write("    <formathandle type=\"end\" include=\"yes\"/>\n");
            out.write("    <formathandle type=\"isolated\" include=\"no\"/>\n");
            out.write("  </header>\n  <body>\n    <languagerules>\n");
            for (var group : rules.rules().entrySet()) {
                out.write("      <languagerule languagerulename=\"");
                out.write(Xml.attribute(group.getKey()) + "\">\n");
                for (BreakRule rule : group.getValue()) {
                    rule(rule, out);
                }
                out.write("      </languagerule>\n");
            }
            out.write("    </languagerules>\n    <maprules>\n");
            for (BreakRules.Mapping mapping : rules.mappings()) {
                out.write("      <languagemap languagepattern=\"");
                out.write(Xml.attribute(mapping.tags().pattern()) + "\" languagerulename=\"");
                out.write(Xml.attribute(mapping.group()) + "\"/>\n");
            }
            out.write("    </maprules>\n  </body>\n</srx>\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rule(BreakRule rule, Writer out) throws IOException {
        out.write("        <rule break=\"" + (rule.breaks() ? "yes" : "no") + "\">\n");
        out.write("          <beforebreak>" + Xml.text(rule.before()) + "</beforebreak>\n");
        out.write("          <afterbreak>" + Xml.text(rule.after()) + "</afterbreak>\n");
        out.write("        </rule>\n");
    }
}
