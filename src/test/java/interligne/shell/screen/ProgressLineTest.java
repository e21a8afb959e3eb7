package interligne.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The line under long work. */
class ProgressLineTest {

    private static final long MILLI = 1_000_000;

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private ProgressLine line(boolean shown, int width) {
        return new ProgressLine(
                new PrintWriter(err), shown, () -> width, UnaryOperator.identity(), clock::get);
    }

    @Test
    void saysHowFarHowFastAndHowLong() {
        assertThat(line(true, 100).text(120, 300, "articles", 10_000 * MILLI))
                .isEqualTo("████████░░░░░░░░░░░░  40 %  120/300 articles  12/s  0:15 left");
        assertThat(line(true, 60).text(120, 300, "articles", 10_000 * MILLI))
                .isEqualTo("████░░░░░░  40 %  120/300 articles  12/s  0:15 left");
        assertThat(line(true, 60).text(7, 0, "files", 2_000 * MILLI)).isEqualTo("  7 files  3.5/s");
    }

    @Test
    void isDrawnTenTimesASecondAtMostAndNotForShortWork() {
        ProgressLine line = line(true, 60);
        for (int i = 0; i < 1000; i++) {
            line.at(i, 1000, "files");
            clock.addAndGet(2 * MILLI);
        }
        assertThat(err.toString().chars().filter(each -> each == '\r').count()).isEqualTo(16);
        err.getBuffer().setLength(0);
        line.clear();
        assertThat(err.toString()).matches("\r +\r");
    }

    @Test
    void isNotThereWhereNobodySeesIt() {
        ProgressLine line = line(false, 60);
        for (int i = 0; i < 1000; i++) {
            line.at(i, 1000, "files");
            clock.addAndGet(2 * MILLI);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void stopsBetweenTwoPiecesAndIsReadyForTheNextWork() {
        ProgressLine line = line(true, 60);
        line.at(1, 10, "files");
        line.stop();
        assertThatThrownBy(() -> line.at(2, 10, "files"))
                .isInstanceOfSatisfying(
                        UserError.class, each -> assertThat(each.exitCode()).isEqualTo(130));
        line.at(1, 10, "files");
    }
}
