package interligne.exchange.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.exchange.bilingual.formats.Tmx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is odd in a memory is said with its line, and the rest comes in. */
class OddTmxTest {

    private static final String HEAD =
            "<tmx version=\"1.4\"><header srclang=\"en\" creationtool=\"x\"/><body>\n";
    private static final String GOOD =
            "<tu><tuv xml:lang=\"en\"><seg>One.</seg></tuv><tuv xml:lang=\"fr\">"
                    + "<seg>Un.</seg></tuv></tu>\n";
    private static final String FOOT = "</body></tmx>";

    private static List<String> read(InputStream in) throws IOException {
        List<String> seen = new ArrayList<>();
        PairReader.Sink sink =
                new PairReader.Sink() {
                    @Override
                    public void entry(Entry entry) {
                        seen.add(entry.source().text() + " = " + entry.target().text());
                    }

                    @Override
                    public void remark(int line, String sentence) {
                        seen.add(line + ": " + sentence);
                    }
                };
        new Tmx().read(in, new PairReader.Request("odd.tmx", "", ""), sink);
        return seen;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void charactersThatXmlForbidsCostOneUnit() throws IOException {
        String raw = GOOD.replace("One.", "On\u0001e.");
        String written = GOOD.replace("Un.", "U&#x1F;n &amp; &#233;.");
        String fine = GOOD.replace("Un.", "U&#x00e9;n &lt; R&D;").replace("&D;", "&#38;D");
        String odd =
                "A character is not allowed in XML, or not in the encoding of the file: the unit"
                        + " was left out.";
        assertThat(read(stream(HEAD + GOOD + raw + written + fine + FOOT)))
                .containsExactly("One. = Un.", "3: " + odd, "4: " + odd, "One. = Uén < R&D");
    }

    @Test
    void personDateUsesAndNeighboursAreReadOfTheUnitOrOfItsTranslation() throws IOException {
        String omegaT =
                "<tu><prop type=\"prev\">Zero.</prop><prop type=\"next\">1 &lt; 2.</prop>"
                        + "<tuv lang=\"en\"><seg>One.</seg></tuv><tuv lang=\"fr\" changeid=\"lea\""
                        + " changedate=\"20240314T101500Z\" creationid=\"max\""
                        + " creationdate=\"20240101T090000Z\"><seg>Un.</seg></tuv></tu>\n";
        String trados =
                "<tu creationid=\"MAX\" creationdate=\"20240101T090000Z\" usagecount=\"12\">"
                        + "<prop type=\"x-LastUsedBy\">EVE</prop>"
                        + "<tuv xml:lang=\"en-US\"><seg>Two.</seg></tuv>"
                        + "<tuv xml:lang=\"fr-FR\"><seg>Deux.</seg></tuv></tu>\n";
        String memoQ =
                "<tu><prop type=\"x-context-pre\">&lt;seg&gt;Two.&lt;/seg&gt;</prop>"
                        + "<tuv xml:lang=\"en\"><seg>Three.</seg></tuv>"
                        + "<tuv xml:lang=\"fr\"><seg>Trois.</seg></tuv></tu>\n";
        List<String> seen = new ArrayList<>();
        PairReader.Sink sink =
                new PairReader.Sink() {
                    @Override
                    public void entry(Entry entry) {
                        seen.add(entry.by() + ", " + entry.at() + ", " + entry.occurrence());
                    }

                    @Override
                    public void remark(int line, String sentence) {
                        seen.add(line + ": " + sentence);
                    }
                };
        new Tmx()
                .read(
                        stream(HEAD + omegaT + trados + memoQ + FOOT),
                        new PairReader.Request("kept.tmx", "en", "fr"),
                        sink);
        assertThat(seen)
                .containsExactly(
                        "lea, 2024-03-14T10:15:00Z, Occurrence[before=Zero., after=1 < 2., uses=0]",
                        "MAX, 2024-01-01T09:00:00Z, Occurrence[before=, after=, uses=12]",
                        ", null, Occurrence[before=Two., after=, uses=0]");
    }

    @Test
    void bytesOfAnotherEncodingCostOneUnit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((HEAD + GOOD).getBytes(StandardCharsets.UTF_8));
        bytes.write(GOOD.replace("Un.", "Été.").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write((GOOD + FOOT).getBytes(StandardCharsets.UTF_8));
        assertThat(read(new ByteArrayInputStream(bytes.toByteArray())))
                .hasSize(3)
                .startsWith("One. = Un.")
                .endsWith("One. = Un.");
    }

    @Test
    void anEndlessTextIsPassedOverWithoutBeingKept() throws IOException {
        InputStream start = stream(HEAD + "<tu><tuv xml:lang=\"en\"><seg>");
        InputStream end = stream("</seg></tuv></tu>\n" + GOOD + FOOT);
        InputStream letters =
                new InputStream() {
                    private int left = 50 << 20;

                    @Override
                    public int read() {
                        return left-- > 0 ? 'a' : -1;
                    }

                    @Override
                    public int read(byte[] out, int from, int length) {
                        int count = Math.min(left, length);
                        java.util.Arrays.fill(out, from, from + Math.max(0, count), (byte) 'a');
                        left -= count;
                        return count > 0 ? count : -1;
                    }
                };
        assertThat(read(new SequenceInputStream(new SequenceInputStream(start, letters), end)))
                .containsExactly(
                        "2: A text is longer than 4000000 characters: the unit was left out.",
                        "One. = Un.");
    }

    @Test
    void anEntityBombIsRefusedInOneSentence() {
        String bomb =
                "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        assertThatThrownBy(() -> read(stream(bomb + HEAD + GOOD.replace("One", "&b;") + FOOT)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("odd.tmx:2: ");
    }
}
