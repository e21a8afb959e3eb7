package interligne.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.check.Severity;
import interligne.exchange.Golden;
import interligne.exchange.Samples;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every report against its golden file. */
class ReportTest {

    private static String written(Formats.ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        Samples.report(format.opener().open(out, Samples.RULES));
        return out.toString();
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> isAsExpected() {
        return Formats.REPORTS.stream()
                .map(
                        format ->
                                DynamicTest.dynamicTest(
                                        format.name(),
                                        () ->
                                                Golden.check(
                                                        format.name()
                                                                + "/report."
                                                                + extension(format),
                                                        written(format))));
    }

    private static String extension(Formats.ReportFormat format) {
        return switch (format.name()) {
            case "json", "sarif", "baseline" -> "json";
            case "junit" -> "xml";
            case "github-summary" -> "md";
            case "html" -> "html";
            default -> "txt";
        };
    }

    @Test
    void noControlCharacterIsWritten() throws IOException {
        for (Formats.ReportFormat format : Formats.REPORTS) {
            assertThat(written(format).chars())
                    .as(format.name())
                    .noneMatch(c -> (c < ' ' && c != '\n') || c == 0x202E);
        }
    }

    @Test
    void anUnknownReportNamesThoseThatThereAre() {
        assertThatThrownBy(() -> Formats.report("pdf"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("text, json");
    }

    @Test
    void junitIsWellFormed() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        var text = new java.io.StringReader(written(Formats.report("junit")));
        var root =
                factory.newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(text))
                        .getDocumentElement();
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void githubShowsTheNineWorstAndOneLineForAll() throws IOException {
        StringWriter out = new StringWriter();
        Report report = Formats.report("github").opener().open(out, Samples.RULES);
        Summary summary = Summary.NOTHING.segments(20);
        for (int i = 0; i < 20; i++) {
            Reported each = Samples.numbered(i, i < 15 ? Severity.NOTE : Severity.ERROR);
            report.finding(each);
            summary = summary.plus(each);
        }
        report.end(summary);
        assertThat(out.toString().lines())
                .hasSize(10)
                .filteredOn(line -> line.startsWith("::error"))
                .hasSize(5);
        assertThat(out.toString()).endsWith("15 notes (11 more in the step summary)\n");
    }

    @Test
    void equalFindingsHaveTheirOwnFingerprintInSarif() throws IOException {
        StringWriter out = new StringWriter();
        Report report = Formats.report("sarif").opener().open(out, Samples.RULES);
        Reported one = Samples.numbered(1, Severity.NOTE);
        report.begin(one.place());
        report.finding(one);
        report.finding(one);
        report.end(Summary.NOTHING);
        assertThat(out.toString())
                .contains("\"" + one.fingerprint() + "\"")
                .contains("\"" + one.fingerprint() + ":2\"");
    }

    @Test
    void aBaselineHoldsWhatItWroteAndEachFindingOnce() throws IOException {
        StringWriter out = new StringWriter();
        Reported one = Samples.numbered(1, Severity.NOTE);
        Report report = Formats.report("baseline").opener().open(out, Samples.RULES);
        report.finding(one);
        report.end(Summary.NOTHING);
        Baseline baseline = Baseline.read(new java.io.StringReader(out.toString()), "b.json");
        assertThat(baseline.unused()).isEqualTo(1);
        assertThat(baseline.holds(Samples.numbered(2, Severity.NOTE))).isFalse();
        assertThat(baseline.holds(one)).isTrue();
        assertThat(baseline.holds(one)).isFalse();
        assertThat(baseline.unused()).isZero();
    }

    @Test
    void aBrokenBaselineSaysWhatToDo() {
        assertThatThrownBy(() -> Baseline.read(new java.io.StringReader("{\n]"), "b.json"))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "b.json:2 is not JSON: write the baseline anew with check --format baseline"
                                + " --output b.json.");
        assertThatThrownBy(() -> Baseline.read(new java.io.StringReader("{}"), "b.json"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no baseline of this version");
    }

    @Test
    void aFingerprintStaysWhenTheLineMovesAndTheMessageChanges() {
        Reported one = Samples.numbered(1, Severity.NOTE);
        Place moved = Place.edition("a", "fr", "a.json", 99);
        interligne.check.Finding other =
                new interligne.check.Finding(
                        Samples.NAME, Severity.ERROR, "s0009", "Other words.", null, null, "x");
        assertThat(new Reported(moved, one.pair(), other, null, true).fingerprint())
                .isEqualTo(one.fingerprint());
    }

    @Test
    void aColumnCountsWhatStandsInTheFile() {
        Place place = new Place("a", "fr", "a.json", 3, 18, Place.Writing.JSON);
        assertThat(place.column("3\u00a0\"x\"", 0)).isEqualTo(18);
        assertThat(place.column("3\u00a0\"x\"", 3)).isEqualTo(18 + 1 + 6 + 2);
        assertThat(Place.line("a", "fr", "a.po", 3).column("abc", 2)).isZero();
    }

    @Test
    void acceptedAndKnownFindingsDoNotCount() throws IOException {
        StringWriter out = new StringWriter();
        Summary[] seen = {Summary.NOTHING};
        Samples.report(
                new Report() {
                    @Override
                    public void begin(Place place) {
                        out.write(place.article());
                    }

                    @Override
                    public void finding(Reported reported) {
                        out.write(reported.finding().segment());
                    }

                    @Override
                    public void end(Summary summary) {
                        seen[0] = summary;
                    }
                });
        assertThat(seen[0]).isEqualTo(new Summary(12, 1, 0, 1, 1, 1, 0));
        assertThat(seen[0].reaches(Severity.ERROR)).isTrue();
        assertThat(seen[0].sentence())
                .isEqualTo("12 segments: 1 error, 0 warnings, 1 note, 1 accepted, 1 known");
    }
}
