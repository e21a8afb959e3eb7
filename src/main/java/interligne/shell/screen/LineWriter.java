package interligne.shell.screen;

import java.io.Writer;

/** A stream of text for people, which reaches the screen line by line. */
public final class LineWriter extends Writer {

    private final Screen screen;
    private final StringBuilder line = new StringBuilder();

    public LineWriter(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void write(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text[i] == '\n') {
                screen.line(line.toString());
                line.setLength(0);
            } else {
                line.append(text[i]);
            }
        }
    }

    @Override
    public void flush() {
        screen.out().flush();
    }

    @Override
    public void close() {
        if (!line.isEmpty()) {
            screen.line(line.toString());
            line.setLength(0);
        }
    }
}
