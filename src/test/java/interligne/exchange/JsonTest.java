package interligne.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Article;
import interligne.article.Masthead;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Standing;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.glossary.TermStatus;
import interligne.language.identification.Identifier;
import interligne.language.identification.LanguageSpan;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the reading commands give as JSON. */
class JsonTest {

    private final StringWriter out = new StringWriter();

    @Test
    void show() {
        Article article = Samples.article();
        Set<String> all = article.segments().stream().map(Segment::id).collect(Collectors.toSet());
        ShowJson.write(article, Samples.edition(), all, out);
        Golden.check("json/show.json", out.toString());
    }

    @Test
    void showKeepsTheNumbersOfTheWholeArticle() {
        ShowJson.write(Samples.article(), Samples.edition(), Set.of("s0007"), out);
        assertThat(out.toString()).contains("\"n\": 7").doesNotContain("\"n\": 1,");
    }

    @Test
    void status() {
        try (StatusJson status = new StatusJson(out)) {
            Standing standing = Standing.of(Samples.article(), Samples.edition());
            status.article(Masthead.of(Samples.article()), List.of(standing));
            status.totals(List.of(standing));
        }
        Golden.check("json/status.json", out.toString());
    }

    @Test
    void segments() {
        StepJson.segments(Samples.article().segments().subList(0, 2), out);
        Golden.check("json/segment.json", out.toString());
    }

    @Test
    void languageIsOneLine() {
        String line = "He said adieu.";
        List<LanguageSpan> spans = List.of(new LanguageSpan(8, 13, "fr"));
        StepJson.language(new Identifier.Identification("fr", 0.98765), line, null, out);
        StepJson.language(new Identifier.Identification("en", 0.5), line, spans, out);
        assertThat(out.toString())
                .isEqualTo(
                        "{\"language\":\"fr\",\"confidence\":0.988}\n"
                                + "{\"language\":\"en\",\"confidence\":0.5,\"spans\":[{\"start\":8,"
                                + "\"end\":13,\"language\":\"fr\",\"text\":\"adieu\"}]}\n");
    }

    @Test
    void termsAreOneLine() {
        Term term = new Term("puce", TermStatus.PREFERRED);
        Concept chip =
                new Concept(
                        "chip",
                        Concept.Kind.TERM,
                        Map.of("fr", List.of(term)),
                        Concept.Policy.TRANSLATE,
                        false,
                        "noun",
                        "f",
                        "",
                        "",
                        Map.of());
        StepJson.terms(3, List.of(new TermMatch(chip, term, new Span(4, 9), "puces")), out);
        StepJson.terms(4, List.of(), out);
        assertThat(out.toString())
                .isEqualTo(
                        "{\"line\":3,\"matches\":[{\"concept\":\"chip\",\"term\":\"puce\",\"start\":4,"
                                + "\"end\":9,\"text\":\"puces\",\"policy\":\"translate\","
                                + "\"status\":\"preferred\"}]}\n{\"line\":4,\"matches\":[]}\n");
    }
}
