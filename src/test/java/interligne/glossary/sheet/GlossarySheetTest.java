package interligne.glossary.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossarySheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "concept,en,fr\\nlake,lake,lac",
                "concept;en;fr\\r\\nlake;lake;lac\\r\\n",
                "concept\\ten\\tfr\\nlake\\tlake\\tlac",
                "sep=;\\nconcept;en;fr\\n\\nlake;\"lake\";lac\\n",
                "\uFEFF\"concept\",en,fr\\rlake,lake,lac",
            })
    void everySpreadsheetProgramIsUnderstood(String escaped) {
        assertThat(read(unescaped(escaped)).concepts()).containsExactly(lake(Map.of()));
    }

    @Test
    void utf16WithAByteOrderMarkIsUnderstood() {
        byte[] bytes = "\uFEFFconcept\ten\tfr\nlake\tlake\tlac".getBytes(StandardCharsets.UTF_16LE);
        assertThat(GlossarySheet.read("t.csv", bytes).concepts()).containsExactly(lake(Map.of()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Concept odd = lake(Map.of("owner", "ana, \"the\" boss\nand ben; \tor not"));
        for (char separator : new char[] {',', ';', '\t'}) {
            String text = GlossarySheet.of(List.of(odd)).text(separator);
            assertThat(read(text).concepts()).containsExactly(odd);
            assertThat(read(text).with(List.of(odd)).text(separator)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "concept,en\\nlake,\"lake\\nriver,river § t.csv, line 2: a cell opens with a",
                "concept,en\\n\"a\"b,lake § t.csv, line 2: text stands after the closing",
                "concept,en\\n\\n\"x\\ny\",lake\\nx,a,b § t.csv, line 5, The row has 3 cells",
                "name,en\\nlake,lake § t.csv, line 1, The header has no column \"concept\"",
                "concept,en\\nconcept,en\\nlake,lake § t.csv, line 2, The header stands twice",
                "Terms of the house,,\\nconcept,en,fr\\nlake,lake,lac § t.csv, line 1, A column has",
                "concept,en\\nlake,la\\0ke § t.csv, line 2: a NUL character",
                "concept,en\\nlake,a\\nlake,b § t.csv, line 3, column concept: \"lake\" stands in",
                "'' § t.csv: the file is empty",
            })
    void aBrokenTableIsRefusedWithItsLine(String escaped, String message) {
        assertThatThrownBy(() -> read(unescaped(escaped)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        byte[] bytes = "concept,fr\na,été".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> GlossarySheet.read("t.csv", bytes))
                .hasMessage("t.csv, line 2: not UTF-8; save the file as UTF-8.");
    }

    @Test
    void aCellOfTenMegabytesAndAMillionRowsAreRefused() {
        String cell = "concept,en,note\nlake,lake," + "x".repeat(10 << 20);
        assertThatThrownBy(() -> read(cell))
                .hasMessageStartingWith("t.csv, line 2, Column \"note\": the cell has 10485760");
        StringBuilder rows = new StringBuilder("concept,en\n");
        for (int i = 0; i < 1_000_000; i++) {
            rows.append(i).append(",lake\n");
        }
        assertThatThrownBy(() -> read(rows.toString()))
                .hasMessageStartingWith("t.csv, line 500002, the file has more than 500000");
    }

    private static GlossarySheet read(String text) {
        return GlossarySheet.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0");
    }

    private static Concept lake(Map<String, String> extra) {
        return new Concept(
                "lake",
                Concept.Kind.TERM,
                Map.of(
                        "en", List.of(new Term("lake", TermStatus.PREFERRED)),
                        "fr", List.of(new Term("lac", TermStatus.PREFERRED))),
                Concept.Policy.TRANSLATE,
                false,
                "",
                "",
                "",
                "",
                extra);
    }
}
