package interligne.exchange.bilingual.xliff;

import interligne.article.UserError;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.XmlIn;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;

/** Reads XLIFF of every version: the root element says which. */
public final class Xliff implements PairReader {

    @Override
    public void read(InputStream in, Request request, Sink sink) {
        XmlIn xml = XmlIn.open(in, request.name());
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and the like before the root.
        }
        if (!xml.local().equals("xliff")) {
            throw xml.fault(
                    "the root element is " + xml.local() + ", not xliff",
                    "give an XLIFF file, or name it by its own format");
        }
        String version = xml.attribute("version");
        boolean old = xml.namespace().contains(":xliff:document:1");
        if (version.isEmpty() && old) {
            sink.remark(xml.line(), "The root element gives no version.");
        }
        if (version.startsWith("1.") || (version.isEmpty() && old)) {
            new Xliff12(xml, request, sink).read();
        } else if (version.startsWith("2.")) {
            if (xml.namespace().startsWith("urn:oasis:names:tc:xliff:document:2")) {
                xml.watch(new Xliff2Validator());
            }
            new Xliff2(xml, request, sink).read();
        } else {
            throw unknown(xml, version);
        }
    }

    private static UserError unknown(XmlIn xml, String version) {
        String what = version.isEmpty() ? "no version is given" : "version " + version;
        return xml.fault(what, "interligne reads XLIFF 1.0 to 1.2 and 2.0 to 2.2");
    }
}
