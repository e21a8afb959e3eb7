package interligne.shell.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** Keys typed before anybody asks for them, on a terminal that nobody sees. */
public final class Keyboard {

    private Keyboard() {}

    /** What is done with a line to type on, where these keys come. */
    public static <T> T typing(String keys, Function<EditLine, T> use) throws IOException {
        PipedOutputStream keyboard = new PipedOutputStream();
        try (PipedInputStream input = new PipedInputStream(keyboard, 1 << 16);
                Terminal terminal =
                        new ExternalTerminal(
                                "test",
                                "ansi",
                                input,
                                new ByteArrayOutputStream(),
                                StandardCharsets.UTF_8)) {
            keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            return use.apply(new EditLine(terminal, true, UnaryOperator.identity()));
        }
    }
}
