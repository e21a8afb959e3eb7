package interligne.check.usage;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Span;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.Proofreader;
import interligne.check.Severity;
import interligne.check.suite.Checker;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermFinders;
import interligne.glossary.TermStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofreadCheckTest {

    private static final String SOURCE = "Mr Tremblé sells it.";
    private static final String TARGET = "M. Tremblé vend le gizmo au pri fort.";

    /** Finds each of three words misspelled, and two words ungrammatical. */
    private static final Proofreader READER =
            (text, skipped, locale) ->
                    List.of(
                            remark(text, "Tremblé", true),
                            remark(text, "vend le", false),
                            remark(text, "gizmo", true),
                            remark(text, "pri", true));

    private static Proofreader.Remark remark(String text, String words, boolean spelling) {
        int at = text.indexOf(words);
        Span place = new Span(at, at + words.length());
        return new Proofreader.Remark(place, spelling, "Faute.", "R1", spelling ? "prix" : null);
    }

    private static List<Finding> check(Glossary glossary, Map<String, Optional<Severity>> levels) {
        Pair pair = new Pair("s1", Kind.SENTENCE, Content.of(SOURCE), Content.of(TARGET));
        Set<String> rules = Set.of("grammar", "spelling");
        return Checker.of(new TermFinders(glossary), "en", "fr-FR", levels, rules, READER)
                .check(List.of(pair));
    }

    private static Glossary gizmo() {
        Map<String, List<Term>> terms =
                Map.of("fr", List.of(new Term("gizmo", TermStatus.PREFERRED)));
        return new Glossary(
                List.of(
                        new Concept(
                                "gizmo",
                                Concept.Kind.TERM,
                                terms,
                                Concept.Policy.TRANSLATE,
                                false,
                                "noun",
                                "",
                                "",
                                "",
                                Map.of())));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(
                        each ->
                                each.rule().id()
                                        + " "
                                        + each.severity().label()
                                        + " "
                                        + each.message()
                                        + " "
                                        + each.fix())
                .toList();
    }

    @Test
    void termsAndWordsOfTheSourceAreKnown() {
        assertThat(shown(check(gizmo(), Map.of())))
                .containsExactly(
                        "grammar note \"vend le\": Faute. (LanguageTool, R1) null",
                        "spelling warning \"pri\": Faute. (LanguageTool, R1) prix");
    }

    @Test
    void withoutTheTermAndTheRuleOfGrammarOtherWordsAreFound() {
        assertThat(check(Glossary.EMPTY, Map.of("grammar", Optional.empty())))
                .extracting(each -> each.fix() + " " + each.rule().id())
                .containsExactly("prix spelling", "prix spelling");
    }

    @Test
    void withoutAProofreaderNoneOfBothRuns() {
        Pair pair = new Pair("s1", Kind.SENTENCE, Content.of(SOURCE), Content.of(TARGET));

        assertThat(Checker.of(Glossary.EMPTY, "en", "fr-FR").check(List.of(pair)))
                .extracting(each -> each.rule().id())
                .doesNotContain("grammar", "spelling");
    }
}
