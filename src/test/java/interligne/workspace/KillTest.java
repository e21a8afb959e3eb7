package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.bench.KillRuns;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kill at any moment loses nothing that was acknowledged; {@code KillRuns} does it more often.
 */
class KillTest {

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException {
        KillRuns runs = new KillRuns(folder, 7);
        assertThat(runs.kill(8)).isEmpty();
        assertThat(runs.acknowledged()).isPositive();
    }
}
