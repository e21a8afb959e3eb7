package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import interligne.language.PublishedRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rules of an SRX file at work, before our own and alone. */
class RuleBreaksTest {

    private static BreakRules rules(BreakRule... rules) {
        return new BreakRules(
                "house.srx",
                true,
                false,
                Map.of("House", List.of(rules)),
                List.of(BreakRules.Mapping.of(".*", "House")));
    }

    private static BreakRule stays(String before, String after) {
        return new BreakRule(false, before, after, 3);
    }

    private static BreakRule breaks(String before, String after) {
        return new BreakRule(true, before, after, 4);
    }

    private static List<String> pieces(String text, BreakRules rules) {
        return new Segmenter(true, rules)
                .segment(text, "en").stream().map(each -> each.source().text()).toList();
    }

    @Test
    void theFileComesFirstAndOursWhereItIsSilent() {
        BreakRules house = rules(stays("\\bBatch\\.", "\\s"), breaks(";", "\\s"));
        assertThat(pieces("One; two. Batch. Nine is here. Mr. Ho left.", house))
                .containsExactly("One;", "two.", "Batch. Nine is here.", "Mr. Ho left.");
    }

    @Test
    void theFirstRuleThatMatchesDecides() {
        String text = "It was old; it is gone.";
        assertThat(pieces(text, rules(stays(";", ""), breaks(";", "\\s")))).containsExactly(text);
    }

    @Test
    void aBlankLineEndsWhateverTheFileSays() {
        assertThat(pieces("One.\n\nTwo.", rules(stays("\\.", "\\s"))))
                .containsExactly("One.", "Two.");
    }

    @Test
    void aloneNothingOfOursApplies() {
        BreakRules house = rules(breaks("\\.", "\\s")).alone(true);
        assertThat(pieces("Mr. Ho left! He came.A day ends. So", house))
                .containsExactly("Mr.", "Ho left! He came.A day ends.", "So");
        assertThat(pieces("One. Two.", rules().alone(true))).containsExactly("One. Two.");
    }

    @Test
    void readsTheExpressionsOfIcuAndOkapi() {
        BreakRules house =
                rules(
                        breaks(":[noauto]", "\\s"),
                        stays("[\\p{P}-[;!]]", "\\s[[:digit:]]"),
                        breaks("\\U0000007C", ""));
        assertThat(pieces("Note: it was no. 5. Nine|ten", house))
                .containsExactly("Note:", "it was no. 5.", "Nine|", "ten");
        assertThat(IcuPattern.java("[a-z-[q]][:^alpha:]")).isEqualTo("[a-z&&[^q]]\\P{Alpha}");
    }

    @Test
    void aRuleWithoutEndIsStopped() {
        String text = "a".repeat(3_000) + "b$ c";
        BreakRules endless = rules(breaks("(a+)+[bc]?c\\$", "\\s"));
        Assertions.assertThat(
                        org.junit.jupiter.api.Assertions.assertTimeout(
                                Duration.ofSeconds(60),
                                () -> Assertions.catchThrowable(() -> pieces(text, endless))))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("house.srx:4: this rule takes too long on such a text");
        assertThatThrownBy(() -> pieces("a(", rules(breaks("(", ""))))
                .isInstanceOf(UserError.class)
                .hasMessage("house.srx:4: not a regular expression (Unclosed group): mend it.");
    }

    @Test
    void ourOwnRulesServeOtherProgramsThatReadSrx() {
        BreakRules ours = PublishedRules.all();
        assertThat(
                        pieces(
                                "Dr. Ho saw J. R. Low. He paid $3.5 on Jan. 5. “Why?” Few know Acme"
                                        + " Inc. The end (…) is near.",
                                ours))
                .containsExactly(
                        "Dr. Ho saw J. R. Low.",
                        "He paid $3.5 on Jan. 5.",
                        "“Why?”",
                        "Few know Acme Inc.",
                        "The end (…) is near.");
    }
}
