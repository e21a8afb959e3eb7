package interligne.corpus.job;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how far it has been read. */
public final class CountedInput extends FilterInputStream {

    private long place;

    public CountedInput(InputStream in) {
        super(new BufferedInputStream(in, 1 << 16));
    }

    /** How many bytes were read. */
    public long place() {
        return place;
    }

    /** Whether there is another byte. */
    public boolean more() throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        place += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int got = in.read(bytes, start, length);
        place += Math.max(0, got);
        return got;
    }
}
