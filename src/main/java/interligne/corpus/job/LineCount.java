package interligne.corpus.job;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Finds where the lines of a part of a file begin and how many there are. */
final class LineCount implements Job<Piece, LineCount.Lines> {

    private static final long serialVersionUID = 1;

    private final Storage storage;

    LineCount(Storage storage) {
        this.storage = storage;
    }

    /**
     * The lines of a part.
     *
     * @param first where the first line that begins in the part does, or -1
     * @param ends how many lines end in the part
     * @param quoted whether a cell begins with a quotation mark, so that it may hold line ends
     */
    record Lines(long first, int ends, boolean quoted) implements java.io.Serializable {}

    @Override
    public Lines run(Piece part) throws IOException {
        try (InputStream in =
                new BufferedInputStream(storage.open(part.file(), part.start()), 1 << 16)) {
            byte[] buffer = new byte[1 << 16];
            long at = part.start();
            long first = -1;
            int ends = 0;
            boolean quoted = false;
            byte last = '\n';
            while (at < part.end()) {
                int wanted = (int) Math.min(buffer.length, part.end() - at);
                int got = in.readNBytes(buffer, 0, wanted);
                if (got < wanted) {
                    throw new EOFException(part.file() + " has become shorter");
                }
                for (int i = 0; i < got; i++) {
                    byte c = buffer[i];
                    if (c == '\n') {
                        ends++;
                        first = first < 0 ? at + i + 1 : first;
                    }
                    quoted |= c == '"' && (last == '\n' || last == '\t');
                    last = c;
                }
                at += got;
            }
            return new Lines(first, ends, quoted);
        }
    }
}
