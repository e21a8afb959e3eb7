package interligne.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.exchange.report.Formats;
import interligne.exchange.report.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What SARIF 2.1.0 and the readers of JUnit XML ask of a report, in our words: the schema of OASIS
 * is not kept here.
 */
class ReportShapeTest {

    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private static String written(String format) throws IOException {
        StringWriter out = new StringWriter();
        Samples.report(Formats.report(format).opener().open(out, Samples.RULES));
        return out.toString();
    }

    private static JsonNode run() throws IOException {
        JsonNode log = JsonMapper.shared().readTree(written("sarif"));
        assertThat(log.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        assertThat(log.path("runs").size()).isEqualTo(1);
        return log.path("runs").get(0);
    }

    @Test
    void everyRuleOfSarifHasItsTextsAndALevel() throws IOException {
        JsonNode driver = run().path("tool").path("driver");
        assertThat(driver.path("name").asString()).isEqualTo("interligne");
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : driver.path("rules")) {
            assertThat(ids.add(rule.path("id").asString())).isTrue();
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(rule.path(text).path("text").asString()).isNotBlank();
            }
            assertThat(rule.path("defaultConfiguration").path("level").asString()).isIn(LEVELS);
        }
        assertThat(ids).hasSize(Samples.RULES.size());
    }

    @Test
    void everyResultOfSarifPointsToItsRuleAndPlace() throws IOException {
        JsonNode run = run();
        assertThat(run.path("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.path("results").size()).isEqualTo(4);
        Set<String> prints = new HashSet<>();
        for (JsonNode result : run.path("results")) {
            int index = result.path("ruleIndex").asInt(-1);
            assertThat(run.path("tool").path("driver").path("rules").get(index).path("id"))
                    .isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").asString()).isIn(LEVELS);
            assertThat(result.path("message").path("text").asString()).isNotBlank();
            assertThat(result.path("suppressions").isArray()).isTrue();
            JsonNode print = result.path("partialFingerprints").path("interligne/v1");
            assertThat(print.asString()).matches("[0-9a-f]{16}(:[0-9]+)?");
            assertThat(prints.add(print.asString())).isTrue();
            assertThat(result.path("locations").size()).isEqualTo(1);
            JsonNode place = result.path("locations").get(0).path("physicalLocation");
            artifact(run, place.path("artifactLocation"));
            region(place.path("region"));
            for (JsonNode fix : result.path("fixes")) {
                for (JsonNode change : fix.path("artifactChanges")) {
                    artifact(run, change.path("artifactLocation"));
                    assertThat(change.path("replacements").size()).isPositive();
                    change.path("replacements").forEach(each -> region(each.path("deletedRegion")));
                }
            }
        }
    }

    private static void artifact(JsonNode run, JsonNode artifact) {
        URI uri = URI.create(artifact.path("uri").asString());
        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getPath()).doesNotStartWith("/");
        assertThat(run.path("originalUriBaseIds").has(artifact.path("uriBaseId").asString()))
                .isTrue();
    }

    /** Lines and columns count from 1, the end lies not before the start: § 3.30. */
    private static void region(JsonNode region) {
        int start = region.path("startColumn").asInt(1);
        assertThat(region.path("startLine").asInt()).isPositive();
        assertThat(start).isPositive();
        assertThat(region.path("endColumn").asInt(start)).isGreaterThanOrEqualTo(start);
    }

    @Test
    void columnsOfSarifCountUtf16Units() {
        Place place = Place.edition("a", "fr", "a.json", 3);
        assertThat(place.column("\uD83D\uDE00 abc", 3) - place.column("\uD83D\uDE00 abc", 0))
                .isEqualTo(3);
    }

    @Test
    void theNumbersOfJunitAreThoseOfItsCases() throws Exception {
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(written("junit"))))
                        .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        List<Element> suites = under(root, "testsuite");
        assertThat(suites).hasSize(2);
        for (Element suite : suites) {
            assertThat(suite.getAttribute("name")).isNotBlank();
            assertThat(counted(suite, "tests")).isEqualTo(under(suite, "testcase").size());
            assertThat(counted(suite, "failures")).isEqualTo(under(suite, "failure").size());
            assertThat(counted(suite, "errors")).isEqualTo(under(suite, "error").size());
            assertThat(counted(suite, "skipped")).isEqualTo(under(suite, "skipped").size());
        }
        assertThat(written("junit")).contains("&lt;Pomme&gt; &amp; co.").doesNotContain("<Pomme>");
    }

    private static int counted(Element suite, String what) {
        return Integer.parseInt(suite.getAttribute(what));
    }

    private static List<Element> under(Element root, String tag) {
        var found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
