package interligne.exchange.bilingual.formats;

import interligne.exchange.bilingual.XmlIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file (ECMA-376 part 2): XML files in a zip. */
final class OfficeParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Parts that are read may not unpack to more than this together, in bytes. */
    private static final int LARGEST = 256 << 20;

    private final String name;
    private final Map<String, byte[]> parts;

    private OfficeParts(String name, Map<String, byte[]> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads the parts that are wanted.
     *
     * @throws interligne.article.UserError when it is no zip, broken, or a bomb
     */
    static OfficeParts read(InputStream in, String name, Predicate<String> wanted)
            throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = LARGEST;
        try {
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw XmlIn.fault(
                            name, 1, "it unpacks to more than 256 MB", "split it into parts");
                }
                if (wanted.test(entry.getName())) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
            throw XmlIn.fault(name, 1, "the file is damaged", "save it again and send that");
        }
        return new OfficeParts(name, parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /**
     * A part to be read.
     *
     * @throws interligne.article.UserError when the file has none of that name
     */
    XmlIn open(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw XmlIn.fault(
                    name,
                    1,
                    "it has no part " + part + ", or it has a password",
                    "save it as a plain office file");
        }
        return XmlIn.open(new ByteArrayInputStream(bytes), name);
    }

    /** Writes the parts in order; the same parts always give the same bytes. */
    static void write(Map<String, String> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The list of what the parts are. */
    static String types(String... partsAndTypes) {
        StringBuilder xml = new StringBuilder();
        xml.append("<Types xmlns=\"").append(PACKAGE).append("/content-types\">");
        String rels = "application/vnd.openxmlformats-package.relationships+xml";
        xml.append("<Default Extension=\"rels\" ContentType=\"").append(rels).append("\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            xml.append("<Override PartName=\"/").append(partsAndTypes[i]);
            xml.append("\" ContentType=\"application/vnd.openxmlformats-officedocument.");
            xml.append(partsAndTypes[i + 1]).append("+xml\"/>");
        }
        return xml.append("</Types>\n").toString();
    }

    /** A list of relations of one part: ids are {@code rId1} and so on. */
    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder();
        xml.append("<Relationships xmlns=\"").append(PACKAGE).append("/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"");
            xml.append(OFFICE).append('/').append(typesAndTargets[i]);
            xml.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>\n").toString();
    }
}
