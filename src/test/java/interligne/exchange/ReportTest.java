package interligne.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.check.Severity;
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
                                                        format.name() + "/report.txt",
                                                        written(format))));
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
