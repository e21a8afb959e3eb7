package interligne.check;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.check.Page.Scenario;
import interligne.check.suite.Checks;
import interligne.check.usage.ProofreadCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page that a translator can judge, and does what its page says. */
class PageTest {

    private static final Path PAGES = Path.of("src/test/resources/check");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    static Stream<Scenario> scenarios() throws IOException {
        return pages().stream().flatMap(file -> Page.read(file).scenarios().stream());
    }

    /** What a proofreader says has no pages: it is not here when tests run. */
    static List<Rule> rules() {
        return Checks.ALL.stream()
                .filter(check -> !(check instanceof ProofreadCheck))
                .map(Check::rule)
                .toList();
    }

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        Set<String> pages =
                pages().stream()
                        .map(file -> file.getFileName().toString().replace(".md", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules =
                rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages).isEqualTo(rules);
        assertThat(rules).hasSize(Checks.ALL.size() - 2);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesItsReasonAndShowsBothWrongAndRight(Path file) {
        Page page = Page.read(file);

        assertThat(page.reason()).isNotBlank();
        assertThat(page.scenarios()).anyMatch(scenario -> scenario.findings().isEmpty());
        assertThat(page.scenarios()).anyMatch(scenario -> !scenario.findings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theRuleDoesWhatItsPageSays(Scenario scenario) {
        List<Finding> findings = scenario.run();

        assertThat(findings).extracting(Finding::message).isEqualTo(scenario.findings());
        assertThat(scenario.marked(findings)).isEqualTo(scenario.marks());
        if (!scenario.fixed().isEmpty()) {
            assertThat(scenario.applied(findings)).isEqualTo(scenario.fixed());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOfARuleIsFoundByItAndPutRightItIsCleanOfAll(Rule rule) {
        List<Finding> wrong = Page.example(rule, rule.example().wrong());
        List<Finding> right = Page.example(rule, rule.example().right());

        assertThat(wrong).extracting(finding -> finding.rule().id()).contains(rule.id());
        assertThat(right).isEmpty();
    }
}
