package interligne.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interligne.article.UserError;
import interligne.shell.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output whose reader has gone ends the work, without a word. */
class PipeTest {

    /** A reader that leaves after so many bytes, as {@code head} does. */
    private static final class Leaving extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            if (taken.size() == 4) {
                throw new IOException("Broken pipe");
            }
            taken.write(one);
        }
    }

    @Test
    void theFirstWriteForNobodyEndsTheWorkAndNoneIsTriedAfterIt() throws IOException {
        Leaving reader = new Leaving();
        try (Pipe pipe = new Pipe(reader)) {
            pipe.write("four".getBytes(StandardCharsets.UTF_8));
            UserError unread = catchThrowableOfType(UserError.class, () -> pipe.write('!'));
            assertThat(unread.exitCode()).isEqualTo(141);
            assertThat(unread.silent()).isTrue();
            pipe.write("more".getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        }
        assertThat(reader.taken.toString(StandardCharsets.UTF_8)).isEqualTo("four");
    }

    @Test
    void aCommandWithoutReaderSaysNothing(@TempDir Path here) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new Pipe(new Leaving()), false, StandardCharsets.UTF_8);
        Screen screen = new Screen(out, new PrintWriter(err), false, 80);
        int code = Shell.run(new String[] {"explain"}, screen, here, "");
        assertThat(code).isEqualTo(141);
        assertThat(err.toString()).isEmpty();
    }
}
