package interligne.bench;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.document.Source;
import interligne.document.formats.Documents;
import interligne.segment.Segmenter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;

/**
 * Processor time of a Word document of 300 pages, made here: read by Tika, read by us, read and cut
 * into segments; written back by us, and unzipped, parsed and zipped again with nothing else done.
 * Everything takes turns in one run, and the median of the rounds counts.
 */
public final class DocumentSpeed {

    private static final int PAGES = 300;
    private static final int ROUNDS = 15;
    private static final int WARMING = 6;
    private static final String[] WORDS = {
        "bread", "flour", "water", "oven", "the", "a", "slow", "warm", "rises", "rests", "of",
        "with", "and", "kitchen", "morning", "baker", "salt", "under", "cloth", "again"
    };

    private DocumentSpeed() {}

    /** Runs all and prints one line for each. */
    public static void main(String[] arguments) throws Exception {
        byte[] bytes = document(PAGES);
        Source source = new Source(bytes, "pages.docx", "");
        Article article = WriteBackEvaluation.cut(Documents.read(source));
        Edition french = WriteBackEvaluation.edition(article, WriteBackEvaluation::accented);
        List<String> names =
                List.of("Tika", "read", "read and segment", "unzip, parse, zip", "write back");
        List<Callable<?>> jobs =
                List.of(
                        () -> tika(bytes),
                        () -> Documents.read(source),
                        () -> new Segmenter(true).segment(Documents.read(source)),
                        () -> bare(bytes),
                        () -> WriteBackEvaluation.write(article, source, french));
        List<List<Long>> times = new ArrayList<>();
        jobs.forEach(job -> times.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < jobs.size(); i++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                jobs.get(i).call();
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                if (round >= WARMING) {
                    times.get(i).add(spent);
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%d KB, %d units%n", bytes.length >> 10, article.units().size());
        for (int i = 0; i < jobs.size(); i++) {
            List<Long> sorted = times.get(i).stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2) / 1e6;
            System.out.printf(Locale.ROOT, "%-18s %7.0f ms%n", names.get(i), median);
        }
    }

    private static String tika(byte[] bytes) throws Exception {
        ToXMLContentHandler out = new ToXMLContentHandler();
        new OOXMLParser()
                .parse(new ByteArrayInputStream(bytes), out, new Metadata(), new ParseContext());
        return out.toString();
    }

    private static byte[] bare(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                XMLStreamReader xml =
                        XMLInputFactory.newFactory()
                                .createXMLStreamReader(new ByteArrayInputStream(part));
                while (xml.hasNext()) {
                    xml.next();
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** About 450 words a page: headings, paragraphs of several runs, a table now and then. */
    private static byte[] document(int pages) throws IOException {
        Random random = new Random(7);
        StringBuilder body = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>");
            body.append(run("", sentence(random, 5))).append("</w:p>");
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                body.append("<w:p w:rsidR=\"00AB12CD\"><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
                body.append(run("", sentence(random, 30)));
                body.append(run("<w:rPr><w:b/><w:sz w:val=\"22\"/></w:rPr>", "well kneaded"));
                body.append(run("<w:rPr><w:sz w:val=\"22\"/></w:rPr>", sentence(random, 36)));
                body.append("</w:p>");
            }
            body.append("<w:tbl><w:tr><w:tc><w:p>").append(run("", sentence(random, 3)));
            body.append("</w:p></w:tc><w:tc><w:p>").append(run("", sentence(random, 3)));
            body.append("</w:p></w:tc></w:tr></w:tbl>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml)
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String run(String look, String words) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + words + " </w:t></w:r>";
    }

    private static String sentence(Random random, int words) {
        StringBuilder out = new StringBuilder("The");
        for (int i = 1; i < words; i++) {
            out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.append('.').toString();
    }
}
