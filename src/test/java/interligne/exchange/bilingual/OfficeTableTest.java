package interligne.exchange.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.Samples;
import interligne.exchange.bilingual.formats.BilingualFormats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a reviewer fills in with an office program. */
class OfficeTableTest {

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(String format, Edition edition) {
        Map<String, String> parts = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PairWriter.Work work = PairWriter.Work.of(Samples.article(), edition);
            BilingualFormats.named(format).writer().write(work, out);
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** A workbook as Excel saves it: shared texts, runs, a formula, a number, an absolute name. */
    private static Map<String, String> workbook() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"a\" r:id=\"r7\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r7\" Target=\"/xl/worksheets/sheet4.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>id</t></si><si><t>en</t></si><si><t>fr</t></si><si><r><t>Red</t></r><r>"
                        + "<t xml:space=\"preserve\"> lamp_x000D__x005F_x0041_</t></r><rPh><t>no</t></rPh>"
                        + "</si></sst>");
        parts.put(
                "xl/worksheets/sheet4.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\">"
                        + "<v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>7</v>"
                        + "</c><c r=\"C2\" t=\"s\"><v>3</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>Feu"
                        + " rouge</t></is></c><c r=\"F2\" s=\"1\"/></row><row r=\"3\"><c r=\"A3\"><v>8</v></c>"
                        + "<c r=\"C3\" t=\"str\"><v>Green</v></c><c r=\"D3\" t=\"e\"><f>SUM(A1)</f>"
                        + "<v>#NAME?</v></c></row><row r=\"4\"><c r=\"A4\" s=\"1\"/></row></sheetData>"
                        + "</worksheet>");
        return parts;
    }

    @Test
    void aWorkbookOfAnotherProgramIsRead() {
        Reading read = Reading.of("a.xlsx", zip(workbook()), "", "");
        assertThat(read.rows())
                .containsExactly(
                        "7 2 en>fr | Red lamp\r_x0041_ | Feu rouge | translated",
                        "8 3 en>fr | Green |  | new");
        assertThat(read.remarks)
                .containsExactly(
                        "3: the cell D3 holds a formula and counts as empty: type an apostrophe before a"
                                + " text that begins with =.");
    }

    @Test
    void noTextBecomesAFormulaAndNoneIsChangedByTheGuard() {
        Edition edition = Samples.edition();
        List<Translation> all = new ArrayList<>(edition.translations());
        Segment first = Samples.article().segments().get(0);
        Translation odd =
                Translation.fresh(first)
                        .translated(
                                "=HYPERLINK(\"x\")_x0041_ '=b",
                                first.source().text(),
                                "ana",
                                Samples.NOON);
        all.set(0, odd);
        Map<String, String> parts = parts("xlsx", edition.with(all));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains(
                        "<c r=\"C2\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                + "=HYPERLINK(\"x\")_x005F_x0041_ '=b</t></is></c>");
        Reading read = Reading.of("a.xlsx", zip(parts), "", "");
        assertThat(read.entries.get(0).target().text()).isEqualTo(odd.target());
    }

    @Test
    void insertedWordsCountAndDeletedOnesDoNot() {
        Map<String, String> parts = parts("docx-table", Samples.edition());
        Article article = Samples.article();
        String target = Samples.edition().translations().get(0).target();
        String body = parts.get("word/document.xml");
        String before = ">" + target + "</w:t></w:r>";
        assertThat(body).contains(before);
        parts.put(
                "word/document.xml",
                body.replace(
                        before,
                        ">"
                                + target
                                + "</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t> new</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>More"
                                + "</w:t></w:r>"));
        Entry entry = Reading.of("a.table.docx", zip(parts), "", "").entries.get(0);
        assertThat(entry.target().text()).isEqualTo(target + " new\nMore");
        assertThat(entry.article()).isEqualTo(article.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.table.docx"})
    void hostileAndBrokenFilesAreRefusedInOneSentence(String name) {
        String part = name.endsWith("xlsx") ? "xl/worksheets/sheet4.xml" : "word/document.xml";
        Map<String, String> parts = workbook();
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        parts.put(
                part, doctype + "<x><tbl><row><tr><c><is><t>&e;</t></is></c></tr></row></tbl></x>");
        assertThatThrownBy(() -> Reading.of(name, zip(parts), "", ""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(name)
                .hasMessageContaining("entit");
        assertThatThrownBy(() -> Reading.of(name, zip(Map.of("a", "b")), "", ""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it has no part");
        byte[] cut = zip(workbook());
        assertThatThrownBy(() -> Reading.of(name, java.util.Arrays.copyOf(cut, 90), "", ""))
                .isInstanceOf(UserError.class);
    }
}
