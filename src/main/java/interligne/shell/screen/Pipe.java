package interligne.shell.screen;

import interligne.article.UserError;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, which its reader may close: the work then ends instead of running on for nobody,
 * as after {@code interligne check | head -1}. A {@code PrintStream} would keep the error to
 * itself.
 */
public final class Pipe extends FilterOutputStream {

    private boolean closed;

    public Pipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        if (!closed) {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                closed = true;
                throw UserError.unread();
            }
        }
    }

    @Override
    public void flush() {
        if (!closed) {
            try {
                out.flush();
            } catch (IOException e) {
                closed = true;
                throw UserError.unread();
            }
        }
    }
}
