package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** PowerPoint presentations: read in the order of the show, written back run by run. */
class SlideTest {

    private static final String RELATIONS = "<Relationships>%s</Relationships>";

    private static String relation(String id, String target) {
        return "<Relationship Id=\"" + id + "\" Target=\"" + target + "\"/>";
    }

    private static String shape(String holder, String paragraphs) {
        String place = holder.isEmpty() ? "" : "<p:nvPr><p:ph type=\"" + holder + "\"/></p:nvPr>";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" descr=\"A green lamp\"/>"
                + place
                + "</p:nvSpPr><p:txBody>"
                + paragraphs
                + "</p:txBody></p:sp>";
    }

    private static Map<String, String> show() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation><p:sldIdLst><p:sldId id=\"9\" r:id=\"r2\"/><p:sldId id=\"8\""
                        + " r:id=\"r1\"/></p:sldIdLst></p:presentation>");
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                RELATIONS.formatted(
                        relation("r1", "slides/slide1.xml")
                                + relation("r2", "/ppt/slides/slide2.xml")));
        parts.put(
                "ppt/slides/slide1.xml",
                "<p:sld>"
                        + shape("title", "<a:p><a:r><a:t>Three lamps</a:t></a:r></a:p>")
                        + shape(
                                "body",
                                "<a:p><a:pPr lvl=\"1\"/><a:r><a:rPr lang=\"en-US\" dirty=\"0\"/><a:t>One"
                                        + " is </a:t></a:r><a:r><a:rPr lang=\"en-US\" b=\"1\"/>"
                                        + "<a:t>green</a:t></a:r><a:r><a:rPr lang=\"en-GB\"/><a:t> &amp;"
                                        + " small.</a:t></a:r><a:br/><a:r><a:t>It blinks.</a:t></a:r>"
                                        + "<a:endParaRPr lang=\"en-US\"/></a:p>")
                        + "<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Range</a:t></a:r></a:p>"
                        + "</a:txBody></a:tc></a:tr></a:tbl></p:sld>");
        parts.put(
                "ppt/slides/slide2.xml",
                "<p:sld>"
                        + shape("ctrTitle", "<a:p><a:r><a:t>The harbour</a:t></a:r></a:p>")
                        + "</p:sld>");
        parts.put(
                "ppt/slides/_rels/slide2.xml.rels",
                RELATIONS.formatted(relation("n", "../notesSlides/notesSlide1.xml")));
        parts.put(
                "ppt/notesSlides/notesSlide1.xml",
                "<p:notes>"
                        + shape("body", "<a:p><a:r><a:t>Say hello.</a:t></a:r></a:p>")
                        + shape("sldNum", "<a:p><a:fld><a:t>1</a:t></a:fld></a:p>")
                        + "</p:notes>");
        return parts;
    }

    private static Map<String, String> written(Article article, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Source source = Zips.of("show.pptx", show());
        try {
            Documents.writeSame(article, edition, source, Incomplete.FAIL, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return Zips.parts(out.toByteArray());
    }

    private static Article article() {
        return Editions.cut(Documents.read(Zips.of("show.pptx", show())).in("en"));
    }

    @Test
    void slidesComeInTheOrderOfTheShowWithTheirNotes() {
        assertThat(article().units().stream().map(SlideTest::line))
                .containsExactly(
                        "title : The harbour",
                        "sentence : Say hello.",
                        "heading : Three lamps",
                        "item ul1/li1/ul1/li1: One is <1>green</1> & small.<2/>It blinks.",
                        "cell table1/tr1/td1: Range",
                        "label @descr: A green lamp");
    }

    private static String line(interligne.article.Unit unit) {
        return unit.kind().label() + " " + unit.path() + ": " + unit.content().text();
    }

    @Test
    void theSameWordsGiveTheSameParts() {
        Article article = article();
        Edition copy = Editions.edition(article, "en", UnaryOperator.identity());
        assertThat(written(article, copy)).isEqualTo(show());
    }

    @Test
    void onlyWordsAndLanguageMarksChange() {
        Article article = article();
        Edition loud = Editions.edition(article, "fr", text -> text.replace("e", "é"));
        Map<String, String> parts = written(article, loud);
        assertThat(parts.get("ppt/slides/slide1.xml"))
                .contains(
                        "<a:p><a:pPr lvl=\"1\"/><a:r><a:rPr lang=\"fr\" dirty=\"0\"/><a:t>Oné is"
                                + " </a:t></a:r><a:r><a:rPr lang=\"fr\" b=\"1\"/><a:t>gréén</a:t></a:r>"
                                + "<a:r><a:rPr lang=\"fr\" dirty=\"0\"/><a:t> &amp; small.</a:t></a:r>"
                                + "<a:br/><a:r><a:rPr lang=\"fr\" dirty=\"0\"/><a:t>It"
                                + " blinks.</a:t></a:r><a:endParaRPr lang=\"fr\"/></a:p>")
                .contains("descr=\"A gréén lamp\"");
        assertThat(parts.get("ppt/notesSlides/notesSlide1.xml"))
                .contains("<a:t>Say héllo.</a:t>")
                .contains("<a:p><a:fld><a:t>1</a:t></a:fld></a:p>");
    }

    @Test
    void entitiesOfItsOwnAndDamageAreRefusedInOneSentence() {
        for (String slide :
                new String[] {
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><p:sld>"
                            + shape("", "<a:p><a:r><a:t>A &e; B</a:t></a:r></a:p>")
                            + "</p:sld>",
                    "<p:sld><a:p><a:r>"
                }) {
            Map<String, String> parts = show();
            parts.put("ppt/slides/slide2.xml", slide);
            Source damaged = Zips.of("show.pptx", parts);
            assertThatThrownBy(() -> Documents.read(damaged))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("cannot be read as a PowerPoint presentation");
        }
    }
}
