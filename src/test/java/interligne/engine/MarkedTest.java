package interligne.engine;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Code;
import interligne.article.Content;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names, figures, addresses and codes go out marked and come back in place, or not at all. */
public class MarkedTest {

    private static final Content SOURCE =
            new Content(
                    "<1>Oracle</1> & co. <2/>grew by 3.5% (see https://example.org/a?b=1), says"
                            + " <3>ls -l</3>.",
                    List.of(
                            new Code(1, true, "bold", Map.of()),
                            new Code(2, false, Code.BREAK, Map.of()),
                            new Code(3, true, Code.CODE, Map.of())));

    public static Glossary glossary() {
        return Glossary.of(
                List.of(
                        concept("oracle", "Oracle", "Oracle", Concept.Policy.KEEP),
                        concept("chip", "chip", "puce", Concept.Policy.TRANSLATE)));
    }

    private static Concept concept(String id, String en, String fr, Concept.Policy policy) {
        return new Concept(
                id,
                policy == Concept.Policy.KEEP ? Concept.Kind.COMPANY : Concept.Kind.TERM,
                Map.of(
                        "en", List.of(new Term(en, TermStatus.PREFERRED)),
                        "fr", List.of(new Term(fr, TermStatus.PREFERRED))),
                policy,
                policy == Concept.Policy.KEEP,
                "noun",
                "",
                "",
                "",
                Map.of());
    }

    private static Marked marked() {
        TermList terms = new TermList(glossary(), "en", "fr");
        return Marked.of(SOURCE, Fixed.in(SOURCE, terms, "en", "fr"));
    }

    @Test
    void everyMarkingHasItsOwnWay() {
        assertThat(marked().written(Marking.XML, Marking.XML))
                .isEqualTo(
                        "<g id=\"1\"><k id=\"2\">Oracle</k></g> &amp; co. <x id=\"4\"/>grew by"
                                + " <k id=\"5\">3,5\u00a0%</k> (see"
                                + " <k id=\"6\">https://example.org/a?b=1</k>), says"
                                + " <k id=\"7\">&lt;3&gt;ls -l&lt;/3&gt;</k>.");
        assertThat(marked().written(Marking.HTML, Marking.HTML))
                .contains("<span id=\"2\" class=\"notranslate\" translate=\"no\">Oracle</span>")
                .contains("<br id=\"4\"/>");
        assertThat(marked().written(Marking.APERTIUM, Marking.APERTIUM))
                .contains("<apertium-notrans>Oracle</apertium-notrans>");
        assertThat(marked().written(Marking.TOKENS, Marking.XML))
                .isEqualTo("⟦1⟧⟦2⟧⟦3⟧ &amp; co. ⟦4⟧grew by ⟦5⟧ (see ⟦6⟧), says ⟦7⟧.");
    }

    @Test
    void whatGoesOutComesBackInEveryMarking() {
        String there = SOURCE.text().replace("3.5%", "3,5\u00a0%");
        for (Marking marking : Marking.values()) {
            Marking outer = marking == Marking.TOKENS ? Marking.HTML : marking;
            assertThat(marked().read(marking, outer, marked().written(marking, outer)))
                    .as(marking.name())
                    .contains(there);
        }
    }

    @Test
    void aLostDoubledOrForeignMarkIsNoTranslation() {
        String sent = marked().written(Marking.XML, Marking.XML);
        assertThat(read(sent.replace("<k id=\"2\">Oracle</k>", "Oráculo"))).isEmpty();
        assertThat(read(sent + "<k id=\"2\">Oracle</k>")).isEmpty();
        assertThat(read(sent.replace("</g>", ""))).isEmpty();
        assertThat(read(sent + "<k id=\"99\">x</k>")).isEmpty();
        assertThat(read(sent + "<script>x</script>")).isEmpty();
    }

    @Test
    void aNameThatTheEngineChangedInsideItsMarkIsPutRight() {
        String sent = marked().written(Marking.XML, Marking.XML);
        assertThat(read(sent.replace(">Oracle<", ">ORACLE<")).orElseThrow())
                .startsWith("<1>Oracle</1> & co.");
    }

    @Test
    void aMarkMayStandElsewhereInTheTranslation() {
        Content source = Content.of("Oracle sells chips.");
        TermList terms = new TermList(glossary(), "en", "fr");
        Marked one = Marked.of(source, Fixed.in(source, terms, "en", "fr"));
        assertThat(one.read(Marking.XML, Marking.XML, "Les puces, <k id='1'>Oracle</k> en vend."))
                .contains("Les puces, Oracle en vend.");
    }

    private static Optional<String> read(String answer) {
        return marked().read(Marking.XML, Marking.XML, answer);
    }
}
